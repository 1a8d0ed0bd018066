import { type Editor, getExtensionField } from '@tiptap/core'
import { EditorState, NodeSelection, type Transaction } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { draftSchema } from '#lib/text/draft-schema'
import { english } from '#tests/support/english'
import { block, doc, claimId as file, say } from '#tests/support/texts'
import { MediaBlocks } from '../../../components/editor/media-blocks.ts'

type Key = 'Alt-ArrowUp' | 'Alt-ArrowDown' | 'Mod-Alt-l'

/** A recording between two paragraphs, selected; what its keys do, and what is said then. */
function begin(suggesting: boolean) {
  const content = doc(
    ...[block('headline', say('Ports')), block('standfirst', say('Ships')), block('paragraph', say('one'))],
    ...[{ type: 'sound', attrs: { file } }, block('paragraph', say('two'))],
  )
  const start = EditorState.create({ doc: draftSchema.nodeFromJSON(content) })
  const at = start.doc.content.size - 6
  const told: string[] = []
  const view = {
    state: start.apply(start.tr.setSelection(NodeSelection.create(start.doc, at))),
    dispatch(tr: Transaction) {
      view.state = view.state.apply(tr)
    },
  }
  const editor = {
    ...{ view, storage: { suggesting: { on: suggesting }, mediaBlocks: { open: () => told.push('opened') } } },
    get state() {
      return view.state
    },
    emit: (_: string, what: Parameters<typeof english>[0]) => told.push(english(what)),
  } as unknown as Editor
  const keys = getExtensionField<() => Record<Key, () => boolean>>(MediaBlocks, 'addKeyboardShortcuts', {
    ...{ name: 'mediaBlocks', options: {}, storage: {}, editor },
  } as never)()
  const kinds = () => view.state.doc.children.slice(2).map(({ type }) => type.name)
  return { press: (key: Key) => keys[key](), kinds, told }
}

test('a recording is moved by keys', () => {
  const { press, kinds, told } = begin(false)
  expect(press('Alt-ArrowUp')).toBe(true)
  expect(kinds()).toEqual(['sound', 'paragraph', 'paragraph'])
  expect(told).toEqual(['It stands one block higher.'])
})

test('a recording is not moved while somebody only suggests, and that is what is said', () => {
  const { press, kinds, told } = begin(true)
  for (const key of ['Alt-ArrowUp', 'Alt-ArrowDown', 'Mod-Alt-l'] as const) expect(press(key)).toBe(true)
  expect(kinds()).toEqual(['paragraph', 'sound', 'paragraph'])
  expect(told).toHaveLength(3)
  for (const words of told) expect(words).toMatch(/^A recording or a document can’t be suggested/)
})
