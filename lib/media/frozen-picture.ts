import type { Licence, MediaColour } from '#lib/generated/prisma/enums'

/** A picture, or a part of one, as readers get it. Sizes in pixels and bytes. */
export type FrozenPart = {
  width: number
  height: number
  made: { type: string; width: number; height: number; bytes: number; key: string }[]
  /** Where the newsroom gets it, before readers may; nothing that is frozen has it */
  folder?: string
}

type Told = {
  id: string
  credit: string
  copyright: string
  licence: Licence | null
  /** What stands in its place until it is there */
  colour: MediaColour | null
}

/** All that is known of a picture where readers are. */
export type FrozenPicture = Told & FrozenPart

/** The same of a lead picture, with what its piece says of it and the part that each place shows. */
export type FrozenLead = Told & {
  alt: string | null
  caption: string | null
  front: FrozenPart
  article: FrozenPart
  share: FrozenPart
}
