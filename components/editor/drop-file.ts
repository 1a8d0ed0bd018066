/** A file that is dropped into the text: its words are put below the paragraph it was dropped on, once one has said yes; an undo takes them out. */
import { type Editor, Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { Answer } from '#lib/errors'
import { type Message, message } from '#lib/messages/message'
import type { TextNode } from '#lib/text/json'
import { type FilePicture, ofPictures, placed, withoutPlaces } from './file-pictures.ts'
import { forgetPlace, keepPlace, placeKept } from './kept-places.ts'
import { blockAt, inserted, insertedAsWords } from './put-blocks.ts'
import { say } from './said.ts'
import { sendPictures } from './sent-pictures.ts'

type Read = { blocks: TextNode[]; pictures: FilePicture[]; notes: Message[] }

export const DropFile = Extension.create<{ ask: (file: string) => string }>({
  name: 'dropFile',
  addOptions: () => ({ ask: (file) => file }),
  addProseMirrorPlugins() {
    const { editor } = this
    const { ask } = this.options
    return [
      new Plugin({
        props: {
          handleDrop: (view, event) => {
            const [file, ...more] = event.dataTransfer?.files ?? []
            if (!file) return false
            event.preventDefault()
            if (!view.editable) return true
            if (more.length > 0) say(editor, message('documents.oneAtATime'))
            else if (window.confirm(ask(file.name))) void insert(editor, file, blockAt(view, event))
            return true
          },
        },
        // Beside the text, a browser would leave the page for the file.
        view: () => {
          const stay = (event: DragEvent) => {
            if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
          }
          window.addEventListener('dragover', stay)
          window.addEventListener('drop', stay)
          return {
            destroy: () => {
              window.removeEventListener('dragover', stay)
              window.removeEventListener('drop', stay)
            },
          }
        },
      }),
    ]
  },
})

async function insert(editor: Editor, file: File, at: number): Promise<void> {
  const key = `file ${crypto.randomUUID()}`
  editor.view.dispatch(keepPlace(editor.state.tr, key, at))
  say(editor, message('documents.readingFile', { file: file.name }))
  const answer = await read(file)
  if (editor.isDestroyed) return
  const here = placeKept(editor.state, key)
  editor.view.dispatch(forgetPlace(editor.state.tr, key))
  if (!answer.ok) {
    say(editor, message('documents.notInserted', { file: file.name, why: answer.message }))
    return
  }
  const suggests = editor.storage.suggesting?.on === true
  const { blocks, places } = withoutPlaces(answer.value.blocks, answer.value.pictures, suggests)
  const notes = [...answer.value.notes, ...ofPictures(answer.value.pictures.length, suggests)]
  const tr = (suggests ? insertedAsWords : inserted)(editor.state.tr, here, blocks)
  if (!tr) {
    say(editor, message('documents.notInserted', { file: file.name, why: message('documents.unreadable') }))
    return
  }
  const before = editor.state.doc
  editor.view.dispatch(tr.setMeta('uiEvent', 'drop').scrollIntoView())
  // What can't be suggested is not done, and one was told so.
  if ((suggests || places.length === 0) && editor.state.doc.eq(before)) return
  if (!suggests) sendPictures(editor, placed(tr, here, blocks, places))
  const said = suggests ? notes.filter(({ code }) => !ofChanges.has(code)) : notes
  say(editor, message(suggests ? 'documents.suggested' : 'documents.inserted', { file: file.name, notes: said }))
}

async function read(file: File): Promise<Answer<Read>> {
  try {
    const response = await fetch(`/newsroom/import/text?${new URLSearchParams({ name: file.name })}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    })
    return (await response.json()) as Answer<Read>
  } catch {
    return { ok: false, message: '' }
  }
}

/** Of tracked changes: where one suggests, they are part of what one suggests. */
const ofChanges = new Set<string>([
  'documents.notes.suggestions',
  'documents.notes.suggestionsUnnamed',
  'documents.notes.changesBeyond',
])
