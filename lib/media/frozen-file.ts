import type { Licence, MediaForm } from '#lib/generated/prisma/enums'

/** All that is known of a recording or a document where readers are. */
export type FrozenFile = {
  id: string
  form: Exclude<MediaForm, 'image'>
  /** Media type */
  type: string
  bytes: number
  /** In milliseconds; of a document none */
  duration: number | null
  /** Of a recording none */
  pages: number | null
  credit: string
  copyright: string
  licence: Licence | null
  /** Path of its bytes: for readers once it is public, for the newsroom before */
  path: string
}
