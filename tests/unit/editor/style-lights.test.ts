import { Editor } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { DecorationSet } from '@tiptap/pm/view'
import { expect, test } from 'vitest'
import { draftFormat } from '#lib/text/draft-schema'
import { replaceMatch } from '#lib/text/replace'
import { block, claimId, doc, say } from '#tests/support/texts'
import {
  openedPlace,
  type Place,
  StyleLights,
  stylePlaces,
  tellStyle,
} from '../../../components/editor/style-lights.ts'

const text = doc(
  block('headline', say('Ports')),
  block('standfirst'),
  block(
    'paragraph',
    say('She '),
    { ...say('claimed'), marks: [{ type: 'claim', attrs: { id: claimId } }] },
    say(' it.'),
  ),
  block('paragraph', say('A regime fell.')),
)

function opened() {
  const { extensionManager, schema } = new Editor({
    element: null,
    enableInputRules: false,
    enablePasteRules: false,
    content: text,
    extensions: [...draftFormat.extensions, StyleLights],
  })
  let state = EditorState.create({ schema, doc: schema.nodeFromJSON(text), plugins: extensionManager.plugins })
  const act = (change: (now: EditorState) => EditorState['tr']) => {
    state = state.apply(change(state))
  }
  const at = (words: string) => {
    let found = -1
    state.doc.descendants((node, pos) => {
      if (found < 0 && node.text?.includes(words)) found = pos + node.text.indexOf(words)
    })
    return found
  }
  const place = (words: string, suggestion: string): Place => {
    const from = at(words)
    const said = {
      ruleId: words,
      severity: 'warning',
      explanation: `About ${words}`,
      suggestions: [suggestion],
    } as const
    return { from, to: from + words.length, words, ...said }
  }
  act(({ tr }) => tellStyle(tr, { places: [place('claimed', 'said'), place('regime', 'government')] }))
  const lines = () =>
    extensionManager.plugins
      .flatMap((plugin) => plugin.props.decorations?.call(plugin, state) ?? [])
      .flatMap((set) => (set instanceof DecorationSet ? set.find() : []))
      .map((line) => ({
        words: state.doc.textBetween(line.from, line.to),
        ...(line as unknown as { type: { attrs: Record<string, string> } }).type.attrs,
      }))
  return { act, at, lines, state: () => state, words: () => stylePlaces(state).map(({ words }) => words) }
}

test('what the rules found is underlined, and says why', () => {
  expect(opened().lines()).toMatchObject([
    { words: 'claimed', 'data-severity': 'warning', role: 'mark', 'aria-description': 'About claimed' },
    { words: 'regime' },
  ])
})

test('a line moves along with its words, and goes with them', () => {
  const editor = opened()
  editor.act(({ tr }) => tr.insertText('Yesterday s', editor.at('She'), editor.at('She') + 1))
  expect(editor.lines().map(({ words }) => words)).toEqual(['claimed', 'regime'])
  editor.act(({ tr }) => tr.insertText('X', editor.at('regime') + 2))
  expect(editor.words()).toEqual(['claimed'])
  expect(editor.lines().map(({ words }) => words)).toEqual(['claimed'])
})

test('what is written instead stays in its claim, and its line is gone', () => {
  const editor = opened()
  const [place] = stylePlaces(editor.state())
  if (!place) throw new Error('Nothing is found.')
  editor.act(({ tr }) => {
    replaceMatch(tr, place, 'said')
    return tr
  })
  expect(editor.state().doc.textBetween(0, editor.state().doc.content.size, ' ')).toContain('She said it.')
  expect(
    editor
      .state()
      .doc.nodeAt(editor.at('said'))
      ?.marks.map(({ type }) => type.name),
  ).toEqual(['claim'])
  expect(editor.words()).toEqual(['regime'])
})

test('the box is open as long as the caret is in the words', () => {
  const editor = opened()
  const place = stylePlaces(editor.state())[1]
  if (!place) throw new Error('Nothing is found.')
  const caret = (at: number) => editor.act(({ tr, doc }) => tr.setSelection(TextSelection.create(doc, at)))
  editor.act(({ tr, doc }) => tellStyle(tr.setSelection(TextSelection.create(doc, place.from)), { opened: place }))
  expect(openedPlace(editor.state())?.words).toBe('regime')
  caret(place.to)
  expect(openedPlace(editor.state())?.words).toBe('regime')
  caret(place.to + 2)
  expect(openedPlace(editor.state())).toBeNull()
})

test('switched off nothing is underlined, and the list stays', () => {
  const editor = opened()
  editor.act(({ tr }) => tellStyle(tr, { lit: false }))
  expect(editor.lines()).toEqual([])
  expect(editor.words()).toEqual(['claimed', 'regime'])
})
