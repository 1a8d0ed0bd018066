/** A paragraph that a document says is the caption of the picture beside it becomes the picture’s. */
import { paragraph } from '#lib/intake/documents/nodes'
import type { TextNode } from '#lib/text/json'
import { lineFrom, longestCaption } from '#lib/text/picture'

/** A picture’s caption has no looks. Whatever else is at its words would be lost: links, notes, comments, suggestions. */
const looks = new Set(['bold', 'italic', 'superscript', 'subscript'])

/** A paragraph in the style of captions; its picture stands `before` or `after` it among the blocks. */
export const captionParagraph = (
  picture: 'before' | 'after',
  content: readonly TextNode[],
  dir?: 'ltr' | 'rtl' | null,
): TextNode => {
  const node = paragraph(content, dir)
  return { ...node, attrs: { ...node.attrs, captionOf: picture } }
}

/** The same blocks without such paragraphs: those that have no picture, and those that hold more than words, are paragraphs like any other. */
export function captioned(blocks: readonly TextNode[]): TextNode[] {
  const all: TextNode[] = []
  for (const [at, block] of blocks.entries()) {
    const side = sideOf(block)
    const words = side ? wordsOf(block) : null
    const last = all.at(-1)
    if (side === 'before' && words && last && isBare(last)) all[all.length - 1] = under(last, words)
    else if (side === 'after' && words && isBare(blocks[at + 1])) all.push(block)
    else if (isBare(block) && last && sideOf(last) === 'after') all[all.length - 1] = under(block, wordsOf(last) ?? '')
    else all.push(plain(block))
  }
  return all
}

const sideOf = ({ type, attrs }: TextNode) => (type === 'paragraph' ? attrs?.captionOf : undefined)
const isBare = (node: TextNode | undefined) => node?.type === 'image' && !node.attrs?.caption
const under = (picture: TextNode, caption: string): TextNode => ({ ...picture, attrs: { ...picture.attrs, caption } })

function wordsOf({ content = [] }: TextNode): string | null {
  const isWords = content.every(
    ({ type, marks = [] }) => (type === 'text' || type === 'hardBreak') && marks.every((mark) => looks.has(mark.type)),
  )
  const said = content.map(({ text = ' ' }) => text).join('')
  const line = lineFrom(said, longestCaption)
  return isWords && line !== '' && said.length <= longestCaption ? line : null
}

function plain(node: TextNode): TextNode {
  const { captionOf: _, ...attrs } = node.attrs ?? {}
  const { attrs: __, content, ...bare } = node
  return {
    ...bare,
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(content && { content: content.map(plain) }),
  }
}
