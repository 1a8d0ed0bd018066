/** Edits drafts as the editor does, without a browser. */
import { updateYFragment } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { draftSchema } from '#lib/text/draft-schema'
import type { DraftText } from '#lib/text/json'
import { fragmentName } from '#lib/text/ydoc'

/** Makes a document say this, by the changes that the editor would make. */
export function rewrite(doc: Y.Doc, text: DraftText): void {
  const node = draftSchema.nodeFromJSON(text)
  const meta = { mapping: new Map(), isOMark: new Map() }
  doc.transact(() => updateYFragment(doc, doc.getXmlFragment(fragmentName), node, meta))
}

/** Types at the end of the last paragraph. */
export function type(doc: Y.Doc, words: string): void {
  const paragraph = doc.getXmlFragment(fragmentName).toArray().at(-1)
  if (!(paragraph instanceof Y.XmlElement)) throw new Error('This draft has no paragraph to type into.')
  doc.transact(() => {
    const last = paragraph.toArray().at(-1)
    if (last instanceof Y.XmlText) last.insert(last.length, words)
    else paragraph.push([new Y.XmlText(words)])
  })
}

/** The update by which somebody who has `state` sends this change. */
export function changeTo(state: Uint8Array, change: (doc: Y.Doc) => void): Uint8Array<ArrayBuffer> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const before = Y.encodeStateVector(doc)
  change(doc)
  return new Uint8Array(Y.encodeStateAsUpdate(doc, before))
}
