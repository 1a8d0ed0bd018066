/** Taking back and doing again by somebody who may only suggest. */
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { decideSuggestions } from '#lib/text/decide-suggestions'
import type { DraftText } from '#lib/text/json'
import { wouldOnlySuggest } from '#lib/text/suggested-back'
import { asSuggestion } from '#lib/text/suggesting'
import { openSuggestions } from '#lib/text/suggestion-ranges'
import { textToUpdate } from '#lib/text/ydoc'
import { block, doc, say } from '#tests/support/texts'
import { twoWriters } from '#tests/support/writer'

const eve = '0192f000-0000-7000-8000-00000000000e'
const text = doc(
  block('headline', say('Ports close')),
  block('standfirst', say('Ships wait')),
  block('paragraph', say('The harbour was closed at noon.')),
) as unknown as DraftText

function begin() {
  const [me, author] = twoWriters(textToUpdate(text))
  const suggest = (change: (state: EditorState) => Transaction) => {
    const out = asSuggestion(me.state(), change(me.state()), eve, new Date(0))
    if (out) me.dispatch(out)
  }
  const type = (words: string) => {
    for (const letter of words) suggest(({ tr }) => tr.insertText(letter))
  }
  const may = (step: 'undo' | 'redo') =>
    wouldOnlySuggest(yUndoPluginKey.getState(me.state()).undoManager as Y.UndoManager, step, eve)
  const accept = () => {
    const ids = openSuggestions(author.state().doc).map(({ id }) => id)
    decideSuggestions(ySyncPluginKey.getState(author.state()).doc, new Set(ids), 'accept', ySyncPluginKey)
  }
  const said = () => me.state().doc.textBetween(0, me.state().doc.content.size, '|')
  return { me, author, suggest, type, may, accept, said }
}

test('what is open goes and comes back, and trying it changes nothing', () => {
  const { me, type, suggest, may, said } = begin()
  me.goBehind('closed')
  type(' again')
  me.selectFrom('harbour')
  suggest(({ tr }) => tr.deleteSelection())
  const was = said()
  expect(may('undo')).toBe(true)
  expect(said()).toBe(was)
  me.undo()
  expect(openSuggestions(me.state().doc)).toMatchObject([{ inserted: ' again', deleted: '' }])
  expect(may('undo')).toBe(true)
  me.undo()
  expect(openSuggestions(me.state().doc)).toEqual([])
  expect(may('redo')).toBe(true)
  me.redo()
  expect(openSuggestions(me.state().doc)).toMatchObject([{ inserted: ' again', deleted: '' }])
})

test('words that were accepted since are not taken back', () => {
  const { me, type, may, accept, said } = begin()
  me.goBehind('closed')
  type(' again')
  accept()
  expect(said()).toContain('closed again at noon')
  expect(may('undo')).toBe(false)
})

test('nor is what she wrote before she only suggested', () => {
  const { me, may } = begin()
  me.typeBehind('closed', ' again')
  expect(may('undo')).toBe(false)
})
