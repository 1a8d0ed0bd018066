/** Where claims are marked, as positions in a ProseMirror document. */
import type { Node } from '@tiptap/pm/model'
import type { MarkedClaim } from '#lib/text/claims'

export type Range = { from: number; to: number }

const claimIdOf = (node: Node): string | null => {
  const id = node.marks.find((mark) => mark.type.name === 'claim')?.attrs.id
  return typeof id === 'string' ? id : null
}

/** Every marked stretch with its claim's id, in reading order; one claim may have several. */
export function claimRanges(doc: Node): (Range & { id: string; words: string })[] {
  const stretches: (Range & { id: string; words: string })[] = []
  doc.descendants((node, pos) => {
    const id = node.isText ? claimIdOf(node) : null
    if (id) stretches.push({ id, from: pos, to: pos + node.nodeSize, words: node.text ?? '' })
  })
  return stretches
}

/** The same as lib/text/claims says of JSON: each claim once, with all its words. */
export function claimsInDocument(doc: Node): MarkedClaim[] {
  const claims = new Map<string, string>()
  for (const { id, words } of claimRanges(doc)) claims.set(id, (claims.get(id) ?? '') + words)
  return [...claims].map(([id, text]) => ({ id, text }))
}

/** From the first to the last stretch of one claim; null when its mark is gone. */
export function claimRange(doc: Node, id: string): Range | null {
  const own = claimRanges(doc).filter((stretch) => stretch.id === id)
  const [first, last] = [own[0], own.at(-1)]
  return first && last ? { from: first.from, to: last.to } : null
}
