/** Tracked changes of a Word document (ECMA-376 part 1, 17.13.5): who changed something, when, and around which words that stands. */
import type { Change } from '#lib/intake/documents/marks'
import type { XmlElement } from '#lib/intake/documents/xml'
import { reviewerName } from '#lib/text/suggester'

/** Those around some words, each of a kind the innermost */
export type Changes = { inserted: Change | null; deleted: Change | null }

export const noChanges: Changes = { inserted: null, deleted: null }

const types: Readonly<Record<string, Change['type']>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
}

export const isChangeElement = ({ name }: XmlElement): boolean => Object.hasOwn(types, name)

export const changeBy = ({ name, attrs }: XmlElement): Change => ({
  type: types[name] ?? 'inserted',
  ...changeInfo(attrs),
})

/** `w:date` is what the clock on the wall showed; newer programs say the time in UTC as well. */
export const changeInfo = (attrs: XmlElement['attrs']) => ({
  who: reviewerName(attrs['w:author'] ?? ''),
  when: (attrs['w16du:dateUtc'] ?? attrs['w:date'] ?? '').slice(0, 40) || null,
})

/** What is around the words in this element. */
export function within<Around extends Changes>(around: Around, element: XmlElement): Around {
  const change = changeBy(element)
  return { ...around, [change.type]: change }
}
