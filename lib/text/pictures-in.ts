import { type RawText, type TextNode, walk } from '#lib/text/json'
import { pictureOf, type TextPicture } from '#lib/text/picture'

/** The pictures of a text in reading order, those of galleries among them; one that stands there twice is there twice. */
export function picturesIn(text: RawText): TextPicture[] {
  return [...walk(text)].flatMap(({ node }) => (isPicture(node) && pictureOf(node.attrs ?? {})) || [])
}

const isPicture = ({ type }: TextNode) => type === 'image' || type === 'galleryPicture'
