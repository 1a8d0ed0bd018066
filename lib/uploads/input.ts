/** The shape of what a page says of a file before it sends it. */
import { z } from 'zod'
import { mediaLimits } from '#lib/media/limits'
import { says } from '#lib/messages/says'

export const newUpload = z.strictObject({
  id: z.uuid(),
  name: z
    .string()
    .trim()
    .transform((name) => name.slice(-200)),
  size: z
    .int(says('media.sizeMissing'))
    .min(1, says('media.emptyFile'))
    .max(mediaLimits.file, says('media.fileTooLarge', { most: mediaLimits.file / 1_000_000 })),
})
export type NewUpload = z.input<typeof newUpload>
