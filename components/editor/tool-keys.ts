import { type Editor, Extension } from '@tiptap/core'
import { findKey, goToMatch } from './find.ts'
import type { Opened } from './opened.ts'

/** Keys in the text for the tools beside it. Everywhere else they are the browser's. */
export const ToolKeys = Extension.create({
  name: 'toolKeys',
  addKeyboardShortcuts() {
    const opens =
      (tool: Opened | 'fullScreen') =>
      ({ editor }: { editor: Editor }) => {
        editor.emit('opens', tool)
        return true
      }
    const goes =
      (step: 1 | -1) =>
      ({ editor }: { editor: Editor }) => {
        if (!findKey.getState(editor.state)) return false
        goToMatch(editor, step)
        return true
      }
    return {
      'Mod-f': opens('find'),
      // On a Mac, Mod-H hides the window before a page hears of it.
      'Mod-h': opens('replace'),
      'Mod-Shift-h': opens('replace'),
      'Mod-g': goes(1),
      'Mod-Shift-g': goes(-1),
      'Mod-Alt-o': opens('outline'),
      'Mod-Alt-b': opens('beside'),
      'Mod-Alt-i': opens('characters'),
      'Mod-Shift-f': opens('fullScreen'),
      'Mod-Alt-x': ({ editor }) => {
        editor.emit('takesWireOut', undefined)
        return true
      },
    }
  },
})
