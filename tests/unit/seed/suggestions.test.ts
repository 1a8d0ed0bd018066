import { describe, expect, test } from 'vitest'
import { articleFromDraft } from '#lib/text/article-from-draft'
import { repair } from '#lib/text/repair'
import { textAlone } from '#lib/text/text-alone'
import { validateDraft, validateText } from '#lib/text/validate'
import { openSuggestionCount } from '#lib/text/without-suggestions'
import { docFrom, textOf, textToUpdate } from '#lib/text/ydoc'
import { block, claimId, doc, say } from '#tests/support/texts'
import { suggestedIn, withSuggestions } from '../../../prisma/seed/demo/suggestions.ts'

const people = new Map(
  ['ilse', 'osric'].map((key, at) => [key, { id: `01890000-0000-7000-8000-00000000000${at}` }]),
) as never
const text = validateText(
  doc(
    block('headline', say('Harbour')),
    block('standfirst'),
    block('paragraph', {
      ...{ type: 'text', text: 'The quay closed on Monday.', marks: [{ type: 'claim', attrs: { id: claimId } }] },
    }),
    block('paragraph', say('It opened again, and it closed.')),
  ),
)
const suggest = (...lines: string[]) =>
  withSuggestions(lines.map(suggestedIn), { at: new Date(), draft: textToUpdate(text) }, { people })
const read = (draft: Uint8Array) => validateDraft(repair(textOf(docFrom([draft]))))

describe('suggestions of the demo newsroom', () => {
  test('are open in the draft, and the article says what it said', () => {
    const draft = suggest('osric: “was shut” for “closed on”', 'ilse: “later” for “again”')
    expect(openSuggestionCount(read(draft))).toBe(2)
    expect(articleFromDraft(read(draft))).toEqual(text)
    expect(textAlone(docFrom([draft]))).toBe(textAlone(docFrom([textToUpdate(text)])))
  })

  test('are about words that stand there once', () => {
    expect(() => suggest('ilse: “shut” for “closed”')).toThrow('does not say “closed” once')
    expect(() => suggest('ilse: “shut” for “ran dry”')).toThrow('does not say “ran dry” once')
    expect(() => suggestedIn('“shut” for “closed”')).toThrow('Nobody suggests')
  })
})
