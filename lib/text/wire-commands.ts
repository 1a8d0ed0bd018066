/** Takes words off the beginnings of paragraphs: the dateline of an agency, its date, its byline. */
import type { EditorState, Transaction } from '@tiptap/pm/state'

/** White space and the dash behind a dateline */
const behind = /^[\s\u00a0]*(?:[—–-]+[\s\u00a0]*)?/u

/** Null where none of them stands at the beginning of a paragraph of the text any more. A paragraph that held nothing else goes. */
export function withoutOpenings(state: EditorState, words: readonly string[]): Transaction | null {
  const cuts: { from: number; to: number }[] = []
  const left = [...words]
  state.doc.descendants((node, at) => {
    if (node.type.name !== 'paragraph') return !node.isTextblock
    let text = node.textBetween(0, node.content.size, '', '\ufffc')
    let length = 0
    for (let found = left.findIndex((each) => text.startsWith(each)); found >= 0; ) {
      const [own = ''] = left.splice(found, 1)
      const gone = own.length + (behind.exec(text.slice(own.length))?.[0].length ?? 0)
      length += gone
      text = text.slice(gone)
      found = left.findIndex((each) => text.startsWith(each))
    }
    if (length > 0 && text === '') cuts.push({ from: at, to: at + node.nodeSize })
    else if (length > 0) cuts.push({ from: at + 1, to: at + 1 + length })
    return false
  })
  if (cuts.length === 0) return null
  const { tr } = state
  for (const { from, to } of cuts.toReversed()) tr.delete(from, to)
  return tr
}
