import { type Editor, Extension } from '@tiptap/core'
import { type Message, message } from '#lib/messages/message'
import { chartAt, moveChart } from '#lib/text/chart-commands'
import { chartsShown } from './charts-shown.ts'
import { say, sayAloud } from './said.ts'

declare module '@tiptap/core' {
  interface Storage {
    charts: { open: () => void }
  }
}

type Options = { onChart: () => void; words: (said: Message) => string }

/** Charts by hand: the dialog from the toolbar, “/” or by key, the drawing above its table, and Alt with the arrows to move it. */
export const Charts = Extension.create<Options, { open: () => void }>({
  name: 'charts',
  // Before the keys of tables
  priority: 1_000,
  addOptions: () => ({ onChart: () => {}, words: ({ code }) => code }),
  addStorage() {
    return { open: () => this.options.onChart() }
  },
  addKeyboardShortcuts() {
    const { editor } = this
    const move = (to: 'up' | 'down') => () => {
      if (!chartAt(editor.state)) return false
      if (isSuggesting(editor)) {
        say(editor, message('charts.notWhileSuggesting'))
        return true
      }
      const before = editor.state.doc
      const moved = moveChart(to)(editor.state, editor.view.dispatch) && !editor.state.doc.eq(before)
      sayAloud(editor, message(moved ? `charts.moved.${to}` : 'charts.atTheEnd'))
      return true
    }
    return {
      'Mod-Alt-y': () => {
        openChart(editor)
        return true
      },
      'Alt-ArrowUp': move('up'),
      'Alt-ArrowDown': move('down'),
    }
  },
  addProseMirrorPlugins() {
    return [chartsShown(this.options.words, () => openChart(this.editor))]
  },
})

const isSuggesting = (editor: Editor): boolean => editor.storage.suggesting?.on === true

/** Opens the dialog. A block can’t be suggested, so that while suggesting one is told so (docs/decisions/158). */
export function openChart(editor: Editor): void {
  if (isSuggesting(editor)) say(editor, message('charts.notWhileSuggesting'))
  else editor.storage.charts.open()
}
