import type { Lack } from '#lib/bundles/lacks'
import { Refusal } from '#lib/errors'
import { type Message, message } from '#lib/messages/message'

export type LackingPiece = { articleId: string; headline: string; lacks: readonly Lack[] }

/** None of a bundle goes out, since these pieces of it may not. */
export class HeldBack extends Refusal {
  override name = 'HeldBack'
  /** What everybody who waits for the bundle is told: which pieces, and why, without a word of theirs */
  readonly told: Message
  readonly pieces: readonly LackingPiece[]

  constructor(bundle: string, pieces: readonly LackingPiece[]) {
    super(message('bundles.noneGoesOut', { bundle, pieces: said(pieces, ({ why }) => why) }))
    this.pieces = pieces
    this.told = message('bundles.noneGoesOut', { bundle, pieces: said(pieces, ({ because }) => because) })
  }
}

const said = (pieces: readonly LackingPiece[], words: (lack: Lack) => Message): Message[] =>
  pieces.map(({ headline, lacks }) => message('bundles.pieceLacks', { headline, why: lacks.map(words) }))
