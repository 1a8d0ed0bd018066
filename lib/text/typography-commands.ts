import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Range } from '#lib/text/claim-ranges'
import { type Edit, typographic } from '#lib/text/typography'

/** Sets quotes, dashes and spaces between two places as the language has them, and gives how many. Marks stay on what they were on. */
export function setTypography(tr: Transaction, { from, to }: Range, language: string): number {
  const edits: Edit[] = []
  tr.doc.nodesBetween(from, to, (node, at) => {
    if (!node.isTextblock) return true
    for (const { text, start } of runsIn(node, at + 1))
      for (const edit of typographic(text, language)) {
        const moved = { ...edit, from: start + edit.from, to: start + edit.to }
        if (moved.from >= from && moved.to <= to) edits.push(moved)
      }
    return false
  })
  for (const edit of edits.toReversed()) putIn(tr, edit)
  return edits.length
}

/** What is put has the marks of what it replaces, or of the letter before it. */
export function putIn(tr: Transaction, { from, to, put }: Edit): void {
  const $from = tr.doc.resolve(from)
  const marks = (from < to ? $from.nodeAfter : $from.nodeBefore)?.marks ?? []
  if (put === '') tr.delete(from, to)
  else tr.replaceWith(from, to, tr.doc.type.schema.text(put, marks))
}

/** Letters that are read on; a note is read by itself. */
function runsIn(block: Node, start: number): { text: string; start: number }[] {
  const runs: { text: string; start: number; note: unknown }[] = []
  block.forEach((node, offset) => {
    if (!node.isText) return
    const note = node.marks.find(({ type }) => type.name === 'footnote')?.attrs.id ?? null
    const last = runs.at(-1)
    if (last && last.note === note && last.start + last.text.length === start + offset) last.text += node.text ?? ''
    else runs.push({ text: node.text ?? '', start: start + offset, note })
  })
  return runs
}
