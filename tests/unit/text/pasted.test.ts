import { Fragment, Slice } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { draftSchema } from '#lib/text/draft-schema'
import { withoutUnset } from '#lib/text/json'
import { cleanPasted, listBelow } from '#lib/text/pasted'
import { row, table } from '#tests/support/texts'

const { nodes } = draftSchema
const p = (words = '') => ({ type: 'paragraph', content: words ? [{ type: 'text', text: words }] : [] })
const clean = (content: object[], keeps: (id: string) => boolean = () => false) => {
  const doc = nodes.blockquote?.create(
    null,
    content.map((node) => draftSchema.nodeFromJSON(node)),
  )
  const cleaned = cleanPasted(new Slice(doc?.content ?? Slice.empty.content, 0, 0), keeps)
  return cleaned.content.toJSON()?.map(withoutUnset) ?? []
}

describe('what is pasted', () => {
  test('has no empty paragraphs, however they are padded', () => {
    expect(clean([p('One'), p(), p('\u00a0 '), p('\u200b'), p('Two')])).toEqual([p('One'), p('Two')])
    expect(clean([{ type: 'paragraph', content: [{ type: 'hardBreak' }] }])).toEqual([])
    const stray = [p('One'), { type: 'hardBreak' }, p('Two')].map((node) => draftSchema.nodeFromJSON(node))
    expect(
      cleanPasted(new Slice(Fragment.from(stray), 0, 0), () => false)
        .content.toJSON()
        .map(withoutUnset),
    ).toEqual([p('One'), p('Two')])
  })

  test('has no hard spaces, but for those that French asks for', () => {
    expect(clean([p('a\u00a0b «\u00a0oui\u00a0»')])).toEqual([p('a b «\u00a0oui\u00a0»')])
  })

  test('keeps the direction of a paragraph where it is not the article’s', () => {
    const run = (dir: string) => ({ ...p('One'), attrs: { dir } })
    expect(clean([run('ltr'), run('rtl')])).toEqual([p('One'), run('rtl')])
  })

  test('keeps the joiners that Persian is written with', () => {
    expect(clean([p('می\u200cرود')])).toEqual([p('می\u200cرود')])
  })

  test('brings no second headline: it becomes a subhead', () => {
    expect(clean([{ type: 'headline', content: [{ type: 'text', text: 'Big' }] }])).toMatchObject([
      { type: 'heading', attrs: { level: 2 } },
    ])
    expect(clean([{ type: 'standfirst', content: [{ type: 'text', text: 'Then' }] }])).toEqual([p('Then')])
  })

  test('loses lists and quotes in which nothing is left', () => {
    const item = (words: string) => ({ type: 'listItem', content: [p(words)] })
    expect(clean([{ type: 'bulletList', content: [item(''), item('One')] }])).toEqual([
      { type: 'bulletList', content: [item('One')] },
    ])
    expect(clean([{ type: 'bulletList', content: [item('')] }, { type: 'horizontalRule' }])).toEqual([
      { type: 'horizontalRule' },
    ])
  })

  test('keeps the empty cells of a table, so that the others stay in their columns', () => {
    const sparse = table('', [row('', 'One'), row('\u00a0', '')])
    expect(clean([sparse])).toEqual([table('', [row('', 'One'), row('', '')])])
  })

  test('brings no claims from other pieces, whose sources stayed there', () => {
    const [mine, foreign] = [crypto.randomUUID(), crypto.randomUUID()]
    const said = (id: string) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: 'x', marks: [{ type: 'claim', attrs: { id } }] }],
    })
    expect(clean([said(mine), said(foreign)], (id) => id === mine)).toEqual([said(mine), p('x')])
  })
})

describe('a list that is pasted', () => {
  const list = (...points: string[]) => ({
    type: 'bulletList',
    content: points.map((point) => ({ type: 'listItem', content: [p(point)] })),
  })
  /** At the end of the word “Hello”, which stands in this block. */
  const pastedAfterHello = (block: object, pasted: object) => {
    const doc = draftSchema.nodeFromJSON({
      type: 'doc',
      content: [{ type: 'headline' }, { type: 'standfirst' }, block],
    })
    let end = 0
    doc.descendants((node, at) => {
      if (node.isText) end = at + node.nodeSize
    })
    const state = EditorState.create({ doc, selection: TextSelection.create(doc, end) })
    const slice = listBelow(Slice.maxOpen(Fragment.from(draftSchema.nodeFromJSON(pasted))), state.selection.$from)
    return withoutUnset(state.tr.replaceSelection(slice).doc.toJSON()).content?.slice(2)
  }

  test('into a paragraph begins below it', () => {
    expect(pastedAfterHello(p('Hello'), list('one', 'two'))).toEqual([p('Hello'), list('one', 'two')])
  })

  test('into a list goes on there', () => {
    expect(pastedAfterHello(list('Hello'), list(', one', 'two'))).toEqual([list('Hello, one', 'two')])
  })
})

test('what is all bold is text, but for what somebody made bold here', () => {
  const bold = (words: string) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: words, marks: [{ type: 'bold' }] }],
  })
  const slice = new Slice(Fragment.from([bold('One'), bold('Two')].map((node) => draftSchema.nodeFromJSON(node))), 1, 1)
  const read = (isOwn: boolean) => JSON.stringify(cleanPasted(slice, () => false, { isOwn }).toJSON())
  expect(read(false)).not.toContain('bold')
  expect(read(true).match(/bold/g)).toHaveLength(2)
})
