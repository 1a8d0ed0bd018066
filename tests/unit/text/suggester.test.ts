/** Whose a suggestion may be: a colleague’s, or a reviewer’s in a file, whose name is nobody’s. */
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { keyOf } from '#lib/text/mark-keys'
import { NotSuggested, shadowDocument } from '#lib/text/shadow-document'
import { isSuggester, longestReviewer, reviewer, reviewerIn } from '#lib/text/suggester'
import { InvalidUpdate } from '#lib/text/update-validation'
import { docFrom, fragmentName, textToUpdate } from '#lib/text/ydoc'
import { block, doc, say } from '#tests/support/texts'

const eve = '0192f000-0000-7000-8000-00000000000e'
const mark = (person: unknown) => ({ id: eve, person, at: '2026-01-01T10:00Z', part: '0a0a0a0a', words: 'was' })
const start = textToUpdate(doc(block('headline', say('Port')), block('standfirst'), block('paragraph', say('It was.'))))

/** The update that suggests to delete a word, as this suggester. */
function deletionBy(person: unknown): Uint8Array<ArrayBuffer> {
  const draft = docFrom([start])
  const before = Y.encodeStateVector(draft)
  const words = (draft.getXmlFragment(fragmentName).get(2) as Y.XmlElement).get(0) as Y.XmlText
  // Of a mark that no editor could make there is no key.
  const key = isSuggester(person) ? keyOf('deletion', mark(person)) : 'deletion--AAAAAAAA'
  words.format(3, 3, { [key]: mark(person) })
  return new Uint8Array(Y.encodeStateAsUpdate(draft, before))
}

test('a suggestion of a colleague has the key that it had before files brought theirs', () => {
  expect(keyOf('deletion', mark(eve))).toBe('deletion--DnE8eiOY')
})

test.each([
  eve,
  reviewer(eve, 'Aiko Brandt'),
  reviewer(eve, 'می‌نا'),
  reviewer(eve, ''),
  reviewer(eve, 'x'.repeat(500)),
])('a suggestion of “%s” is taken', (person) => {
  expect(isSuggester(person)).toBe(true)
  expect(() => shadowDocument([start]).take(deletionBy(person))).not.toThrow()
})

test.each([
  ['a name alone', 'Aiko Brandt'],
  ['nobody', null],
  ['a name without a space before it', `${eve}Aiko`],
  ['a name in two lines', `${eve} Aiko\nBrandt`],
  ['a name with signs that turn it', `${eve} Aiko \u202etdnarB`],
  ['a name that is too long', `${eve} ${'x'.repeat(longestReviewer + 1)}`],
  ['an object', { id: eve }],
])('a suggestion of %s is refused', (_, person) => {
  expect(isSuggester(person)).toBe(false)
  expect(() => shadowDocument([start]).take(deletionBy(person))).toThrow(InvalidUpdate)
})

describe('a reviewer', () => {
  test('is told from a colleague, and has a name or none', () => {
    expect(reviewerIn(eve)).toBeNull()
    expect(reviewerIn(reviewer(eve, ' Aiko  Brandt '))).toBe('Aiko Brandt')
    expect(reviewerIn(reviewer(eve, ''))).toBe('')
  })

  test('is not whoever brought the file in: who only suggests can bring in no suggestion but her own', () => {
    const as = (person: string) =>
      shadowDocument([start]).takeSuggestions(deletionBy(person), { person: eve, now: new Date(0) })
    expect(() => as(eve)).not.toThrow()
    expect(() => as(reviewer(eve, 'Aiko Brandt'))).toThrow(NotSuggested)
  })
})
