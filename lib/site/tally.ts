import { type NumberedClaim, tally } from '#lib/site/claims'
import { counted, filled } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'

const counts = ['named', 'unnamed', 'verified', 'disputed', 'untrue', 'unverified'] as const

/** How an article stands: "6 sources named, 1 not named. Of 7 claims: 3 verified by the newsroom, 1 disputed, 3 not independently verified." */
export function tallyIn(words: Words, claims: readonly NumberedClaim[]): string {
  const { false: untrue, ...others } = tally(claims)
  const found = { ...others, untrue }
  const said = (of: readonly (typeof counts)[number][]) =>
    of
      .filter((what) => found[what] > 0)
      .map((what) => counted(words, what, found[what]))
      .join(words.comma)
  const [sources, standing] = [said(counts.slice(0, 2)), said(counts.slice(2))]
  const sentences = [sources, standing && filled(counted(words, 'ofClaims', claims.length), { standing })]
  return sentences
    .filter(Boolean)
    .map((sentence) => sentence + words.stop)
    .join(' ')
}
