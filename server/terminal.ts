/** The language of the terminal: that of the newsroom. Read from the environment itself, as even wrong settings are told in it. */
import { Refusal } from '#lib/errors'
import { sentenceIn } from '#lib/messages/all'
import { isNewsroomLanguage } from '#lib/messages/languages'
import { type Message, message } from '#lib/messages/message'

export function inTerminal(what: Message): string {
  const wanted = process.env.NEWSROOM_LANGUAGE
  return sentenceIn(isNewsroomLanguage(wanted) ? wanted : 'en', what)
}

/** Returns the text to print for an error: a refusal's sentence, a full-disk message, else its message. */
export function toldOf(error: unknown): string {
  if (error instanceof Refusal) return inTerminal(error.why)
  if (!(error instanceof Error)) return String(error)
  const isFull = 'code' in error && error.code === 'ENOSPC'
  return isFull ? inTerminal(message('starting.diskFull', { why: error.message })) : error.message
}
