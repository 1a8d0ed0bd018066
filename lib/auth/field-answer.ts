/** Answers to a field while one types, by a plain GET: actions of one page wait for each other. */
import type { Actor } from '#lib/auth/actor'
import { answering } from '#lib/auth/answering'
import { currentActor } from '#lib/auth/request'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'

/** The answer as JSON. A refusal goes out with 200, because the field shows it; 401 to whoever is not signed in. */
export async function fieldAnswer<T>(read: (actor: Actor) => Promise<T>): Promise<Response> {
  const actor = await currentActor()
  const answer = await answering(async () => {
    if (!actor) throw new Refusal(message('errors.signedOutKeepTab'))
    return read(actor)
  })
  return Response.json(answer, { status: actor ? 200 : 401 })
}
