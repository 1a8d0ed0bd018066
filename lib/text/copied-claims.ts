/** Claims in pasted words: each becomes a claim of its own, once the newsroom has made it. */
import type { Node, Slice } from '@tiptap/pm/model'
import { placesBetween, type Range } from '#lib/text/claim-ranges'

/** Words of one claim that stand together in one paragraph */
export type ClaimPiece = { claimId: string; words: string }

/** The pieces of all claims in a slice but those that stay what they are, in reading order. */
export function claimPieces(slice: Slice, stays: (claimId: string) => boolean): ClaimPiece[] {
  const pieces: ClaimPiece[] = []
  let last: { piece: ClaimPiece; parent: Node | null; end: number } | null = null
  slice.content.descendants((node, at, parent) => {
    const claimId: unknown = node.isText ? node.marks.find(({ type }) => type.name === 'claim')?.attrs.id : null
    if (typeof claimId !== 'string' || stays(claimId)) return
    const words = node.text ?? ''
    if (last && last.piece.claimId === claimId && last.parent === parent && last.end === at) {
      last.piece.words += words
      last.end += words.length
    } else {
      last = { piece: { claimId, words }, parent, end: at + words.length }
      pieces.push(last.piece)
    }
  })
  return pieces
}

/** Where these pieces stand between two places, one after the other; one that is not there is left out. */
export function placedPieces(doc: Node, range: Range, pieces: readonly ClaimPiece[]): (ClaimPiece & Range)[] {
  const places = placesBetween(doc, range)
  const text = places.map(({ letter }) => letter).join('')
  let cursor = 0
  return pieces.flatMap((piece) => {
    const start = text.indexOf(piece.words, cursor)
    const [first, last] = [places[start], places[start + piece.words.length - 1]]
    if (start < 0 || !first || !last) return []
    cursor = start + piece.words.length
    return [{ ...piece, from: first.at, to: last.at + 1 }]
  })
}
