/** What two people do at the same moment, each on a page of her own, by the editor’s own commands; the newsroom takes one first, then the other. */
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { draftSchema } from '#lib/text/draft-schema'
import { shadowDocument } from '#lib/text/shadow-document'
import { validateText } from '#lib/text/validate'
import { textOf, textToUpdate } from '#lib/text/ydoc'
import { changed } from '#tests/faults/nemesis/page'
import { type Act, deleteParagraph, makeHeading, quote, split, takeOut, type } from '#tests/support/acts'
import { block, doc, say } from '#tests/support/texts'

const first = 'The ferry left the harbour at noon'
const start = textToUpdate(
  validateText(
    doc(
      block('headline', say('Harbour')),
      block('standfirst'),
      block('paragraph', say(first)),
      block('paragraph', say('Nobody saw it come back')),
    ),
  ),
)

/** A page that keeps what it does until it is sent, one update for each change as the connection sends them. */
function pageOf() {
  const ydoc = new Y.Doc()
  Y.applyUpdate(ydoc, start)
  const unsent: Uint8Array[] = []
  ydoc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'newsroom') unsent.push(update)
  })
  return { ydoc, unsent }
}

/** What the text says, block by block, after both did this at once, and the newsroom heard of one before the other. */
function bothDid(one: Act[], other: Act[]): string[] {
  const newsroom = shadowDocument([start])
  const pages = [one, other].map((acts) => {
    const page = pageOf()
    for (const act of acts) expect(changed(page.ydoc, act)).not.toBeNull()
    return page
  })
  const news = pages.flatMap(({ unsent }) => unsent.map((update) => newsroom.takeChange(update)))
  for (const { ydoc } of pages) {
    for (const update of news) if (update) Y.applyUpdate(ydoc, update, 'newsroom')
    expect(textOf(ydoc)).toEqual(textOf(newsroom.doc))
  }
  return blocksOf(newsroom.doc)
}

function blocksOf(ydoc: Y.Doc): string[] {
  const blocks: string[] = []
  draftSchema.nodeFromJSON(textOf(ydoc)).descendants((node, _at, parent) => {
    if (node.isTextblock)
      blocks.push(`${parent?.type.name === 'doc' ? '' : `${parent?.type.name} `}${node.type.name}: ${node.textContent}`)
    return !node.isTextblock
  })
  return blocks.slice(2)
}

const last = 'paragraph: Nobody saw it come back'

/** Whoever is heard first: the text is the same. */
const inBothOrders = (one: Act[], other: Act[]) => {
  const text = bothDid(one, other)
  expect(bothDid(other, one)).toEqual(text)
  return text
}

describe('words typed at the moment', () => {
  test('in which a colleague makes a heading of the paragraph stand in the heading', () => {
    const typed = [type('The ferry', ' of'), type('of', ' Oru')]
    expect(inBothOrders(typed, [makeHeading('The')])).toEqual([
      'heading: The ferry of Oru left the harbour at noon',
      last,
    ])
  })

  test('in which it becomes a quotation stand in the quotation', () => {
    expect(inBothOrders([type('The ferry', ' of Oru')], [quote('The')])).toEqual([
      'blockquote paragraph: The ferry of Oru left the harbour at noon',
      last,
    ])
  })

  test('in which a colleague deletes the paragraph stand in one of their own', () => {
    expect(inBothOrders([type('The ferry', ' of Oru')], [deleteParagraph('The')])).toEqual(['paragraph:  of Oru', last])
  })

  test('at its end, at its beginning and in the middle all stand in the heading', () => {
    const typed = [type('noon', ' sharp'), type('left', ' behind'), type('at', ' around')]
    expect(inBothOrders(typed, [makeHeading('The')])).toEqual([
      'heading: The ferry left behind the harbour at around noon sharp',
      last,
    ])
  })

  test('in which it is broken in two stand once', () => {
    const text = inBothOrders([type('at', ' about')], [split('harbour')])
    expect(text.join(' ').match(/about/g)).toHaveLength(1)
  })
})

describe('two who break the same paragraph in two', () => {
  test('at the same place leave its end once', () => {
    const text = inBothOrders([split('harbour')], [split('harbour')])
    expect(text).toEqual(['paragraph: The ferry left the harbour', 'paragraph:  at noon', last])
  })

  test.each(['one', 'the other'])(
    'at two places leave three parts, or two, whoever is heard first: %s',
    (heardFirst) => {
      const both: [Act[], Act[]] = [[split('ferry')], [split('harbour')]]
      const text = heardFirst === 'one' ? bothDid(...both) : bothDid(both[1], both[0])
      expect(text.map((line) => line.slice('paragraph: '.length)).join('')).toBe(`${first}Nobody saw it come back`)
      expect(text.length).toBeGreaterThanOrEqual(3)
    },
  )

  test.each(['one', 'the other'])('and write on there keep what they wrote, heard first: %s', (heardFirst) => {
    const one = [split('harbour'), type('noon', ' sharp')]
    const other = [split('ferry'), type('harbour', ' wall')]
    const text = heardFirst === 'one' ? bothDid(one, other) : bothDid(other, one)
    const words = text.map((line) => line.slice('paragraph: '.length)).join('|')
    for (const once of ['ferry', 'harbour', 'noon', ' sharp', ' wall']) expect(words.split(once)).toHaveLength(2)
  })
})

test('one who makes a heading and one who breaks it in two leave each word once', () => {
  const text = inBothOrders([makeHeading('The')], [split('harbour')])
  expect(text).toEqual(['heading: The ferry left the harbour', 'paragraph:  at noon', last])
})

test('two who make a heading of the same paragraph leave one', () => {
  expect(inBothOrders([makeHeading('The')], [makeHeading('The')])).toEqual([`heading: ${first}`, last])
})

test('what a colleague takes out stays out of what is moved at that moment', () => {
  const without = first.replace(' at noon', '')
  expect(inBothOrders([takeOut(' at noon')], [makeHeading('The')])).toEqual([`heading: ${without}`, last])
  expect(inBothOrders([takeOut(' at noon')], [split('ferry')])).toEqual([
    'paragraph: The ferry',
    'paragraph:  left the harbour',
    last,
  ])
})
