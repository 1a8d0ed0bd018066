/** Claims as one reads them: the marks of a text joined with what is known about each. */
import type { SourceKind, Stance, Standing, Terms } from '#lib/generated/prisma/enums'
import type { MarkedClaim } from '#lib/text/claims'

export type ClaimAttribution = {
  id: string
  stance: Stance
  terms: Terms
  publicLabel: string | null
  locator: string | null
  url: string | null
  excerpt: string | null
  accessedAt: Date | null
  source: { id: string; name: string; kind: SourceKind }
}

export type ClaimRow = {
  id: string
  /** The words as they stood when the claim was made or last judged */
  text: string
  standing: Standing
  credibility: number
  verifiedAt: Date | null
  verifiedHow: string | null
  verifiedBy: { name: string } | null
  attributions: ClaimAttribution[]
}

export type Claim = ClaimRow & {
  /** 1 for the first in the text */
  number: number
  /** It was judged when it said something else */
  wordsChanged: boolean
}

/** In reading order. A mark that nothing is known about is a claim without a source; a row without a mark is no claim. */
export function joinClaims(marks: readonly MarkedClaim[], rows: readonly ClaimRow[]): Claim[] {
  const known = new Map(rows.map((row) => [row.id, row]))
  return marks.map(({ id, text }, index) => {
    const row = known.get(id) ?? unknown
    return {
      ...row,
      id,
      text,
      number: index + 1,
      wordsChanged: row.verifiedAt !== null && row.text.trim() !== text.trim(),
    }
  })
}

const unknown: Omit<ClaimRow, 'id' | 'text'> & { text: string } = {
  text: '',
  standing: 'unverified',
  credibility: 6,
  verifiedAt: null,
  verifiedHow: null,
  verifiedBy: null,
  attributions: [],
}

export type Light = 'sourced' | 'unsourced' | 'disputed'

/** How a claim shows in the text: opinion needs no source, and what is disputed or false shows before anything else. */
export function lightOf(claim: {
  standing: Standing
  attributions: readonly { stance: Stance; terms: Terms }[]
}): Light {
  if (claim.standing === 'disputed' || claim.standing === 'false') return 'disputed'
  if (claim.attributions.some((attribution) => attribution.stance === 'disputes')) return 'disputed'
  if (claim.standing === 'opinion') return 'sourced'
  const bearing = claim.attributions.some(({ stance, terms }) => stance === 'supports' && terms !== 'off_the_record')
  return bearing ? 'sourced' : 'unsourced'
}
