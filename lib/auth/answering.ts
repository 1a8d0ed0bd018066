import { requestLanguage } from '#lib/auth/request'
import { type Answer, Refusal } from '#lib/errors'
import { sentenceIn } from '#lib/messages/all'
import type { NewsroomLanguage } from '#lib/messages/languages'
import type { Message } from '#lib/messages/message'

/** Runs a command and turns a refusal into an answer in the language of whoever asked; everything else is a bug and is thrown. */
export const answering = <T>(work: () => Promise<T>): Promise<Answer<T>> => answeringIn(requestLanguage, work)

/** The same for work that goes on when its request can’t be asked any more. */
export async function answeringIn<T>(
  language: NewsroomLanguage | (() => Promise<NewsroomLanguage>),
  work: () => Promise<T>,
): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refused(error, typeof language === 'string' ? language : await language())
  }
}

function refused({ why, fields }: Refusal, language: NewsroomLanguage): Answer<never> {
  const say = (said: Message) => sentenceIn(language, said)
  if (!fields) return { ok: false, message: say(why) }
  const entries = Object.entries(fields).map(([name, said]) => [name, say(said)])
  return { ok: false, message: say(why), fields: Object.fromEntries(entries) }
}
