/** The seal of a revision: a hash over what was stored, as it was stored. Upgrades never touch it. */
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { contentHash } from '#lib/text/canonical'

export type Unsealed = {
  body: unknown
  evidence: unknown
  details: unknown
  textVersion: number
  evidenceVersion: number
  detailsVersion: number
}
export type Sealed = Unsealed & { hash: Uint8Array }

/** The stored revision differs from the sealed one: database corruption or tampering. */
export class BrokenSeal extends Refusal {
  override name = 'BrokenSeal'
  constructor(number: number) {
    super(message('revisions.brokenSeal', { number: String(number) }))
  }
}

export function sealOf(stored: Unsealed): Uint8Array<ArrayBuffer> {
  const { body, evidence, details, textVersion, evidenceVersion, detailsVersion } = stored
  return contentHash({
    text: body,
    evidence,
    details,
    // Of the three versions only this one was there from the start: the seals of that time know it by this name, and no other.
    schemaVersion: textVersion,
    ...(evidenceVersion > 1 && { evidenceVersion }),
    ...(detailsVersion > 1 && { detailsVersion }),
  })
}

export function isIntact(stored: Sealed): boolean {
  return Buffer.from(stored.hash).equals(sealOf(stored))
}
