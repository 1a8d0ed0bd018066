import { type RawText, walk } from '#lib/text/json'
import { documentOf, soundOf, type TextMedia } from '#lib/text/media'

/** The recordings and documents of a text in reading order; one that stands there twice is there twice. */
export const mediaIn = (text: RawText): TextMedia[] =>
  [...walk(text)].flatMap(({ node: { type, attrs = {} } }): TextMedia[] => {
    const found = type === 'sound' ? soundOf(attrs) : type === 'document' ? documentOf(attrs) : null
    return found ? [found] : []
  })
