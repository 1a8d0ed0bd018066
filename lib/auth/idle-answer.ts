/** Answers to what a page asks by itself, by a plain GET. It is no use of the session: a page that is left open keeps nobody signed in. */
import type { Actor } from '#lib/auth/actor'
import { answeringIn } from '#lib/auth/answering'
import { idleActorFromCookies } from '#lib/auth/session'
import { env } from '#lib/env'
import { Refusal } from '#lib/errors'
import type { NewsroomLanguage } from '#lib/messages/languages'
import { message } from '#lib/messages/message'

/** The answer as JSON; `read` is given the language of whoever asks. A refusal goes out with 200; 401 to whoever is not signed in. */
export async function idleAnswer<T>(
  { headers }: Request,
  read: (actor: Actor, language: NewsroomLanguage) => Promise<T>,
): Promise<Response> {
  const actor = await idleActorFromCookies(headers.get('cookie'))
  const language = actor?.language ?? env.NEWSROOM_LANGUAGE
  const answer = await answeringIn(language, async () => {
    if (!actor) throw new Refusal(message('errors.signedOutKeepTab'))
    return read(actor, language)
  })
  return Response.json(answer, { status: actor ? 200 : 401 })
}
