/** The notes of a text: words under the mark `footnote`. One note may have several stretches, if what stood around it was parted. */
import type { TextNode } from '#lib/text/json'

/** The id of the note that a stretch of text belongs to. */
export function footnoteOf(node: TextNode): string | null {
  const id = node.marks?.find((mark) => mark.type === 'footnote')?.attrs?.id
  return typeof id === 'string' ? id : null
}
