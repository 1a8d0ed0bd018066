/** What stands in the text for a picture that is on its way, or failed: words and buttons, the same elements until it is gone. */
import { type Message, message } from '#lib/messages/message'

type Acts = { again: () => void; takeOut: () => void }

/** `words` says a message in the language of the newsroom. `show`: why it failed; null while it is on its way. */
export function sentBox(file: string, words: (said: Message) => string, { again, takeOut }: Acts) {
  const element = document.createElement('div')
  element.className = 'picture-on-its-way'
  element.contentEditable = 'false'
  const told = document.createElement('p')
  const out = act(words(message('pictures.takeOut')), words(message('pictures.takeOutNamed', { file })), takeOut)
  const once = act(words(message('pictures.again')), words(message('pictures.againNamed', { file })), () => {
    // It goes away with the failure.
    out.focus()
    again()
  })
  element.append(told, out)
  const show = (why: string | null) => {
    told.textContent = words(
      why === null ? message('pictures.onItsWay', { file }) : message('pictures.notSent', { file, why }),
    )
    if (why === null) once.remove()
    else out.before(once)
  }
  show(null)
  return { element, show }
}

function act(name: string, label: string, run: () => void): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = name
  button.setAttribute('aria-label', label)
  button.addEventListener('click', run)
  return button
}
