import { Slice } from '@tiptap/pm/model'
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { draftSchema } from '#lib/text/draft-schema'
import { keepNextLine, pastedIntoLine, toLineBefore, toNextLine } from '#lib/text/headline-commands'

const block = (type: string, words: string) => ({ type, content: words ? [{ type: 'text', text: words }] : [] })
const article = (headline = '', standfirst = '', ...text: string[]) =>
  draftSchema.nodeFromJSON({
    type: 'doc',
    content: [
      block('headline', headline),
      block('standfirst', standfirst),
      ...(text.length > 0 ? text : ['']).map((words) => block('paragraph', words)),
    ],
  })

/** The state with the caret so many characters into the block of this number. */
function at(doc: ReturnType<typeof article>, index: number, offset: number) {
  let start = 1
  for (let before = 0; before < index; before += 1) start += doc.child(before).nodeSize
  return EditorState.create({ doc, selection: TextSelection.create(doc, start + offset) })
}

function outcome(state: EditorState, command: Command) {
  let next = state
  const done = command(state, (tr) => {
    next = state.apply(tr)
  })
  const { $from } = next.selection
  return { done, words: said(next), block: $from.index(0), offset: $from.parentOffset }
}
const said = (state: EditorState) => state.doc.children.map((node) => node.textContent)

describe('Enter', () => {
  test('leads from the headline to the standfirst and on to the text, and splits nothing', () => {
    const doc = article('Harbour closes', 'Pilots stop', 'On Monday')
    expect(outcome(at(doc, 0, 4), toNextLine)).toMatchObject({ done: true, block: 1, words: said(at(doc, 0, 0)) })
    expect(outcome(at(doc, 1, 0), toNextLine)).toMatchObject({ done: true, block: 2, offset: 0 })
    expect(outcome(at(doc, 2, 3), toNextLine).done).toBe(false)
  })
})

describe('Backspace', () => {
  test.each([
    ['the headline', 0, { block: 0, offset: 0 }],
    ['the standfirst', 1, { block: 0, offset: 14 }],
    ['the first paragraph', 2, { block: 1, offset: 11 }],
  ])('at the beginning of %s loses nothing', (_, index, place) => {
    const doc = article('Harbour closes', 'Pilots stop', 'On Monday', 'Since')
    expect(outcome(at(doc, index, 0), toLineBefore)).toEqual({ done: true, words: said(at(doc, 0, 0)), ...place })
  })
  test('takes away an empty first paragraph, if there is another', () => {
    expect(outcome(at(article('A', 'B', '', 'Since'), 2, 0), toLineBefore)).toMatchObject({
      words: ['A', 'B', 'Since'],
    })
    expect(outcome(at(article('A', 'B'), 2, 0), toLineBefore)).toMatchObject({ words: ['A', 'B', ''], block: 1 })
  })
  test('elsewhere does what it always does', () => {
    const doc = article('Harbour', 'Pilots', 'One', 'Two')
    expect(outcome(at(doc, 3, 0), toLineBefore).done).toBe(false)
    expect(outcome(at(doc, 1, 2), toLineBefore).done).toBe(false)
  })
})

test('Delete at the end of a line does not pull up the next', () => {
  const doc = article('Harbour', 'Pilots', 'One')
  expect(keepNextLine(at(doc, 0, 7))).toBe(true)
  expect(keepNextLine(at(doc, 0, 3))).toBe(false)
  expect(keepNextLine(at(doc, 2, 3))).toBe(false)
})

describe('a paste into the headline', () => {
  const paste = (state: EditorState, ...words: string[]) => {
    const blocks = words.map((text) => draftSchema.nodeFromJSON(block('paragraph', text)))
    const tr = pastedIntoLine(state, new Slice(draftSchema.topNodeType.create(null, blocks).content, 1, 1))
    return tr ? said(state.apply(tr)) : null
  }
  test('is one line of plain text', () => {
    expect(paste(at(article('Port: ', '', 'One'), 0, 6), 'ships   wait')).toEqual(['Port: ships wait', '', 'One'])
  })
  test('puts a whole piece where it belongs', () => {
    expect(paste(at(article(), 0, 0), 'Ships wait', 'One', 'Two')).toEqual(['Ships wait', '', 'One', 'Two'])
    expect(paste(at(article('', '', 'Old'), 0, 0), 'Ships wait', 'One')).toEqual(['Ships wait', '', 'One', 'Old'])
  })
  test('makes no headline of a long paragraph', () => {
    expect(paste(at(article(), 0, 0), 'x'.repeat(201), 'Two')).toEqual(['', '', 'x'.repeat(201), 'Two'])
  })
  test('is an ordinary paste anywhere else', () => {
    expect(paste(at(article('A', 'B', 'C'), 2, 0), 'One')).toBeNull()
  })
})
