import { Extension } from '@tiptap/core'
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion'
import type { Tool, ToolName } from './tool.ts'
import { blocks, footnote, paragraph } from './tools.ts'

/** The state of the slash menu; null while it is closed. */
export type SlashView = { tools: Tool[]; at: number; caret: DOMRect; pick: (tool: Tool) => void } | null

export type SlashStore = { view: () => SlashView; subscribe: (listener: () => void) => () => void }

/** Behind a space in the middle of a text only a footnote can stand, and only who asks for it means one. */
function toolsFor(words: string, atStart: boolean, namesOf: (tool: ToolName) => string): Tool[] {
  const wanted = words.toLowerCase()
  if (!atStart && wanted === '') return []
  const told = (atStart ? [...blocks, paragraph, footnote] : [footnote]).map((tool) => ({
    tool,
    names: namesOf(tool.name).toLowerCase(),
  }))
  const found = told.filter(({ names }) => names.split(' ').some((word) => word.startsWith(wanted)))
  // What is called so comes before what is only found by it.
  const isCalledSo = ({ names }: { names: string }) => Number(names.startsWith(wanted))
  return found.sort((a, b) => isCalledSo(b) - isCalledSo(a)).map(({ tool }) => tool)
}

/** The store between the editor, which handles the keys, and the menu, which React renders. */
export function slashStore() {
  const listeners = new Set<() => void>()
  let view: SlashView = null
  const show = (next: SlashView) => {
    view = next
    for (const listener of listeners) listener()
  }
  const open = ({ items, clientRect, command }: SuggestionProps<Tool, Tool>) => {
    const caret = clientRect?.()
    show(caret && items.length > 0 ? { tools: items, at: 0, caret, pick: command } : null)
  }
  const onKeyDown = ({ event }: { event: KeyboardEvent }): boolean => {
    if (!view) return false
    const { tools, at, pick } = view
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) show({ ...view, at: (at + step + tools.length) % tools.length })
    const chosen = tools[at]
    if (event.key === 'Enter' && chosen) pick(chosen)
    return step !== 0 || event.key === 'Enter'
  }
  const store: SlashStore = {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return { store, render: { onStart: open, onUpdate: open, onExit: () => show(null), onKeyDown } }
}

type Options = {
  render: ReturnType<typeof slashStore>['render'] | null
  namesOf: (tool: ToolName) => string
}

/** “/” at the beginning of a paragraph opens a menu of blocks that it can be turned into; in it, with a letter, a footnote. */
export const Slash = Extension.create<Options>({
  name: 'slash',
  addOptions: () => ({ render: null, namesOf: (tool) => tool }),
  addProseMirrorPlugins() {
    const { render, namesOf } = this.options
    return [
      Suggestion<Tool, Tool>({
        editor: this.editor,
        char: '/',
        items: ({ query, editor }) => {
          const { parentOffset } = editor.state.selection.$from
          return toolsFor(query, parentOffset === query.length + 1, namesOf)
        },
        // Whoever goes to a dialog or another field has left the menu behind.
        allow: ({ editor, state, range }) =>
          editor.isFocused && state.doc.resolve(range.from).parent.type.name === 'paragraph',
        command: ({ editor, range, props }) => {
          editor.chain().focus().deleteRange(range).run()
          props.run(editor)
        },
        render: () => render ?? {},
      }),
    ]
  },
})
