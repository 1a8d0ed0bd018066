/** A compared text as rows: what was on one side, what is on the other. Pure. */
import { isChanged } from '#lib/comparing/text'
import { type Change, changeMark } from '#lib/text/change-mark'
import type { TextNode } from '#lib/text/json'

/** `same`: so many blocks in a row that both have; else one block as it was and as it is, null where it was, or is, not there */
export type Row = { same: TextNode[] } | { before: TextNode | null; after: TextNode | null }

export function sideBySide({ content = [] }: TextNode): Row[] {
  const rows: Row[] = []
  for (const block of content) {
    const last = rows.at(-1)
    if (isChanged(block)) rows.push({ before: only(block, 'added'), after: only(block, 'removed') })
    else if (last && 'same' in last) last.same.push(block)
    else rows.push({ same: [block] })
  }
  return rows
}

/** Without what came, or without what went; null where nothing is left of it. */
function only(node: TextNode, not: Change): TextNode | null {
  if (node.marks?.some(({ type, attrs }) => type === changeMark && attrs?.is === not)) return null
  if (!node.content) return node
  const content = node.content.flatMap((child) => only(child, not) ?? [])
  return content.length === 0 && node.content.length > 0 ? null : { ...node, content }
}
