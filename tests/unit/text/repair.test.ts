import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '#lib/text/plain'
import { repair } from '#lib/text/repair'
import { emptyText, validateText } from '#lib/text/validate'
import { anyArrangement, block, claimId, doc, say, wordsIn } from '#tests/support/texts'

describe('a text that two people left out of order', () => {
  test('always fits the schema again, and not one word is lost or doubled', () => {
    const property = fc.property(anyArrangement, (broken) => {
      expect(wordsIn(validateText(repair(broken)))).toEqual(wordsIn(broken))
    })
    fc.assert(property, { numRuns: 2000 })
  })

  test('is the same after the second repair as after the first', () => {
    const property = fc.property(anyArrangement, (broken) => {
      const once = validateText(repair(broken))
      expect(validateText(repair(once))).toEqual(once)
    })
    fc.assert(property, { numRuns: 1000 })
  })

  test('comes back untouched when it was in order', () => {
    const claimed = { ...say('stopped'), marks: [{ type: 'claim', attrs: { id: claimId } }] }
    const fine = validateText(
      doc(
        block('headline', say('Harbour closes')),
        block('standfirst'),
        block('paragraph', say('Pilots '), claimed),
        block('bulletList', block('listItem', block('paragraph', say('one')))),
        block('blockquote', block('paragraph', say('two'), { type: 'hardBreak' }, say('three'))),
        { type: 'horizontalRule' },
        block('paragraph'),
      ),
    )
    expect(validateText(repair(fine))).toEqual(fine)
  })

  test('has its headline again when somebody deleted it', () => {
    expect(repair(doc(block('standfirst', say('Why')), block('paragraph', say('Because'))))).toEqual(
      doc({ type: 'headline' }, block('standfirst', say('Why')), block('paragraph', say('Because'))),
    )
  })

  test('keeps the first headline that says something, and the other as a paragraph where it stood', () => {
    const two = doc(
      { type: 'headline' },
      { type: 'standfirst' },
      block('headline', say('Harbour closes')),
      block('paragraph', say('At noon')),
      block('headline', say('Port shuts')),
    )
    expect(repair(two)).toEqual(
      doc(
        block('headline', say('Harbour closes')),
        { type: 'standfirst' },
        block('paragraph', say('At noon')),
        block('paragraph', say('Port shuts')),
      ),
    )
  })

  test('loses an empty list, which nobody can see', () => {
    expect(repair(doc({ type: 'bulletList' }, block('paragraph', say('on')))).content.slice(2)).toEqual([
      block('paragraph', say('on')),
    ])
  })

  test('is headline, standfirst and a paragraph when nothing is left', () => {
    expect(repair(doc())).toEqual(emptyText())
  })
})

test('control characters are no part of a text, however they came into it', () => {
  const words = (text: string) => ({ type: 'text', text })
  const text = doc(
    { type: 'headline', content: [words('Har\u0007bour\u0000')] },
    { type: 'standfirst' },
    { type: 'paragraph', content: [words('\u001b'), words('clo\u0085ses'), words('\ud800')] },
  )
  expect(plainText(validateText(repair(text)))).toMatchObject({ headline: 'Harbour', text: 'clo\nses' })
})
