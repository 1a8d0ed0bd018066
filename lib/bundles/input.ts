/** The shapes of input about bundles. */
import { z } from 'zod'
import { says } from '#lib/messages/says'

/** Of a name, in characters */
const longestBundleName = 120
/** So many pieces are reviewed by people and go out in one transaction. */
export const mostMembers = 20

const name = z
  .string()
  .transform((words) => words.replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, says('bundles.nameMissing'))
      .max(longestBundleName, says('bundles.nameTooLong', { most: longestBundleName })),
  )

/** `numbered`: readers are told which part of how many each piece is. */
export const bundleInput = z.strictObject({ name, numbered: z.boolean() })
export type BundleInput = z.input<typeof bundleInput>

/** The revisions that somebody had on the screen, of each piece that is to go out. */
export const pinsInput = z
  .array(z.strictObject({ articleId: z.uuid(), revisionId: z.uuid(says('articles.noSuchRevision')) }))
  .max(mostMembers)
export type Pins = z.input<typeof pinsInput>

export const direction = z.enum(['up', 'down'])
export type Direction = z.infer<typeof direction>
