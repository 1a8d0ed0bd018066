/** Messages in the place of the sentences that Zod's rules take, which are strings. lib/input turns them back. */
import type { MessageCode } from '#lib/messages/catalog'
import { type Given, type Message, message } from '#lib/messages/message'

const said = new Map<string, Message>()

/** For a rule of Zod: `z.string().max(120, says('articles.addressTooLong', { most: 120 }))`. */
export function says<Code extends MessageCode>(code: Code, ...given: Given<Code>): string {
  const what = message(code, ...given)
  const key = JSON.stringify(what)
  said.set(key, what)
  return key
}

/** The message behind what `says` gave; null for Zod's own words, which are for nobody who works here. */
export const saidBy = (words: string): Message | null => said.get(words) ?? null
