import { describe, expect, test } from 'vitest'
import { claimsIn } from '#lib/text/claims'
import { plainText } from '#lib/text/plain'
import { emptyText, validateText } from '#lib/text/validate'
import { docFrom, textOf, textToUpdate } from '#lib/text/ydoc'

const claim = { type: 'claim', attrs: { id: '0192f000-0000-7000-8000-000000000001' } }
const article = {
  type: 'doc',
  content: [
    { type: 'headline', content: [{ type: 'text', text: 'Harbour closes' }] },
    { type: 'standfirst' },
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Why' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'The pilots ' },
        { type: 'text', text: 'stopped work', marks: [claim] },
        { type: 'text', text: ' on Monday', marks: [{ type: 'bold' }, claim] },
        { type: 'text', text: '.' },
      ],
    },
  ],
}

describe('the text of an article', () => {
  test('comes out of a collaborative document as it went in', () => {
    const text = validateText(article)
    expect(validateText(textOf(docFrom([textToUpdate(text)])))).toEqual(text)
  })

  test('may be empty, and is still headline, standfirst and a paragraph', () => {
    expect(validateText(emptyText())).toEqual(emptyText())
  })

  test.each([
    [
      'a script in a link',
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }],
      },
    ],
    [
      'a hidden script in a link',
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'java\nscript:alert(1)' } }] }],
      },
    ],
    ['an unknown node', { type: 'script', content: [{ type: 'text', text: 'x' }] }],
    ['an unknown mark', { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'style' }] }] }],
    ['a heading of level 1', { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'x' }] }],
    [
      'a claim without an id',
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'x', marks: [{ type: 'claim', attrs: { id: '"><img>' } }] }],
      },
    ],
    ['a second headline', { type: 'headline', content: [{ type: 'text', text: 'x' }] }],
  ])('refuses %s', (_, node) => {
    expect(() => validateText({ ...article, content: [...article.content, node] })).toThrow(
      'This text can’t be taken as it is',
    )
  })

  test('knows its claims by their words', () => {
    expect(claimsIn(validateText(article))).toEqual([{ id: claim.attrs.id, text: 'stopped work on Monday' }])
  })

  test('counts words in the text alone', () => {
    expect(plainText(validateText(article))).toEqual({
      headline: 'Harbour closes',
      standfirst: '',
      text: 'Why\n\nThe pilots stopped work on Monday.',
      wordCount: 7,
    })
  })
})
