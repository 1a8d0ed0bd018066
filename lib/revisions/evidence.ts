/** Evidence as a revision freezes it: its claims with what stands behind each, and the sources that readers are told by name. */
import { z } from 'zod'
import { mayShowFiles } from '#lib/claims/terms'
import { SourceKind, Stance, Standing, Terms } from '#lib/generated/prisma/enums'
import { type Step, versionAfter } from '#lib/upgraded'

const file = z.strictObject({
  fileId: z.string(),
  /** What it shows */
  alt: z.string().nullable(),
  /** To readers */
  shown: z.boolean(),
})

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
  /** What bears it out, in the order in which it was put there */
  files: z.array(file),
})

const claim = z.strictObject({
  claimId: z.string(),
  text: z.string(),
  standing: z.enum(Standing),
  attributions: z.array(attribution),
})

const namedSource = z.strictObject({ name: z.string(), kind: z.enum(SourceKind) })

export type EvidenceAttribution = z.infer<typeof attribution>
export type EvidenceFile = z.infer<typeof file>
export type EvidenceClaim = z.infer<typeof claim>
export type NamedSource = z.infer<typeof namedSource>

/** The present version as it is stored. */
export const storedEvidence = z.strictObject({
  /** In reading order */
  claims: z.array(claim),
  /** By id: those that spoke on the record, as they were called then. Whoever did not is never in here. */
  sources: z.record(z.string(), namedSource),
})

const formerClaim = z.looseObject({ attributions: z.array(z.looseObject({})) })
const withFiles = ({ claims, ...stored }: { claims: z.infer<typeof formerClaim>[] }) => ({
  ...stored,
  claims: claims.map((each) => ({
    ...each,
    attributions: each.attributions.map((one) => ({ ...one, files: [] })),
  })),
})

/** A change of the shapes above adds a step, which leads what was stored before to them. */
export const evidenceUpgrades: readonly Step<unknown>[] = [
  // 2: the names of sources. What was frozen before knows none.
  (claims) => ({ claims, sources: {} }),
  // 3: files. What was frozen before has none.
  (stored) => withFiles(z.looseObject({ claims: z.array(formerClaim) }).parse(stored)),
]
export const evidenceVersion = versionAfter(evidenceUpgrades)

/** The files that readers are shown with claims, each once. */
export function shownFileIds(claims: readonly EvidenceClaim[]): string[] {
  const shown = claims.flatMap(({ attributions }) =>
    attributions
      .filter(({ terms }) => mayShowFiles(terms))
      .flatMap(({ files }) => files.filter((one) => one.shown).map(({ fileId }) => fileId)),
  )
  return [...new Set(shown)]
}

/** All files that bear claims out, each once, whether readers see them or not. */
export const evidenceFileIds = (claims: readonly EvidenceClaim[]): string[] => [
  ...new Set(claims.flatMap(({ attributions }) => attributions.flatMap(({ files }) => files.map((one) => one.fileId)))),
]

/** The sources that readers are told by name: those that spoke on the record. Each once. */
export function namedSourceIds(claims: readonly EvidenceClaim[]): string[] {
  const named = claims.flatMap(({ attributions }) =>
    attributions.filter(({ terms }) => terms === 'on_the_record').map(({ sourceId }) => sourceId),
  )
  return [...new Set(named)]
}
