/** Where claims are marked, as positions in a ProseMirror document. */
import type { Node } from '@tiptap/pm/model'
import type { MarkedClaim } from '#lib/text/claims'

export type Stretch = { from: number; to: number }

const claimIdOf = (node: Node): string | null => {
  const id = node.marks.find((mark) => mark.type.name === 'claim')?.attrs.id
  return typeof id === 'string' ? id : null
}

/** Every marked stretch with its claim's id, in reading order; one claim may have several. */
export function stretchesIn(doc: Node): (Stretch & { id: string; words: string })[] {
  const stretches: (Stretch & { id: string; words: string })[] = []
  doc.descendants((node, pos) => {
    const id = node.isText ? claimIdOf(node) : null
    if (id) stretches.push({ id, from: pos, to: pos + node.nodeSize, words: node.text ?? '' })
  })
  return stretches
}

/** The same as lib/text/claims says of JSON: each claim once, with all its words. */
export function claimsMarkedIn(doc: Node): MarkedClaim[] {
  const claims = new Map<string, string>()
  for (const { id, words } of stretchesIn(doc)) claims.set(id, (claims.get(id) ?? '') + words)
  return [...claims].map(([id, text]) => ({ id, text }))
}

/** From the first to the last stretch of one claim; null when its mark is gone. */
export function placeOf(doc: Node, id: string): Stretch | null {
  const own = stretchesIn(doc).filter((stretch) => stretch.id === id)
  const [first, last] = [own[0], own.at(-1)]
  return first && last ? { from: first.from, to: last.to } : null
}
