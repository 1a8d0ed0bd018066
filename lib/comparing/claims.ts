/** What two contents of a piece differ in about claims: which came and went, their words, their standing, and what they lean on. Pure. */
import type { ReviewedAttribution, ReviewedClaim } from '#lib/reviews/review'
import { canonical } from '#lib/text/canonical'

/** `name`: of a source; null for one that is gone */
export type ClaimChange = {
  claimId: string
  /** As it is; as it was, of one that went */
  words: string
  is: 'came' | 'gone' | 'changed'
  was: { words: string | null; standing: ReviewedClaim['standing'] | null }
  standing: ReviewedClaim['standing']
  sources: { name: string | null; is: 'came' | 'gone' | 'changed' }[]
}

/** Those of the later content in its order, then what went. Nothing of a claim that says the same. */
export function claimChanges(before: readonly ReviewedClaim[], after: readonly ReviewedClaim[]): ClaimChange[] {
  const then = new Map(before.map((claim) => [claim.claimId, claim]))
  const now = new Set(after.map(({ claimId }) => claimId))
  const changes = after.flatMap((claim) => {
    const was = then.get(claim.claimId)
    return was ? changed(was, claim) : [whole(claim, 'came')]
  })
  return [...changes, ...before.filter(({ claimId }) => !now.has(claimId)).map((claim) => whole(claim, 'gone'))]
}

const whole = ({ claimId, text, standing, attributions }: ReviewedClaim, is: 'came' | 'gone'): ClaimChange => ({
  ...{ claimId, words: text, is, standing, was: { words: null, standing: null } },
  sources: attributions.map(({ source }) => ({ name: source?.name ?? null, is })),
})

function changed(was: ReviewedClaim, { claimId, text, standing, attributions }: ReviewedClaim): ClaimChange[] {
  const sources = sourceChanges(was.attributions, attributions)
  const words = was.text === text ? null : was.text
  const stood = was.standing === standing ? null : was.standing
  if (words === null && stood === null && sources.length === 0) return []
  return [{ claimId, words: text, is: 'changed', standing, was: { words, standing: stood }, sources }]
}

/** One source may stand under a claim more than once: those that are the same are left out, the rest is held against each other in order. */
function sourceChanges(
  before: readonly ReviewedAttribution[],
  after: readonly ReviewedAttribution[],
): ClaimChange['sources'] {
  const gone = [...before]
  const come = after.filter((attribution) => {
    const at = gone.findIndex((other) => canonical(other) === canonical(attribution))
    if (at !== -1) gone.splice(at, 1)
    return at === -1
  })
  const changes = come.map(({ source }) => {
    const at = gone.findIndex((other) => other.source?.id === source?.id)
    if (at !== -1) gone.splice(at, 1)
    return { name: source?.name ?? null, is: at === -1 ? ('came' as const) : ('changed' as const) }
  })
  return [...changes, ...gone.map(({ source }) => ({ name: source?.name ?? null, is: 'gone' as const }))]
}
