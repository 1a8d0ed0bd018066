/** A file that is dropped into the text: its words are put below the paragraph it was dropped on, once one has said yes; an undo takes them out. */
import { type Editor, Extension } from '@tiptap/core'
import { Fragment, type Node, type Schema } from '@tiptap/pm/model'
import { Plugin, Selection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Answer } from '#lib/errors'
import { type Message, message } from '#lib/messages/message'
import type { TextNode } from '#lib/text/json'
import { forgetPlace, keepPlace, placeKept } from './kept-places.ts'
import { say } from './said.ts'

type Read = { blocks: TextNode[]; notes: Message[] }

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

/** Behind the block under the pointer, and never before the text begins. */
export function blockAt(view: EditorView, { clientX: left, clientY: top }: DragEvent): number {
  const { doc } = view.state
  const found = view.posAtCoords({ left, top })
  const $at = doc.resolve(found?.pos ?? doc.content.size)
  const behind = $at.depth > 0 ? $at.after(1) : $at.pos
  const heads = (doc.maybeChild(0)?.nodeSize ?? 0) + (doc.maybeChild(1)?.nodeSize ?? 0)
  return Math.max(heads, behind)
}

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
  const { blocks, notes } = answer.value
  const suggests = editor.storage.suggesting?.on === true
  const tr = (suggests ? insertedAsWords : inserted)(editor.state.tr, here, blocks)
  if (!tr) {
    say(editor, message('documents.notInserted', { file: file.name, why: message('documents.unreadable') }))
    return
  }
  const before = editor.state.doc
  editor.view.dispatch(tr.setMeta('uiEvent', 'drop').scrollIntoView())
  // What can't be suggested is not done, and one was told so.
  if (editor.state.doc.eq(before)) return
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

/** All words in one run behind the paragraph before the place: no paragraph can be suggested. */
export function insertedAsWords(tr: Transaction, at: number, blocks: readonly TextNode[]): Transaction | null {
  const nodes = nodesOf(tr.doc.type.schema, blocks)
  if (!nodes) return null
  const { $from } = Selection.near(tr.doc.resolve(Math.min(at, tr.doc.content.size)), -1)
  const words: Node[] = []
  const space = tr.doc.type.schema.text(' ')
  Fragment.from(nodes).descendants((node) => {
    if (node.isTextblock) words.push(space)
    else if (node.isText) words.push(node)
    else if (node.isInline) words.push(space)
  })
  return tr.insert($from.end(), $from.parent.content.size > 0 ? words : words.slice(1))
}

/** An empty paragraph that stands before the place gives way. Null where the text does not know what is in the blocks. */
export function inserted(tr: Transaction, at: number, blocks: readonly TextNode[]): Transaction | null {
  const nodes = nodesOf(tr.doc.type.schema, blocks)
  if (!nodes) return null
  const $at = tr.doc.resolve(Math.min(at, tr.doc.content.size))
  const before = $at.depth === 0 ? $at.nodeBefore : null
  const isEmpty = before?.type.name === 'paragraph' && before.content.size === 0
  return tr.replaceWith(isEmpty ? $at.pos - before.nodeSize : $at.pos, $at.pos, Fragment.from(nodes))
}

function nodesOf(schema: Schema, blocks: readonly TextNode[]): Node[] | null {
  const nodes: Node[] = []
  try {
    for (const block of blocks) {
      const node = schema.nodeFromJSON(block)
      node.check()
      nodes.push(node)
    }
  } catch (error) {
    // What the schema refuses; everything else is a bug.
    if (error instanceof RangeError) return null
    throw error
  }
  return nodes
}
