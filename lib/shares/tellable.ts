/** What of the evidence of an earlier revision may still be told: terms that somebody asks for later hold for what was frozen before, too. */
import { isAsOpenAs } from '#lib/claims/terms'
import type { Tx } from '#lib/db'
import type { EvidenceClaim } from '#lib/revisions/evidence'

/**
 * The claims with those attributions only that the same source stands behind today, for the same claim and on terms at least as open. One that was taken
 * away since is not told either.
 */
export async function tellable(
  tx: Tx,
  articleId: string,
  evidence: readonly EvidenceClaim[],
): Promise<EvidenceClaim[]> {
  const today = await tx.attribution.findMany({
    where: { claim: { articleId } },
    select: { claimId: true, sourceId: true, terms: true },
  })
  const of = Map.groupBy(today, ({ claimId, sourceId }) => `${claimId} ${sourceId}`)
  return evidence.map((claim) => ({
    ...claim,
    attributions: claim.attributions.filter(
      ({ sourceId, terms }) =>
        of.get(`${claim.claimId} ${sourceId}`)?.every((now) => isAsOpenAs(now.terms, terms)) ?? false,
    ),
  }))
}
