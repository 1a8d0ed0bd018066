/** The shapes of input about coverages and their entries. */
import { z } from 'zod'
import { EntryRule } from '#lib/generated/prisma/enums'
import { says } from '#lib/messages/says'
import { sourceName } from '#lib/sources/input'

/** In characters: an entry says what just happened */
const longestText = 10_000
const longestHeadline = 300

/** What is typed into the composer. With a source, every paragraph is a claim of hers. */
export const entryInput = z.strictObject({
  /** Chosen by the page, so that an entry that is sent twice is there once */
  id: z.uuid(says('articles.noSuchRevision')).optional(),
  headline: z
    .string()
    .transform((words) => words.replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(longestHeadline, says('coverage.headlineTooLong', { most: longestHeadline }))),
  text: z
    .string()
    .trim()
    .min(1, says('coverage.textMissing'))
    .max(longestText, says('coverage.textTooLong', { most: longestText })),
  source: z.union([z.literal(''), sourceName]),
})
export type EntryInput = z.input<typeof entryInput>

export const entryRule = z.enum(EntryRule)
export const keyPoint = z.boolean()
export const revisionId = z.uuid(says('articles.noSuchRevision'))
/** Of the words of an entry that a page has shown */
export const seen = z
  .string()
  .regex(/^[0-9a-f]{64}$/, says('articles.noSuchRevision'))
  .nullable()
