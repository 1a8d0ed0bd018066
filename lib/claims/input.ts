/** What comes in about claims and who stands behind them. */
import { z } from 'zod'
import { labelMissing } from '#lib/claims/terms'
import { Stance, Standing, Terms } from '#lib/generated/prisma/enums'
import { newSource, webAddress } from '#lib/sources/input'
import { isClaimId } from '#lib/text/marks/claim'

const orNothing = (longest: number, what: string) =>
  z
    .string()
    .trim()
    .max(longest, `${what} has at most ${longest} characters.`)
    .nullish()
    .transform((words) => words || null)

const evidence = {
  stance: z.enum(Stance).default('supports'),
  terms: z.enum(Terms).default('on_the_record'),
  publicLabel: orNothing(200, 'What readers are told'),
  locator: orNothing(200, 'A place in the source'),
  url: z
    .union([z.literal(''), webAddress])
    .nullish()
    .transform((url) => url || null),
  excerpt: orNothing(4000, 'An excerpt'),
  accessedAt: z.coerce
    .date()
    .nullish()
    .transform((date) => date ?? null),
}

const labelled = (
  { terms, publicLabel }: { terms: Terms; publicLabel: string | null },
  context: z.core.$RefinementCtx,
) => {
  const missing = labelMissing(terms, publicLabel)
  if (missing) context.addIssue({ code: 'custom', path: ['publicLabel'], message: missing })
}

/** A known source or a new one, and how it stands to the claim. */
export const attribution = z
  .union(
    [
      z.strictObject({ sourceId: z.uuid('There is no such source.'), ...evidence }),
      z.strictObject({ newSource, ...evidence }),
    ],
    { error: 'Say which source it is.' },
  )
  .superRefine(labelled)
export type Attribution = z.output<typeof attribution>
export type AttributionInput = z.input<typeof attribution>

/** Stance and terms are always said: left out of a change, they must not fall back to what names the source. */
export const changedAttribution = z
  .strictObject({ ...evidence, stance: z.enum(Stance), terms: z.enum(Terms) })
  .superRefine(labelled)
export type ChangedAttributionInput = z.input<typeof changedAttribution>

const claimWords = z
  .string()
  .trim()
  .min(1, 'A claim has words.')
  .max(5000, 'This is too long for one claim. Mark less.')

const claimId = z.string().refine(isClaimId, 'There is no such claim.')

export const claim = z.strictObject({
  claimId,
  text: claimWords,
  attribution: attribution.optional(),
})
export type ClaimInput = z.input<typeof claim>

export const verdict = z
  .strictObject({
    claimId,
    standing: z.enum(Standing),
    /** The words that were judged */
    text: claimWords,
    how: orNothing(2000, 'How it was checked'),
    credibility: z.number().int().min(1).max(6).optional(),
  })
  .superRefine(({ standing, how }, context) => {
    if (standing !== 'unverified' && standing !== 'opinion' && !how)
      context.addIssue({ code: 'custom', path: ['how'], message: 'Say how you know.' })
  })
export type VerdictInput = z.input<typeof verdict>
