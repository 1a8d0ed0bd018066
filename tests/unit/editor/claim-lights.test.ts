import { Editor } from '@tiptap/core'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { draftFormat } from '#lib/text/draft-schema'
import { block, claimId, doc, say } from '#tests/support/texts'
import { ClaimLights, claimLightsKey } from '../../../components/editor/claim-lights.ts'

const text = doc(
  block('headline', say('Ports')),
  block('standfirst'),
  block(
    'paragraph',
    say('Since Monday '),
    { ...say('nine ships wait'), marks: [{ type: 'claim', attrs: { id: claimId } }] },
    say(' for pilots.'),
  ),
)

function opened() {
  const { extensionManager, schema } = new Editor({
    element: null,
    enableInputRules: false,
    enablePasteRules: false,
    content: text,
    extensions: [...draftFormat.extensions, ClaimLights],
  })
  let state = EditorState.create({ schema, doc: schema.nodeFromJSON(text), plugins: extensionManager.plugins })
  const act = (change: (tr: Transaction) => Transaction) => {
    state = state.apply(change(state.tr))
  }
  act((tr) => tr.setMeta(claimLightsKey, new Map([[claimId, 'sourced']])))
  const lights = () =>
    (claimLightsKey.getState(state)?.decorations.find() ?? []).map(({ from, to, ...light }) => [
      state.doc.textBetween(from, to),
      (light as unknown as { type: { attrs: Record<string, string> } }).type.attrs['data-light'],
    ])
  /** Where these words begin */
  const at = (words: string) => {
    let found = -1
    state.doc.descendants((node, pos) => {
      if (found < 0 && node.text?.includes(words)) found = pos + node.text.indexOf(words)
    })
    return found
  }
  return { act, lights, at }
}

test('a claim keeps its light while somebody writes before, in and behind it', () => {
  const { act, lights, at } = opened()
  expect(lights()).toEqual([['nine ships wait', 'sourced']])
  act((tr) => tr.insertText('So ', at('Since')))
  expect(lights()).toEqual([['nine ships wait', 'sourced']])
  act((tr) => tr.insertText('big ', at('ships')))
  expect(lights()).toEqual([['nine big ships wait', 'sourced']])
  act((tr) => tr.insertText('three ', at('pilots')))
  expect(lights()).toEqual([['nine big ships wait', 'sourced']])
})

test('a claim that is parted has light in both parts, one that is deleted none', () => {
  const { act, lights, at } = opened()
  act((tr) => tr.split(at('ships')))
  expect(lights()).toEqual([
    ['nine ', 'sourced'],
    ['ships wait', 'sourced'],
  ])
  act((tr) => tr.delete(at('nine'), at('nine') + 5))
  expect(lights()).toEqual([['ships wait', 'sourced']])
})

test('switched off, there are no lights', () => {
  const { act, lights } = opened()
  act((tr) => tr.setMeta(claimLightsKey, null))
  expect(lights()).toEqual([])
  act((tr) => tr.insertText('So ', 12))
  expect(lights()).toEqual([])
})
