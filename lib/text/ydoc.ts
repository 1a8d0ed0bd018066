/** The collaborative form of a text: a Yjs document whose fragment `default` holds the nodes. */
import { prosemirrorJSONToYDoc, yDocToProsemirrorJSON } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import type { ArticleText } from '#lib/text/json'
import { textSchema } from '#lib/text/schema'

export const fragmentName = 'default'

/** One Yjs update that makes this text out of nothing. */
export function textToUpdate(text: ArticleText): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Y.encodeStateAsUpdate(prosemirrorJSONToYDoc(textSchema, text, fragmentName)))
}

/** The document that these updates make, in any order. */
export function docFrom(updates: Iterable<Uint8Array>): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  return doc
}

/** What a collaborative document says now, unchecked. */
export function textOf(doc: Y.Doc): ArticleText {
  return yDocToProsemirrorJSON(doc, fragmentName) as ArticleText
}
