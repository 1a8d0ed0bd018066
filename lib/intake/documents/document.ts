/** A document of another program as it was read, before anything is decided about it. */
import type { BroughtPicture } from '#lib/intake/documents/pictures'
import type { Message } from '#lib/messages/message'
import type { TextNode } from '#lib/text/json'
import type { Quote } from '#lib/text/quote'

/** A comment of its program's, at the words that carry a mark `comment` with its id. */
export type DocumentComment = { id: string; who: string; when: string | null; words: string; answers: string | null }

/** With where it stands in the text */
export type PlacedComment = DocumentComment & { quote: Quote | null }

/** What was there and has no place in a text; each is told by number. `structure` and `formatting`: tracked changes that are taken as accepted. */
export type LeftOutKind =
  | 'equations'
  | 'objects'
  | 'contents'
  | 'hidden'
  | 'structure'
  | 'formatting'
  | 'scripts'
  | 'comments'

export type Document = {
  /** Of its title and subtitle, where it says that these are such */
  headline: TextNode[]
  standfirst: TextNode[]
  /**
   * Blocks, in whatever order. Words may have marks beside those of the schema: `inserted`, `deleted` and `restyled` with `who` and `when`
   * (tracked changes), and `commented` with the `id` of a comment.
   */
  blocks: TextNode[]
  comments: DocumentComment[]
  /** Those that come along, each with a block in its place */
  brought: BroughtPicture[]
  /** Names or descriptions of the others; empty for one without. `drawn`: in forms that no page shows; `remote`: somewhere else, and never fetched. */
  pictures: string[]
  drawn: string[]
  remote: string[]
  leftOut: Partial<Record<LeftOutKind, number>>
  /** What is to be said besides */
  notes: Message[]
}

export const emptyDocument = (): Document => ({
  headline: [],
  standfirst: [],
  blocks: [],
  comments: [],
  brought: [],
  pictures: [],
  drawn: [],
  remote: [],
  leftOut: {},
  notes: [],
})

export function leaveOut(document: Document, kind: LeftOutKind, count = 1): void {
  if (count > 0) document.leftOut[kind] = (document.leftOut[kind] ?? 0) + count
}
