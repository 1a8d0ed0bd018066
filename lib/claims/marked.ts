/** Joins the marks of a text with what is known about each claim. */
import { isPublishable } from '#lib/claims/terms'
import type { MediaForm, SourceKind, Stance, Standing, Terms } from '#lib/generated/prisma/enums'
import type { MarkedClaim } from '#lib/text/claims'

/** A file of the library that bears an attribution out; `shown` to readers */
export type AttachedFile = {
  id: string
  alt: string | null
  shown: boolean
  file: { id: string; name: string; form: MediaForm }
}

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
  files: AttachedFile[]
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

/** The standing of a claim with these words: a verdict in its favour holds for the words that were judged only, one against it until somebody judges again. */
export function standingOf(known: { standing: Standing; text: string } | undefined, words: string): Standing {
  if (!known) return 'unverified'
  const inFavour = known.standing === 'verified' || known.standing === 'opinion'
  return inFavour && known.text.trim() !== words.trim() ? 'unverified' : known.standing
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
      standing: standingOf(row, text),
      number: index + 1,
      wordsChanged: row.verifiedAt !== null && row.text.trim() !== text.trim(),
    }
  })
}

/** Claims whose words are not in the text any more, and which still hold files: those stay used until somebody lets go of them. */
export function goneWithFiles(marks: readonly MarkedClaim[], rows: readonly ClaimRow[]): ClaimRow[] {
  const marked = new Set(marks.map(({ id }) => id))
  return rows.filter(({ id, attributions }) => !marked.has(id) && attributions.some(({ files }) => files.length > 0))
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

type Judged = { standing: Standing; attributions: readonly { stance: Stance; terms: Terms }[] }

/** An opinion leans on nobody; a source that disputes a claim, or only gives context, is not one that it leans on. */
export function isSourced({ standing, attributions }: Judged): boolean {
  return (
    standing === 'opinion' || attributions.some(({ stance, terms }) => stance === 'supports' && isPublishable(terms))
  )
}

export function isDisputed({ standing, attributions }: Judged): boolean {
  return standing === 'disputed' || attributions.some(({ stance }) => stance === 'disputes')
}

/** How a claim shows in the text: what is disputed or false before anything else. */
export function lightOf(claim: Judged): Light {
  if (claim.standing === 'false' || isDisputed(claim)) return 'disputed'
  return isSourced(claim) ? 'sourced' : 'unsourced'
}
