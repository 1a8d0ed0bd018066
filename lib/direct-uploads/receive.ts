/** What pages ask while they send a file straight to the store. Routes and no actions: actions of one page wait for each other. */
import type { NextRequest } from 'next/server'
import type { Actor } from '#lib/auth/actor'
import { fieldAnswer } from '#lib/auth/field-answer'
import { announceDirect, directArrived, signParts, takeBackDirect } from '#lib/direct-uploads/commands'
import { directUpload } from '#lib/direct-uploads/queries'
import { StoreFailed } from '#lib/media/store/store'

/** Null where it is none: refused as whatever else is of another shape. */
const bodyOf = (request: NextRequest) => request.json().catch(() => null)

/** Answers, or says that the store does not. */
async function answer(work: (actor: Actor) => Promise<unknown>): Promise<Response> {
  try {
    return await fieldAnswer(work)
  } catch (error) {
    if (error instanceof StoreFailed) return new Response(null, { status: 503, headers: { 'retry-after': '5' } })
    throw error
  }
}

export const announced = (request: NextRequest): Promise<Response> =>
  answer(async (actor) => announceDirect(actor, await bodyOf(request)))

export const asked = (id: string): Promise<Response> => answer((actor) => directUpload(actor, id))

export const toSign = (request: NextRequest, id: string): Promise<Response> =>
  answer(async (actor) => signParts(actor, id, await bodyOf(request)))

export const sentWhole = (id: string): Promise<Response> => answer((actor) => directArrived(actor, id))

export const takenBack = (id: string): Promise<Response> => answer((actor) => takeBackDirect(actor, id))
