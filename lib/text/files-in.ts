import type { RawText } from '#lib/text/json'
import { mediaIn } from '#lib/text/media-in'
import { picturesIn } from '#lib/text/pictures-in'

/** The files of the library that a text shows, each once. Whatever node shows one is named here: it is how the library knows where its files are used. */
export const filesIn = (text: RawText): string[] => [
  ...new Set([...picturesIn(text), ...mediaIn(text)].map(({ file }) => file)),
]
