import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { RawText, TextNode } from '#lib/text/json'
import { knownOnly } from '#lib/text/known-only'
import { repair } from '#lib/text/repair'
import { shadowDocument } from '#lib/text/shadow-document'
import { isUnknown, unknownIn } from '#lib/text/unknown'
import { emptyText, validateDraft } from '#lib/text/validate'
import { fragmentName, textToUpdate } from '#lib/text/ydoc'
import { block, claimId, doc, say } from '#tests/support/texts'
import { changeTo, type } from '#tests/support/writing'

const article = (...blocks: TextNode[]): RawText =>
  doc(block('headline', say('Ports close')), { type: 'standfirst' }, ...blocks)
const marked = (words: string, mark: string, attrs?: Record<string, unknown>): TextNode => ({
  ...say(words),
  marks: [{ type: mark, ...(attrs && { attrs }) }],
})
const read = (text: RawText) => validateDraft(repair(knownOnly(text))).content.slice(2)
const p = (...content: TextNode[]) => block('paragraph', ...content)

test('a text of today holds nothing unknown', () => {
  const link = marked('there', 'link', { href: 'https://a.example/' })
  const known = article(p(link, marked('it closed', 'claim', { id: claimId })), {
    type: 'embed',
    attrs: { what: 'vimeo:1' },
  })
  expect(isUnknown(unknownIn(known))).toBe(false)
  expect(isUnknown(unknownIn(emptyText()))).toBe(false)
})

test.each<[string, TextNode]>([
  ['a block', { type: 'poll' }],
  ['a block with a name of every object', { type: 'constructor' }],
  ['a mark', p(marked('a', 'echo'))],
  ['an attribute', { ...p(), attrs: { align: 'middle' } }],
  ['an attribute of a mark', p(marked('a', 'link', { href: 'https://a.example/', kind: 'gift' }))],
  ['a value', { type: 'heading', attrs: { level: 7 } }],
  ['a provider', { type: 'embed', attrs: { what: 'newer:1' } }],
  ['something deep inside', block('bulletList', block('listItem', block('factBox', { type: 'poll' })))],
])('%s that nobody knows is found', (_, unknown) => {
  expect(isUnknown(unknownIn(article(unknown)))).toBe(true)
})

describe('where it can’t be written it can be read', () => {
  test.each<[string, TextNode, TextNode[]]>([
    [
      'a subhead of a level that there is not',
      { ...block('heading', say('a')), attrs: { level: 7 } },
      [{ ...block('heading', say('a')), attrs: { level: 2 } }],
    ],
    ['a link to nowhere', p(marked('a', 'link', { href: 'gopher://a.example' })), [p(say('a'))]],
    ['an embed of a later provider', { type: 'embed', attrs: { what: 'newer:1', title: 'Tugs' } }, [p(say('Tugs'))]],
    ['an embed of nothing', { type: 'embed', attrs: { what: 'newer:1' } }, [{ type: 'paragraph' }]],
    [
      'a title that is too long',
      { type: 'embed', attrs: { what: 'vimeo:1', title: 'a'.repeat(300) } },
      [{ type: 'embed', attrs: { what: 'vimeo:1' } }],
    ],
    ['an unknown block around a known one', block('poll', p(say('a'))), [p(say('a'))]],
  ])('%s', (_, unknown, shown) => {
    expect(read(article(unknown))).toEqual(shown)
  })
})

describe('whoever writes beside what nobody knows', () => {
  const start = textToUpdate(validateDraft(article(p(say('one')), p(say('two')))))
  const paragraphIn = (ydoc: Y.Doc, index = 2) => ydoc.getXmlFragment(fragmentName).get(index) as Y.XmlElement
  /** As a later program left it, before this one was asked */
  const left = changeTo(start, (ydoc) => {
    ydoc.getXmlFragment(fragmentName).insert(3, [new Y.XmlElement('poll')])
    paragraphIn(ydoc).setAttribute('align', 'middle')
    ;(paragraphIn(ydoc).get(0) as Y.XmlText).format(0, 2, { echo: { loud: true } })
    paragraphIn(ydoc).insert(1, [new Y.XmlElement('noteRef')])
  })
  const stored = Y.mergeUpdates([start, left])

  test.each<[string, (ydoc: Y.Doc) => void]>([
    ['a paragraph beside it', (ydoc) => ydoc.getXmlFragment(fragmentName).insert(4, [new Y.XmlElement('paragraph')])],
    ['words in another paragraph', (ydoc) => type(ydoc, 'more')],
    ['words in the same paragraph', (ydoc) => (paragraphIn(ydoc).get(0) as Y.XmlText).insert(3, 'more')],
    ['a break beside it', (ydoc) => paragraphIn(ydoc).insert(0, [new Y.XmlElement('hardBreak')])],
    ['that she takes it away', (ydoc) => ydoc.getXmlFragment(fragmentName).delete(3, 1)],
  ])('has %s taken', (_, change) => {
    expect(shadowDocument([stored]).take(changeTo(stored, change))).not.toBeNull()
  })

  test.each<[string, (ydoc: Y.Doc) => void]>([
    ['another one', (ydoc) => ydoc.getXmlFragment(fragmentName).insert(4, [new Y.XmlElement('poll')])],
    [
      'something in it',
      (ydoc) => (ydoc.getXmlFragment(fragmentName).get(3) as Y.XmlElement).insert(0, [new Y.XmlElement('paragraph')]),
    ],
    ['another value of it', (ydoc) => paragraphIn(ydoc).setAttribute('align', 'end')],
    [
      'its mark on other words',
      (ydoc) => (paragraphIn(ydoc, 4).get(0) as Y.XmlText).format(0, 2, { echo: { loud: true } }),
    ],
    [
      'a known part where it may not be',
      (ydoc) => ydoc.getXmlFragment(fragmentName).insert(4, [new Y.XmlElement('listItem')]),
    ],
  ])('has %s refused', (_, change) => {
    expect(() => shadowDocument([stored]).take(changeTo(stored, change))).toThrow('can’t be saved')
  })
})
