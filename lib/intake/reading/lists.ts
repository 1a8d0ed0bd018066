/** “- ”, “• ”, “1.” before two paragraphs or more in a row: they are a list. One alone may be somebody speaking. */
import type { PageLine } from '#lib/intake/page/page'
import type { Block } from '#lib/intake/reading/parts'

const bullet = /^([-–—*•·▪◦●■‣])\s+(?=\S)/u
const number = /^\(?([0-9٠-٩۰-۹]{1,3})[.)]\s+(?=\S)/u

const markOf = ({ kind, text }: Block): { sort: string; length: number } | null => {
  if (kind !== 'paragraph') return null
  const one = bullet.exec(text)
  if (one) return { sort: one[1] ?? '', length: one[0].length }
  const two = number.exec(text)
  return two ? { sort: 'number', length: two[0].length } : null
}

/** A dash opens speech in Spanish and French: it is a list only where the lines are no whole sentences of speech. */
const speaks = ({ text }: Block) => /^[—–]\s/u.test(text) && /[.!?…]$/u.test(text)

/** Gives the same blocks, the items of lists without their marks; what the page has in a list is an item of it. */
export function listsIn(blocks: readonly Block[], page: readonly (PageLine | null)[] = []): Block[] {
  const marks = blocks.map((block) => (speaks(block) ? null : markOf(block)))
  return blocks.map((block, at): Block => {
    const told = block.kind === 'paragraph' && page[at]?.role === 'item' ? page[at] : null
    if (told) {
      const length = markOf(block)?.length ?? 0
      return { kind: 'listItem', text: block.text.slice(length), ordered: told.ordered }
    }
    const mark = marks[at]
    if (!mark || (marks[at - 1]?.sort !== mark.sort && marks[at + 1]?.sort !== mark.sort)) return block
    return { kind: 'listItem', text: block.text.slice(mark.length), ordered: mark.sort === 'number' }
  })
}
