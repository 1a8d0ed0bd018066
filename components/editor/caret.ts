import CollaborationCaret from '@tiptap/extension-collaboration-caret'

/** The carets of other people, with their names. Colours are set as properties, because the page allows no style attributes. */
export const Carets = CollaborationCaret.extend({
  addOptions() {
    const inherited = this.parent?.()
    if (!inherited) throw new Error('The carets have their options from the extension.')
    return {
      ...inherited,
      render: (user) => {
        const caret = document.createElement('span')
        caret.className = 'caret'
        caret.dataset.person = String(user.id)
        caret.style.setProperty('--colour', String(user.color))
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
