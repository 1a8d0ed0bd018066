import { Extension } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import { keepNextLine, toLineBefore, toNextLine } from '#lib/text/headline-commands'

/** Headline and standfirst hold their places, whatever is pressed in them. */
export const OpeningKeys = Extension.create({
  name: 'openingKeys',
  priority: 900,
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch)
    return {
      Enter: run(toNextLine),
      'Shift-Enter': run(toNextLine),
      'Mod-Enter': run(toNextLine),
      Backspace: run(toLineBefore),
      'Shift-Backspace': run(toLineBefore),
      Delete: run(keepNextLine),
    }
  },
})
