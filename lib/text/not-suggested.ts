/** What somebody wanted who did a thing that can't be suggested. Pure. */
import type { Node } from '@tiptap/pm/model'

export type NotSuggested = 'parted' | 'joined' | 'other'

/** `parted`: a paragraph in two; `joined`: two in one; no letter comes or goes in either. `other` is everything else. */
export function notSuggested(before: Node, after: Node): NotSuggested {
  if (before.textContent !== after.textContent) return 'other'
  const more = textblocksOf(after) - textblocksOf(before)
  return more === 1 ? 'parted' : more === -1 ? 'joined' : 'other'
}

function textblocksOf(doc: Node): number {
  let count = 0
  doc.descendants((node) => {
    if (node.isTextblock) count += 1
    return !node.isTextblock
  })
  return count
}
