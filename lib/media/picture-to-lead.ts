import type { Cuts } from '#lib/media/lead'

/** A picture of the library for whoever makes it the lead picture of a piece; its size in pixels. */
export type PictureToLead = {
  id: string
  name: string
  alt: string
  decorative: boolean
  credit: string
  width: number
  height: number
  cuts: Cuts
}
