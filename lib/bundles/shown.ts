/** What pages show of bundles. Pure. */
import type { ReviewKind, State } from '#lib/generated/prisma/enums'
import type { Message } from '#lib/messages/message'

/** Where a bundle stands as a whole */
export type BundleStanding = 'empty' | 'waits' | 'scheduled' | 'held' | 'out'

/** `lacking`: something keeps it from readers now. Held is what was to go out, or is to, while a piece may not. */
export function standingOf(
  { scheduledFor, heldWhy }: { scheduledFor: Date | null; heldWhy: unknown },
  members: readonly { outAt: Date | null; lacking: boolean }[],
): BundleStanding {
  if (members.length === 0) return 'empty'
  if (members.every(({ outAt }) => outAt !== null)) return 'out'
  const toGoOut = scheduledFor !== null || heldWhy !== null
  if (toGoOut && members.some(({ outAt, lacking }) => outAt === null && lacking)) return 'held'
  return scheduledFor === null ? 'waits' : 'scheduled'
}

/** How readers have a piece: not yet, as a live page, not any more */
export type Reach = 'not_yet' | 'live' | 'withdrawn'

/** A piece in a bundle, as whoever may read it sees it */
export type ShownMember = {
  articleId: string
  headline: string
  language: string
  desk: string | null
  state: State
  reach: Reach
  /** It went out with the others, and has been going its own way since */
  out: boolean
  /** What was decided on last; null before it was ever submitted */
  revisionId: string | null
  /** What keeps it from readers; empty for what is out */
  lacks: Message[]
  /** Each review that it needs, with who stands by it; none of what is published */
  steps: { kind: ReviewKind; by: string | null }[]
  mayTakeOut: boolean
}

export type ShownBundle = {
  id: string
  name: string
  numbered: boolean
  version: number
  standing: BundleStanding
  scheduledFor: Date | null
  /** What stood in the way last; that is history once the standing is another one */
  heldWhy: Message | null
  heldAt: Date | null
  by: string
  /** In their order; null for a piece that this actor may not read */
  members: (ShownMember | null)[]
  /** This actor may put pieces in */
  mayChange: boolean
  /** She may rename, number and order it */
  mayArrange: boolean
  /** She may take every piece out of it */
  mayDissolve: boolean
  /** She may publish every piece that waits */
  mayDecide: boolean
}
