/** The shapes of input about claims and their attributions. */
import { z } from 'zod'
import { labelMissing } from '#lib/claims/terms'
import { Stance, Standing, Terms } from '#lib/generated/prisma/enums'
import { says } from '#lib/messages/says'
import { newSource, webAddress } from '#lib/sources/input'
import { isUuid } from '#lib/text/uuid'

const orNothing = (most: number, tooLong: string) =>
  z
    .string()
    .trim()
    .max(most, tooLong)
    .nullish()
    .transform((words) => words || null)

const evidence = {
  stance: z.enum(Stance).default('supports'),
  terms: z.enum(Terms).default('on_the_record'),
  publicLabel: orNothing(200, says('claims.publicLabelTooLong', { most: 200 })),
  locator: orNothing(200, says('claims.locatorTooLong', { most: 200 })),
  url: z
    .union([z.literal(''), webAddress])
    .nullish()
    .transform((url) => url || null),
  excerpt: orNothing(4000, says('claims.excerptTooLong', { most: 4000 })),
  accessedAt: z.coerce
    .date()
    .nullish()
    .transform((date) => date ?? null),
}

const labelled = (
  { terms, publicLabel }: { terms: Terms; publicLabel: string | null },
  context: z.core.$RefinementCtx,
) => {
  if (labelMissing(terms, publicLabel))
    context.addIssue({ code: 'custom', path: ['publicLabel'], message: says('claims.labelMissing') })
}

/** A known source or a new one, and how it stands to the claim. */
export const attribution = z
  .union(
    [
      z.strictObject({ sourceId: z.uuid(says('sources.notThere')), ...evidence }),
      z.strictObject({ newSource, ...evidence }),
    ],
    { error: says('claims.sourceMissing') },
  )
  .superRefine(labelled)
export type Attribution = z.output<typeof attribution>
export type AttributionInput = z.input<typeof attribution>

/** Stance and terms are always said: left out of a change, they must not fall back to what names the source. */
export const changedAttribution = z
  .strictObject({ ...evidence, stance: z.enum(Stance), terms: z.enum(Terms) })
  .superRefine(labelled)
export type ChangedAttributionInput = z.input<typeof changedAttribution>

const claimWords = z.string().trim().min(1, says('claims.noWords')).max(5000, says('claims.tooLong'))

const claimId = z.string().refine(isUuid, says('claims.notThere'))

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
    how: orNothing(2000, says('claims.howTooLong', { most: 2000 })),
    credibility: z.number().int().min(1).max(6).optional(),
  })
  .superRefine(({ standing, how }, context) => {
    if (standing !== 'unverified' && standing !== 'opinion' && !how)
      context.addIssue({ code: 'custom', path: ['how'], message: says('claims.howMissing') })
  })
export type VerdictInput = z.input<typeof verdict>

/** Claims that were pasted: `from` is the one that was copied, `claimId` its own from now on. */
export const copiedClaims = z
  .array(z.strictObject({ from: claimId, claimId, text: claimWords }))
  .min(1)
  .max(500)
export type CopiedClaimsInput = z.input<typeof copiedClaims>
