import { type RawText, walk } from '#lib/text/json'
import { pictureOf, type TextPicture } from '#lib/text/picture'

/** The pictures of a text in reading order; one that stands there twice is there twice. */
export function picturesIn(text: RawText): TextPicture[] {
  return [...walk(text)].flatMap(({ node }) => (node.type === 'image' && pictureOf(node.attrs ?? {})) || [])
}
