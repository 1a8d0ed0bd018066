import { Editor, getExtensionField } from '@tiptap/core'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { draftFormat, draftSchema } from '#lib/text/draft-schema'
import { keyNames } from '#lib/writing/key-names'
import { type Key, writingKeys } from '#lib/writing/keys'
import { writingExtensions } from '../../../components/editor/extensions.ts'
import { tableTools } from '../../../components/editor/table-tools.ts'
import { blocks, direction, footnote, paragraph, rarely, steps, styles } from '../../../components/editor/tools.ts'

/** As every text field has them, and the same with a modifier or a capital that somebody holds by chance. */
const ordinary = /^((Mod|Shift)-)?(Enter|Backspace|Delete)$|^Arrow(Up|Down|Left|Right)$|^Mod-a$|^Mod-[A-Z]$/

/** Listened to by the page, since whoever reads only has no caret in the text (use-commenting), or by a box of its own (cite-terms). */
const ofThePage = ['Mod-Alt-m', 'Mod-Alt-Shift-m', 'Mod-Alt-n', 'Mod-Alt-p']
const ofTheCitingBox = /^[a-z]$/

const inOrder = (keys: string) =>
  [
    ...keys
      .split(/-(?=.)/)
      .slice(0, -1)
      .sort(),
    keys.split(/-(?=.)/).at(-1),
  ].join('-')

function registered(): Set<string> {
  const doc = new Y.Doc()
  const nothing = () => {}
  const editor = new Editor({
    element: null,
    content: draftSchema.topNodeType.createAndFill()?.toJSON() ?? null,
    extensions: writingExtensions({
      draft: { doc, provider: { document: doc, awareness: null } as never },
      me: { id: 'rahel', name: 'Rahel' },
      knows: () => false,
      onCite: nothing,
      onCommented: nothing,
      onLink: nothing,
      onEmbed: nothing,
      onPicture: nothing,
      onGallery: nothing,
      onChart: nothing,
      onMedia: nothing,
      words: () => '',
      askToInsert: (file) => file,
      described: () => '',
      slash: { onStart: nothing, onUpdate: nothing, onExit: nothing, onKeyDown: () => false },
      placeholders: ['', '', ''],
      text: draftFormat.extensions,
      onUnknown: nothing,
      captionPlaceholder: '',
      footnotes: { letters: 'a', language: 'en', placeholder: '' },
      toolNames: () => '',
    }),
  })
  const { extensions } = editor.extensionManager
  return new Set(
    extensions.flatMap((extension) => {
      const { name, options } = extension
      const type = editor.schema.nodes[name] ?? editor.schema.marks[name]
      const shortcuts = getExtensionField<(() => object) | undefined>(extension, 'addKeyboardShortcuts', {
        name,
        options,
        storage: {},
        editor,
        type,
      } as never)
      return Object.keys(shortcuts?.() ?? {}).map(inOrder)
    }),
  )
}

const listed: Key[] = writingKeys.flatMap(({ keys }) => keys)

describe('the list of keys', () => {
  test('has every key that the editor listens to', () => {
    const known = new Set(listed.flatMap(({ keys = [] }) => keys.map(inOrder)))
    expect([...registered()].filter((key) => !known.has(key) && !ordinary.test(key))).toEqual([])
  })

  test('has no key that nothing listens to', () => {
    const heard = registered()
    const unheard = listed
      .flatMap(({ keys = [] }) => keys)
      .filter((key) => !heard.has(inOrder(key)) && !ofThePage.includes(key) && !ofTheCitingBox.test(key))
    expect(unheard).toEqual([])
  })

  test('says of each tool what its button says', () => {
    const tools = [...styles, ...rarely, ...blocks, ...tableTools, ...steps, paragraph, direction, footnote]
    for (const { name, keys, typed } of tools.filter((tool) => tool.keys || tool.typed)) {
      const entry = listed.find(({ says }) => says.code === `writing.${name}`)
      expect(entry, name).toBeDefined()
      if (keys) expect(entry?.keys, name).toContain(keys)
      if (typed) expect(entry?.typed, name).toBe(typed)
    }
  })

  test('has each key once in a group', () => {
    for (const { keys } of writingKeys) {
      const all = keys.flatMap((key) => key.keys ?? [])
      expect(all).toEqual([...new Set(all)])
    }
  })
})

test.each([
  ['Mod-b', 'Ctrl+B', '⌘B'],
  ['Mod-Shift-s', 'Ctrl+Shift+S', '⇧⌘S'],
  ['Mod-Alt-f', 'Ctrl+Alt+F', '⌥⌘F'],
  ['Mod-Shift-Enter', 'Ctrl+Shift+Enter', '⇧⌘↩'],
  ['Alt-F10', 'Alt+F10', '⌥F10'],
  ['Mod-Alt--', 'Ctrl+Alt+-', '⌥⌘-'],
  ['Escape', 'Esc', 'esc'],
  ['g h', 'g h', 'g h'],
  ['?', '?', '?'],
])('%s is %s, and %s on a Mac', (keys, others, mac) => {
  expect([keyNames(keys, false), keyNames(keys, true)]).toEqual([others, mac])
})
