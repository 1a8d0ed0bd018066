/** A file of the library as its lists show it. */
import type { Licence, MediaForm } from '#lib/generated/prisma/enums'

export type ListedFile = {
  id: string
  form: MediaForm
  name: string
  alt: string
  decorative: boolean
  credit: string
  licence: Licence | null
  version: number
  createdAt: Date
  width: number | null
  height: number | null
  duration: number | null
  pages: number | null
  /** Base64 */
  thumbhash: string | null
  /** Public name of a small picture; null while none is made */
  small: string | null
  /** In how many pieces it is used */
  pieces: number
}
