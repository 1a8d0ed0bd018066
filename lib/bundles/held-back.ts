import type { Lack } from '#lib/bundles/lacks'
import { Refusal } from '#lib/errors'
import { type Message, message } from '#lib/messages/message'
import { type InTheWay, wayOf } from '#lib/workflow/held-why'

/** `part`: its place in the order, counted from 1 */
export type LackingPiece = { articleId: string; headline: string; part: number; lacks: readonly Lack[] }

/** None of a bundle goes out, since these pieces of it may not. Whoever decides about all of them is refused by their headlines. */
export class HeldBack extends Refusal {
  override name = 'HeldBack'
  readonly pieces: readonly LackingPiece[]
  /** What may be told to everybody who waits for the bundle */
  readonly inTheWay: InTheWay[]
  private readonly bundle: string

  constructor(bundle: string, pieces: readonly LackingPiece[]) {
    const full = pieces.map(({ articleId, lacks }) => ({ articleId, because: lacks.map(({ why }) => why) }))
    const headlines = new Map(pieces.map(({ articleId, headline }) => [articleId, { headline }]))
    super(message('bundles.noneGoesOut', { bundle, pieces: wayOf(full, (id) => headlines.get(id) ?? null) }))
    this.pieces = pieces
    this.bundle = bundle
    this.inTheWay = pieces.map(({ articleId, lacks }) => ({ articleId, because: lacks.map(({ because }) => because) }))
  }

  /** For the people of one piece, who may not read the others: these are called by their places. */
  told(toPiece: string): Message {
    const called = (id: string) => {
      const piece = this.pieces.find(({ articleId }) => articleId === id)
      if (!piece) return null
      return id === toPiece ? { headline: piece.headline } : { part: piece.part }
    }
    return message('bundles.noneGoesOut', { bundle: this.bundle, pieces: wayOf(this.inTheWay, called) })
  }
}
