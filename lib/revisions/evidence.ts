/** Evidence as a revision freezes it: its claims with what stands behind each, and the sources that readers are told by name. */
import { z } from 'zod'
import { SourceKind, Stance, Standing, Terms } from '#lib/generated/prisma/enums'
import { type Step, versionAfter } from '#lib/upgraded'

const attribution = z.strictObject({
  sourceId: z.string(),
  stance: z.enum(Stance),
  terms: z.enum(Terms),
  /** Shown to readers instead of the name; null on the record */
  publicLabel: z.string().nullable(),
  locator: z.string().nullable(),
  url: z.string().nullable(),
  excerpt: z.string().nullable(),
  /** ISO 8601, UTC */
  accessedAt: z.string().nullable(),
})

const claim = z.strictObject({
  claimId: z.string(),
  text: z.string(),
  standing: z.enum(Standing),
  attributions: z.array(attribution),
})

const namedSource = z.strictObject({ name: z.string(), kind: z.enum(SourceKind) })

export type EvidenceAttribution = z.infer<typeof attribution>
export type EvidenceClaim = z.infer<typeof claim>
export type NamedSource = z.infer<typeof namedSource>

/** The present version as it is stored. */
export const storedEvidence = z.strictObject({
  /** In reading order */
  claims: z.array(claim),
  /** By id: those that spoke on the record, as they were called then. Whoever did not is never in here. */
  sources: z.record(z.string(), namedSource),
})

/** A change of the shapes above adds a step, which leads what was stored before to them. */
export const evidenceUpgrades: readonly Step<unknown>[] = [
  // 2: the names of sources. What was frozen before knows none.
  (claims) => ({ claims, sources: {} }),
]
export const evidenceVersion = versionAfter(evidenceUpgrades)

/** The sources that readers are told by name: those that spoke on the record. Each once. */
export function namedSourceIds(claims: readonly EvidenceClaim[]): string[] {
  const named = claims.flatMap(({ attributions }) =>
    attributions.filter(({ terms }) => terms === 'on_the_record').map(({ sourceId }) => sourceId),
  )
  return [...new Set(named)]
}
