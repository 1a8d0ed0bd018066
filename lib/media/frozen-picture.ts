import type { Licence, MediaColour } from '#lib/generated/prisma/enums'

/** All that is known of a picture where readers are. Sizes in pixels and bytes. */
export type FrozenPicture = {
  id: string
  credit: string
  copyright: string
  licence: Licence | null
  /** What stands in its place until it is there */
  colour: MediaColour | null
  width: number
  height: number
  made: { type: string; width: number; height: number; bytes: number; key: string }[]
}
