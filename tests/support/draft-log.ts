import { type ShadowDocument, shadowDocument } from '#lib/text/shadow-document'

/** A draft as it is on record, and the newsroom’s copy of it. */
export type DraftLog = {
  newsroom: () => ShadowDocument
  /** Has the newsroom take something, and puts what was new in it on record. Gives that; null where nothing was. */
  put: (take: (newsroom: ShadowDocument) => Uint8Array | null) => Uint8Array | null
  /** The newsroom ends, and another one reads what is on record. */
  readAgain: () => ShadowDocument
}

export function draftLog(start: Uint8Array): DraftLog {
  const updates = [start]
  const moved: (Uint8Array | null)[] = [null]
  let newsroom = shadowDocument([start])
  return {
    newsroom: () => newsroom,
    put(take) {
      const update = take(newsroom)
      if (!update) return null
      updates.push(update)
      moved.push(newsroom.moved())
      return update
    },
    readAgain() {
      newsroom = shadowDocument(updates, moved)
      return newsroom
    },
  }
}
