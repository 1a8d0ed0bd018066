/**
 * Bounds what an action is called with. Web makes an array or a field of each part of it, and resolves each reference, before any
 * action asks who sends it: a body of four megabytes of nothing else kept it busy until it was taken for hung.
 */
import type { IncomingHttpHeaders } from 'node:http'
import { referenceBound } from '#server/edge/action-references'
import type { Refused } from '#server/edge/admission'
import { valueBound } from '#server/edge/json-values'
import { limits } from '#server/edge/limits'
import { type PartBound, partBound } from '#server/edge/multipart'

export type BodyBound = {
  /** Takes the next bytes; why the body goes no further, or null */
  take: (chunk: Buffer) => Refused | null
  /** After the last ones */
  end: () => Refused | null
}

const tooMuch: Refused = { status: 413, sentence: 'That has more parts than any page of this newsroom sends.' }
const notOurs: Refused = { status: 400, sentence: 'No page of this newsroom sends such a thing.' }
const broken: Refused = { status: 400, sentence: 'This form did not arrive whole. Please send it again.' }

/** As browsers write it. Written in another way, web could find other parts than are counted here. */
const multipart = /^multipart\/form-data; ?boundary=([\w'()+,./:=?-]{1,70})$/

/** A bound for one body, by what its headers say that it is. A refusal where no page sends such headers. */
export function argumentsBound({ 'content-type': type = '' }: IncomingHttpHeaders): BodyBound | Refused {
  const [, boundary] = multipart.exec(type) ?? []
  if (boundary === undefined && /^\s*multipart\//i.test(type)) return broken
  const hasFewReferences = referenceBound(limits.references)
  const { take, isWhole } = boundary !== undefined ? partBound(boundary, limits.parts, limits.values) : plainBound()
  return {
    take: (chunk) => {
      if (!hasFewReferences(chunk)) return notOurs
      return take(chunk) ? null : tooMuch
    },
    end: () => (isWhole() ? null : broken),
  }
}

const plainBound = (): PartBound => ({ take: valueBound(limits.values), isWhole: () => true })
