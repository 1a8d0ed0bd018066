/** Where claims are marked, as positions in a ProseMirror document. */
import type { Node } from '@tiptap/pm/model'
import type { MarkedClaim } from '#lib/text/claims'

export type Range = { from: number; to: number }

const claimIdOf = (node: Node): string | null => {
  const id = node.marks.find((mark) => mark.type.name === 'claim')?.attrs.id
  return typeof id === 'string' ? id : null
}

const isInserted = (node: Node) => node.marks.some(({ type }) => type.name === 'insertion')

type Stretch = Range & { id: string; words: string; suggested: boolean }

/** Every marked stretch with its claim's id, in reading order; one claim may have several. `suggested`: nobody has taken these words in. */
export function claimRanges(doc: Node): Stretch[] {
  const stretches: Stretch[] = []
  doc.descendants((node, pos) => {
    const id = node.isText ? claimIdOf(node) : null
    if (id)
      stretches.push({ id, from: pos, to: pos + node.nodeSize, words: node.text ?? '', suggested: isInserted(node) })
  })
  return stretches
}

/** The same as lib/text/claims says of JSON: each claim once, with all its words. */
export function claimsInDocument(doc: Node): MarkedClaim[] {
  const claims = new Map<string, string>()
  for (const { id, words, suggested } of claimRanges(doc))
    claims.set(id, (claims.get(id) ?? '') + (suggested ? '' : words))
  return [...claims].map(([id, text]) => ({ id, text }))
}

/** The words between two places, without those of notes; a line break and the end of a block are a space. */
export function wordsBetween(doc: Node, { from, to }: Range): string {
  return placesBetween(doc, { from, to })
    .map(({ letter }) => letter)
    .join('')
}

/** The same letter by letter, each with its place. */
export function placesBetween(doc: Node, { from, to }: Range): { letter: string; at: number }[] {
  const places: { letter: string; at: number }[] = []
  doc.nodesBetween(from, to, (node, at) => {
    if (node.isBlock && node.isTextblock && places.length > 0) places.push({ letter: ' ', at })
    if (node.isInline && node.isLeaf && !node.isText) places.push({ letter: ' ', at })
    if (!node.isText || node.marks.some(({ type }) => type.name === 'footnote')) return
    const text = node.text ?? ''
    for (let index = Math.max(0, from - at); index < Math.min(text.length, to - at); index += 1)
      places.push({ letter: text[index] ?? '', at: at + index })
  })
  return places
}

/** From the first to the last stretch of one claim; null when its mark is gone. */
export function claimRange(doc: Node, id: string): Range | null {
  const own = claimRanges(doc).filter((stretch) => stretch.id === id)
  const [first, last] = [own[0], own.at(-1)]
  return first && last ? { from: first.from, to: last.to } : null
}
