/** The files of a piece that programs fetch by themselves. */
import type { FeedItem } from '#lib/site/feed/queries'
import type { ShownFile } from '#lib/site/files'
import { sharedOf } from '#lib/site/pictures'
import { absolute } from '#lib/site/site'

/** Its length in bytes */
export type Enclosure = { url: string; type: string; length: number }

/** The lead picture as other programs show it */
export function leadEnclosure({ lead }: FeedItem): Enclosure | null {
  const one = lead && sharedOf(lead.share)
  return one ? { url: absolute(one.path), type: one.type, length: one.bytes } : null
}

/** Recordings and documents, or those of one form alone */
export const fileEnclosures = ({ files }: FeedItem, form?: ShownFile['form']): Enclosure[] =>
  files
    .filter((file) => form === undefined || file.form === form)
    .map(({ path, type, bytes }) => ({ url: absolute(path), type, length: bytes }))
