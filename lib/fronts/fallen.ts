/** Why a pinned piece is not on the page of readers. Pure. */
import type { Profile } from '#lib/generated/prisma/enums'
import { type Place, takes } from '#lib/site/front/places'

export type Fallen =
  | 'erased'
  | 'trashed'
  | 'withdrawn'
  | 'notPublished'
  | 'otherLanguage'
  | 'embargo'
  | 'entry'
  | 'otherKind'

/** What is known of a piece that a front pins; null of one that is not there any more */
export type PinnedPiece = {
  headline: string
  language: string
  trashed: boolean
  embargoUntil: Date | null
  /** `isEntry`: of a coverage, on whose page alone it stands */
  live: { language: string; profile: Profile; isEntry: boolean; number: number } | null
  /** It was public once, and was taken back */
  withdrawn: boolean
} | null

/** Null where it stands there. */
export function whyFallen(piece: PinnedPiece, language: string, { section }: Place, now: Date): Fallen | null {
  if (!piece) return 'erased'
  if (piece.trashed) return 'trashed'
  if (!piece.live) return piece.withdrawn ? 'withdrawn' : 'notPublished'
  if (piece.live.language !== language) return 'otherLanguage'
  if (piece.embargoUntil && piece.embargoUntil > now) return 'embargo'
  if (piece.live.isEntry) return 'entry'
  return takes(section, piece.live.profile) ? null : 'otherKind'
}
