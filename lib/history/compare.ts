/** Two states of a text as one, in which what only one of them says is marked. To look at: what comes out is no text of the schema. */
import { diffArrays } from 'diff'
import { type Change, changeMark } from '#lib/history/marks'
import { canonical } from '#lib/text/canonical'
import type { TextNode } from '#lib/text/json'

/** Beyond so many differing parts nobody looks for the shortest way from one to the other */
const longestWay = 4_000

/** A cell or a subhead of so few words is the same one, whatever it says */
const fewTokens = 3

export function compared(then: TextNode, now: TextNode): TextNode {
  return { ...then, content: children(then.content ?? [], now.content ?? []) }
}

/** How many words only one of both says */
export function changesIn(node: TextNode): Record<Change, number> {
  const count = { added: 0, removed: 0 }
  const look = ({ text, marks, content }: TextNode) => {
    const change = marks?.find(({ type }) => type === changeMark)?.attrs?.is
    if (text && (change === 'added' || change === 'removed')) count[change] += text.split(/\s+/).filter(Boolean).length
    for (const child of content ?? []) look(child)
  }
  look(node)
  return count
}

function children(then: readonly TextNode[], now: readonly TextNode[]): TextNode[] {
  const merged: TextNode[] = []
  let gone: TextNode[] = []
  let come: TextNode[] = []
  const flush = () => {
    merged.push(...paired(gone, come))
    gone = []
    come = []
  }
  for (const { before, after } of steps(then, now, canonical)) {
    if (before && after) {
      flush()
      merged.push(before)
    } else if (before) gone.push(before)
    else if (after) come.push(after)
  }
  flush()
  return merged
}

/** Blocks at the same place are one that changed, if they are alike; the rest has gone or come. */
function paired(gone: readonly TextNode[], come: readonly TextNode[]): TextNode[] {
  const merged: TextNode[] = []
  let next = 0
  for (const before of gone) {
    const at = come.findIndex((after, index) => index >= next && isLike(before, after))
    if (at < 0) {
      merged.push(whole(before, 'removed'))
      continue
    }
    merged.push(...come.slice(next, at).map((after) => whole(after, 'added')))
    const after = come[at]
    if (after) merged.push(holdsWords(before) || holdsWords(after) ? words(before, after) : compared(before, after))
    next = at + 1
  }
  return [...merged, ...come.slice(next).map((after) => whole(after, 'added'))]
}

function isLike(a: TextNode, b: TextNode): boolean {
  if (a.type !== b.type) return false
  const [one, other] = [tokensIn(a), new Set(tokensIn(b))]
  if (Math.min(one.length, other.size) <= fewTokens) return true
  const shared = one.filter((token) => other.has(token)).length
  return shared * 3 >= Math.min(one.length, other.size)
}

const isInline = ({ type }: TextNode) => type === 'text' || type === 'hardBreak'
const holdsWords = ({ content }: TextNode) => content?.some(isInline) ?? false

function words(then: TextNode, now: TextNode): TextNode {
  const content: TextNode[] = []
  for (const { before, after } of steps(inlines(then), inlines(now), (node) => `${node.type} ${node.text ?? ''}`)) {
    if (before && after) content.push(before)
    else if (before) content.push(whole(before, 'removed'))
    else if (after) content.push(whole(after, 'added'))
  }
  return { ...now, content: joined(content) }
}

/** Word by word, each with the marks that it has */
const inlines = ({ content = [] }: TextNode): TextNode[] =>
  content.flatMap((node) => (node.text === undefined ? [node] : tokensOf(node.text).map((text) => ({ ...node, text }))))

const tokensOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]/gu) ?? []

const tokensIn = ({ text, content = [] }: TextNode): string[] =>
  text === undefined ? content.flatMap(tokensIn) : tokensOf(text)

function joined(nodes: readonly TextNode[]): TextNode[] {
  const out: TextNode[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (
      last?.text !== undefined &&
      node.text !== undefined &&
      canonical(last.marks ?? []) === canonical(node.marks ?? [])
    )
      out[out.length - 1] = { ...last, text: last.text + node.text }
    else out.push(node)
  }
  return out
}

function whole(node: TextNode, is: Change): TextNode {
  if (node.text !== undefined) return { ...node, marks: [...(node.marks ?? []), { type: changeMark, attrs: { is } }] }
  return { ...node, ...(node.content && { content: node.content.map((child) => whole(child, is)) }) }
}

type Step = { before?: TextNode; after?: TextNode }

/** What stays, goes and comes. Two that have hardly anything in common have all gone and come. */
function steps(then: readonly TextNode[], now: readonly TextNode[], nameOf: (node: TextNode) => string): Step[] {
  const found = diffArrays(then.map(nameOf), now.map(nameOf), { maxEditLength: longestWay })
  if (!found) return [...then.map((before) => ({ before })), ...now.map((after) => ({ after }))]
  let [left, right] = [0, 0]
  return found.flatMap(({ count = 0, added, removed }) =>
    Array.from({ length: count }, (): Step => {
      const before = added ? undefined : then[left++]
      const after = removed ? undefined : now[right++]
      return { ...(before && { before }), ...(after && { after }) }
    }),
  )
}
