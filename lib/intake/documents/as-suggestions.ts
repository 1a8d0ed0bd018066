/** Words with the tracked changes of a file, as words with the suggestions of a draft. */
import { isChange } from '#lib/intake/documents/marks'
import type { Told } from '#lib/intake/documents/settle'
import type { TextMark, TextNode } from '#lib/text/json'
import { sealWords } from '#lib/text/seal-words'
import { reviewer } from '#lib/text/suggester'

const kinds = { inserted: 'insertion', deleted: 'deletion' } as const

/** All words in these blocks. They were settled, and nothing changes their letters any more. `by`: whoever brings the file in. */
export const asSuggestions = (blocks: readonly TextNode[], by: string): TextNode[] =>
  blocks.map((node) => {
    if (!node.content) return node
    const isLine = node.content.some(({ text }) => text !== undefined)
    return { ...node, content: isLine ? wordsAsSuggestions(node.content, by) : asSuggestions(node.content, by) }
  })

/** The words of one block. */
export function wordsAsSuggestions(content: readonly TextNode[], by: string): TextNode[] {
  if (!content.some(({ marks }) => marks?.some(isChange))) return [...content]
  const ofReviewer = ({ attrs }: TextMark) => {
    const { id, who, at } = attrs as Told
    return { id, person: reviewer(by, who), at }
  }
  return sealWords(
    content,
    ({ marks = [] }) =>
      marks.flatMap((mark) =>
        mark.type === 'inserted' || mark.type === 'deleted' ? [{ kind: kinds[mark.type], ...ofReviewer(mark) }] : [],
      ),
    ({ marks = [] }) =>
      marks.flatMap((mark) => {
        if (mark.type !== 'restyled') return isChange(mark) ? [] : [mark]
        return [{ type: 'restyle', attrs: { ...ofReviewer(mark), style: mark.attrs?.style, on: mark.attrs?.on } }]
      }),
  )
}
