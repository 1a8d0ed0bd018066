/** What the marks of suggestions have in common: who suggests what, since when, and the letters that a mark was made for. */
import { message } from '#lib/messages/message'
import { InvalidAttribute } from '#lib/text/invalid-attribute'
import type { TextMark } from '#lib/text/json'
import { isSuggester } from '#lib/text/suggester'
import { isUuid } from '#lib/text/uuid'

export const suggestionKinds = ['insertion', 'deletion', 'restyle'] as const
export type SuggestionKind = (typeof suggestionKinds)[number]

/** One mark is made for so many letters at most: longer suggestions are several marks of one id. */
export const mostLetters = 100

export type Suggestion = { id: string; person: string; at: string; part: string; words: string }

export const isSuggestionKind = (name: string): name is SuggestionKind =>
  (suggestionKinds as readonly string[]).includes(name)
export const isSuggestion = ({ type }: TextMark): boolean => isSuggestionKind(type)

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/
/** A moment as suggestions have it: to the minute, in UTC. */
export const minuteOf = (at: Date): string => `${at.toISOString().slice(0, 16)}Z`

export function refuseUnless(right: (value: unknown) => boolean) {
  return (value: unknown) => {
    if (!right(value)) throw new InvalidAttribute(message('text.why.suggestion'))
  }
}

/** No HTML says them: lib/text/clipboard/copied-suggestions. */
export const unread = { parseHTML: () => null }

/** Parts are told apart by eight characters, ids of suggestions by UUIDs; whose they are says lib/text/suggester. */
export const suggestedBy = () => ({
  id: { default: null, rendered: false, ...unread, validate: refuseUnless(isUuid) },
  person: { default: null, rendered: false, ...unread, validate: refuseUnless(isSuggester) },
  at: {
    default: null,
    rendered: false,
    ...unread,
    validate: refuseUnless((at) => typeof at === 'string' && moment.test(at)),
  },
})

export const madeForWords = () => ({
  part: {
    default: null,
    rendered: false,
    ...unread,
    validate: refuseUnless((part) => typeof part === 'string' && /^[0-9a-f]{8}$/.test(part)),
  },
  words: {
    default: null,
    rendered: false,
    ...unread,
    validate: refuseUnless((words) => typeof words === 'string' && words !== '' && words.length <= 2 * mostLetters),
  },
})
