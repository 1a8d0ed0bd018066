import type { Node } from '@tiptap/pm/model'

export type Head = { level: 1 | 2 | 3; words: string; at: number }

/** The headline and the subheads, also those in fact boxes, in reading order. */
export function outlineOf(doc: Node): Head[] {
  const heads: Head[] = []
  doc.descendants((node, at) => {
    const level = node.type.name === 'headline' ? 1 : node.type.name === 'heading' ? Number(node.attrs.level) : 0
    if (level === 1 || level === 2 || level === 3) heads.push({ level, words: node.textContent.trim(), at })
    return !node.isTextblock
  })
  return heads
}

/** The last one that begins before a place; -1 where there is none. */
export const headBefore = (heads: readonly Head[], place: number): number => heads.findLastIndex(({ at }) => at < place)
