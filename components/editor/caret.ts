import CollaborationCaret from '@tiptap/extension-collaboration-caret'
import { colourOf } from './colour.ts'

/** Where the others are, by name. Colours are numbers, because the page allows no style attributes. */
export const Carets = CollaborationCaret.extend({
  addOptions() {
    const inherited = this.parent?.()
    if (!inherited) throw new Error('The carets have their options from the extension.')
    return {
      ...inherited,
      render: (user) => {
        const caret = document.createElement('span')
        caret.className = 'caret'
        caret.dataset.colour = String(colourOf(String(user.id)))
        const name = document.createElement('span')
        name.className = 'caret-name'
        name.textContent = String(user.name)
        caret.append(name)
        return caret
      },
      selectionRender: () => ({ class: 'caret-selection' }),
    }
  },
})
