/** Marks of suggestions on words that no suggestion of a draft was made for yet: of a file, or of a paste. */
import type { TextMark, TextNode } from '#lib/text/json'
import { inPieces, newPart } from '#lib/text/seal-suggestions'
import type { Suggestion } from '#lib/text/suggested'

/** What is suggested of some words, before a mark says which letters these are */
export type Unsealed = { kind: 'insertion' | 'deletion' } & Pick<Suggestion, 'id' | 'person' | 'at'>

type Placed = { from: number; to: number; mark: TextMark }
type Stretch = Unsealed & { from: number; letters: string }

/**
 * The words of one block, with marks that say the letters they are made for (docs/decisions/115). `on` gives what is suggested of a node,
 * `besides` the marks that it has apart from that.
 */
export function sealWords(
  content: readonly TextNode[],
  on: (node: TextNode) => readonly Unsealed[],
  besides: (node: TextNode) => readonly TextMark[],
): TextNode[] {
  const placed = stretchesOf(content, on).flatMap(sealed)
  let at = 0
  return content.flatMap((node) => {
    const from = at
    at += node.text?.length ?? 1
    return node.text === undefined ? [node] : parted(node, { from, placed, own: besides(node) })
  })
}

/** Letters in a row that one suggestion would have come, or go. */
function stretchesOf(content: readonly TextNode[], on: (node: TextNode) => readonly Unsealed[]): Stretch[] {
  const found: Stretch[] = []
  let open = new Map<string, Stretch>()
  let at = 0
  for (const node of content) {
    const still = new Map<string, Stretch>()
    for (const each of node.text === undefined ? [] : on(node)) {
      const key = `${each.kind} ${each.id}`
      const stretch = open.get(key) ?? { ...each, from: at, letters: '' }
      if (!open.has(key)) found.push(stretch)
      stretch.letters += node.text
      still.set(key, stretch)
    }
    open = still
    at += node.text?.length ?? 1
  }
  return found
}

function sealed({ kind, id, person, at, from, letters }: Stretch): Placed[] {
  let place = from
  return inPieces(letters).map((words) => {
    place += words.length
    return {
      from: place - words.length,
      to: place,
      mark: { type: kind, attrs: { id, person, at, part: newPart(), words } },
    }
  })
}

type Around = { from: number; placed: readonly Placed[]; own: readonly TextMark[] }

function parted({ marks: _, text = '', ...node }: TextNode, { from, placed, own }: Around): TextNode[] {
  const on = placed.filter((each) => each.from < from + text.length && each.to > from)
  const cuts = new Set([0, text.length])
  for (const each of on)
    for (const cut of [each.from - from, each.to - from]) if (cut > 0 && cut < text.length) cuts.add(cut)
  const ends = [...cuts].toSorted((one, other) => one - other)
  return ends.slice(1).map((end, nth): TextNode => {
    const start = ends[nth] ?? 0
    const here = on.filter((each) => each.from - from <= start && each.to - from >= end).map(({ mark }) => mark)
    const all = [...own, ...here]
    return { ...node, text: text.slice(start, end), ...(all.length > 0 && { marks: all }) }
  })
}
