/** The most that a file of the library may be, and that reading one may cost. Bytes, pixels, milliseconds and MB. */
import { env } from '#lib/env'

const MB = 1_000_000

export const mediaLimits = {
  file: env.MEDIA_FILE_MB * MB,
  pixels: env.MEDIA_MEGAPIXELS * MB,
  /** The longer side of what is stored of a picture, unless originals are kept */
  edge: env.MEDIA_ORIGINALS ? 65_535 : 4096,
  /** Of a picture, or of a document: both are read whole */
  inMemory: 200 * MB,
  pages: 2000,
  /** Of one person that are on their way */
  uploads: 300,
  /** Sizes of pictures that wait to be made, as one person asked for them by crops and lead pictures */
  sizesWaiting: 2_000,
  uploadBytes: env.MEDIA_QUOTA_MB * MB,
} as const

/** One run of the process that reads a file, or makes a rendition */
export const processLimits = { time: 120_000, memory: 1_500, heap: 700, said: 100_000 } as const
