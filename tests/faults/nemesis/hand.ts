/** Who does something to a text, and with what. */
import type { Page } from '#tests/faults/nemesis/page'
import type { Hers } from '#tests/faults/nemesis/words'
import type { Chance } from '../../../prisma/seed/chance.ts'

export type Hand = {
  random: Chance
  person: string
  hers: Hers
  /** What she types now, if this types */
  word: string
}
export type Edit = (page: Page, hand: Hand) => void
export type Weighted = readonly [weight: number, edit: Edit]
