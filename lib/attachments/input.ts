/** The shapes of input about files that bear an attribution out. */
import { z } from 'zod'
import { says } from '#lib/messages/says'
import { lineFrom, longestAlt } from '#lib/text/picture'

const alt = z
  .string()
  .transform((words) => lineFrom(words, longestAlt + 1))
  .pipe(z.string().max(longestAlt, says('attachments.altTooLong', { most: longestAlt })))
  .nullable()
  .transform((words) => words || null)

/** A file of the library, and what it shows. Readers see it when somebody chooses so, and not before. */
export const attachment = z.strictObject({ fileId: z.uuid(says('media.notThere')), alt: alt.default(null) })
export type AttachmentInput = z.input<typeof attachment>

/** What is left out stays as it is: whoever mends a description must not show what somebody has hidden meanwhile. */
export const changedAttachment = z.strictObject({ alt, shown: z.boolean() }).partial()
export type ChangedAttachmentInput = z.input<typeof changedAttachment>
