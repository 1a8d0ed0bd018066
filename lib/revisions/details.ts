/** The details of an article, and the names they had when a revision was frozen. */
import { z } from 'zod'
import { aiUseShape } from '#lib/ai-use/use-shape'
import { noticeShape } from '#lib/corrections/notice-shape'
import { Profile } from '#lib/generated/prisma/enums'
import { leadPicture } from '#lib/media/lead-input'
import { type Step, versionAfter } from '#lib/upgraded'

/** The shape alone: what a person may set is for lib/articles/input to say. */
export const detailsShape = z.strictObject({
  profile: z.enum(Profile),
  deskId: z.string().nullable(),
  language: z.string(),
  slug: z.string(),
  authorIds: z.array(z.string()),
  tagIds: z.array(z.string()),
  mainTagId: z.string().nullable(),
  lead: leadPicture.nullable(),
  /** What readers are told with this version */
  notice: noticeShape.nullable(),
  /** What is declared of AI; null while nobody has said anything */
  aiUse: aiUseShape.nullable(),
})
export type Details = z.infer<typeof detailsShape>

const names = z.strictObject({
  desk: z.string().nullable(),
  /** By id */
  authors: z.record(z.string(), z.string()),
  tags: z.record(z.string(), z.string()),
})
export type DetailsNames = z.infer<typeof names>

/** The present version as it is stored. */
export const storedDetails = z.strictObject({ ...detailsShape.shape, names })

/** A change of the shapes above adds a step, which leads what was stored before to them. */
export const detailsUpgrades: readonly Step<unknown>[] = [
  // 2: names. What was frozen before knows none.
  (details) => ({ ...z.looseObject({}).parse(details), names: { desk: null, authors: {}, tags: {} } }),
  // 3: a lead picture
  (details) => ({ ...z.looseObject({}).parse(details), lead: null }),
  // 4: a notice to readers
  (details) => ({ ...z.looseObject({}).parse(details), notice: null }),
  // 5: what is declared of AI. Nobody was asked before.
  (details) => ({ ...z.looseObject({}).parse(details), aiUse: null }),
]
export const detailsVersion = versionAfter(detailsUpgrades)
