/** The collaborative form of a text: a Yjs document whose fragment `default` holds the nodes. */
import { initProseMirrorDoc, prosemirrorJSONToYDoc, updateYFragment, yDocToProsemirrorJSON } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { beginWords, beginWordsIn } from '#lib/text/begin-words'
import { draftSchema } from '#lib/text/draft-schema'
import type { DraftText, RawText } from '#lib/text/json'

export const fragmentName = 'default'

/** One Yjs update that makes this text out of nothing. */
export function textToUpdate(text: DraftText): Uint8Array<ArrayBuffer> {
  const doc = prosemirrorJSONToYDoc(draftSchema, text, fragmentName)
  doc.transact(() => beginWordsIn(doc.getXmlFragment(fragmentName)))
  return new Uint8Array(Y.encodeStateAsUpdate(doc))
}

/** One Yjs update after which `doc` says this text; what stays alike in it is not touched. Null where it says it already. */
export function changeToText(doc: Y.Doc, text: DraftText): Uint8Array<ArrayBuffer> | null {
  const before = Y.encodeStateVector(doc)
  let changed = false
  doc.once('update', () => {
    changed = true
  })
  const fragment = doc.getXmlFragment(fragmentName)
  // What the document says, part by part: without that, parts that did not change are written anew.
  const { meta } = initProseMirrorDoc(fragment, draftSchema)
  doc.transact((change) => {
    updateYFragment(doc, fragment, draftSchema.nodeFromJSON(text), meta)
    beginWords(change)
  })
  return changed ? new Uint8Array(Y.encodeStateAsUpdate(doc, before)) : null
}

/** The document that these updates make, in any order. */
export function docFrom(updates: Iterable<Uint8Array>): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  return doc
}

/** The text of a collaborative document as it is now, unchecked. */
export function textOf(doc: Y.Doc): RawText {
  return yDocToProsemirrorJSON(doc, fragmentName) as RawText
}
