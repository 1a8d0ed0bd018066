/** Words with the tracked changes of a file, as words with the suggestions of a draft. */
import { isChange } from '#lib/intake/documents/marks'
import type { Told } from '#lib/intake/documents/settle'
import type { TextMark, TextNode } from '#lib/text/json'
import { inPieces, newPart } from '#lib/text/seal-suggestions'
import { reviewer } from '#lib/text/suggester'

const kinds = [
  ['inserted', 'insertion'],
  ['deleted', 'deletion'],
] as const

type Placed = { from: number; to: number; mark: TextMark }

/** All words in these blocks. They were settled, and nothing changes their letters any more. `by`: whoever brings the file in. */
export const asSuggestions = (blocks: readonly TextNode[], by: string): TextNode[] =>
  blocks.map((node) => {
    if (!node.content) return node
    const isLine = node.content.some(({ text }) => text !== undefined)
    return { ...node, content: isLine ? wordsAsSuggestions(node.content, by) : asSuggestions(node.content, by) }
  })

/** The words of one block: each mark says the letters that it was made for (docs/decisions/115). */
export function wordsAsSuggestions(content: readonly TextNode[], by: string): TextNode[] {
  if (!content.some(({ marks }) => marks?.some(isChange))) return [...content]
  const placed = kinds.flatMap(([type, kind]) => stretches(content, type).flatMap((each) => sealed(each, kind, by)))
  let at = 0
  return content.flatMap((node) => {
    const from = at
    at += node.text?.length ?? 1
    return node.text === undefined ? [node] : parted(node, from, placed, by)
  })
}

type Stretch = { from: number; letters: string; change: TextMark }

/** Words of one change in a row. */
function stretches(content: readonly TextNode[], type: string): Stretch[] {
  const found: Stretch[] = []
  let open: Stretch | null = null
  let at = 0
  for (const { text, marks } of content) {
    const change = text === undefined ? undefined : marks?.find((mark) => mark.type === type)
    if (!change) open = null
    else if (open?.change.attrs?.id === change.attrs?.id && open) open.letters += text
    else {
      open = { from: at, letters: text ?? '', change }
      found.push(open)
    }
    at += text?.length ?? 1
  }
  return found
}

function sealed({ from, letters, change }: Stretch, kind: string, by: string): Placed[] {
  let place = from
  return inPieces(letters).map((words) => {
    place += words.length
    return {
      from: place - words.length,
      to: place,
      mark: { type: kind, attrs: { ...suggestionOf(change, by), part: newPart(), words } },
    }
  })
}

function suggestionOf({ attrs }: TextMark, by: string) {
  const { id, who, at } = attrs as Told
  return { id, person: reviewer(by, who), at }
}

function parted({ text = '', marks = [], ...node }: TextNode, from: number, placed: readonly Placed[], by: string) {
  const on = placed.filter((each) => each.from < from + text.length && each.to > from)
  const own = marks.flatMap((mark) => {
    if (mark.type !== 'restyled') return isChange(mark) ? [] : [mark]
    const { style, on: isOn } = mark.attrs as { style: string; on: boolean }
    return [{ type: 'restyle', attrs: { ...suggestionOf(mark, by), style, on: isOn } }]
  })
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
