/** The shape of what a page says of a file before it sends it. */
import { z } from 'zod'
import { mediaLimits } from '#lib/media/limits'
import { says } from '#lib/messages/says'
import { withoutControls } from '#lib/text/without-controls'

/** Signs that turn the direction of a name, so that it ends in what it does not, and other formats; the joiners of Persian, Urdu and emoji stay. */
const unseen = /(?![\u200c\u200d])\p{Cf}|[\n\t\u2028\u2029]/gu

/** In one line, the last 200 characters: there its ending is. */
const shownName = (name: string) => [...withoutControls(name).replace(unseen, '').trim()].slice(-200).join('')

export const newUpload = z.strictObject({
  id: z.uuid(),
  name: z.string().transform(shownName),
  size: z
    .int(says('media.sizeMissing'))
    .min(1, says('media.emptyFile'))
    .max(mediaLimits.file, says('media.fileTooLarge', { most: mediaLimits.file / 1_000_000 })),
})
export type NewUpload = z.input<typeof newUpload>
