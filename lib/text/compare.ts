/** Two states of a text as one, in which what only one of them says is marked. To look at: what comes out is no text of the schema. */
import { diffArrays } from 'diff'
import { canonical } from '#lib/text/canonical'
import { type Change, changeMark, type InBoth } from '#lib/text/change-mark'
import { isChartKind } from '#lib/text/chart'
import type { TextNode } from '#lib/text/json'
import { StepBudget } from '#lib/text/step-budget'

/** Beyond so many differing parts nobody looks for the shortest way from one to the other */
const longestWay = 2_000

/** A cell or a subhead of so few words is the same one, whatever it says */
const fewTokens = 3

/** Whether two blocks are alike, their first words tell. */
const tellingTokens = 500

/** Words and ways that one comparison looks at. What is left then has all gone and come. */
const mostSteps = 10_000_000

/** What it takes to compare: how much of it, and what is shown of words that both say */
type Comparing = { budget: StepBudget; inBoth: InBoth<TextNode> }

/** `inBoth`: of words that both say; as they were, where nothing else is asked for. */
export function compared(
  then: TextNode,
  now: TextNode,
  budget = new StepBudget(mostSteps),
  inBoth: InBoth<TextNode> = (before) => before,
): TextNode {
  return within(then, now, { budget, inBoth })
}

const within = (then: TextNode, now: TextNode, by: Comparing): TextNode => ({
  ...then,
  content: children(then.content ?? [], now.content ?? [], by),
})

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

function children(then: readonly TextNode[], now: readonly TextNode[], by: Comparing): TextNode[] {
  const merged: TextNode[] = []
  let gone: TextNode[] = []
  let come: TextNode[] = []
  const flush = () => {
    for (const node of paired(gone, come, by)) merged.push(node)
    gone = []
    come = []
  }
  for (const { before, after } of steps(then, now, canonical, by.budget)) {
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
function paired(gone: readonly TextNode[], come: readonly TextNode[], by: Comparing): TextNode[] {
  const [before, after] = [gone.map(likenessOf), come.map(likenessOf)]
  const merged: TextNode[] = []
  let next = 0
  for (const [index, node] of gone.entries()) {
    const at = firstLike(before[index], after, next, by.budget)
    const other = come[at]
    if (!other) {
      merged.push(whole(node, 'removed'))
      continue
    }
    for (const passed of come.slice(next, at)) merged.push(whole(passed, 'added'))
    if (isOtherThing(node, other)) merged.push(whole(node, 'removed'), whole(other, 'added'))
    else if (holdsWords(node) || holdsWords(other)) merged.push(...words(node, other, by))
    else merged.push(within(node, other, by))
    next = at + 1
  }
  for (const rest of come.slice(next)) merged.push(whole(rest, 'added'))
  return merged
}

/** What tells whether a block is like another one */
type Likeness = { type: string; tokens: readonly string[]; distinct: ReadonlySet<string> }

function likenessOf(node: TextNode): Likeness {
  const tokens = firstTokens(node, tellingTokens)
  return { type: node.type, tokens, distinct: new Set(tokens) }
}

/** Its index, from `next` on; −1 where there is none, or none was found before the budget was spent. */
function firstLike(one: Likeness | undefined, others: readonly Likeness[], next: number, budget: StepBudget): number {
  if (!one) return -1
  for (let at = next; at < others.length; at += 1) {
    if (!budget.spend(1 + one.tokens.length)) return -1
    const other = others[at]
    if (other && isLike(one, other)) return at
  }
  return -1
}

function isLike(one: Likeness, other: Likeness): boolean {
  if (one.type !== other.type) return false
  const fewer = Math.min(one.tokens.length, other.distinct.size)
  if (fewer <= fewTokens) return true
  return one.tokens.filter((token) => other.distinct.has(token)).length * 3 >= fewer
}

/**
 * A picture, an embed, the caption of a gallery, or how a chart or a map is drawn has no words that could be compared one by one: the one has gone,
 * the other has come.
 */
const isOtherThing = (one: TextNode, other: TextNode) =>
  (isThing(one) || one.type === 'gallery' || isDrawn(one) || isDrawn(other)) &&
  canonical(one.attrs ?? {}) !== canonical(other.attrs ?? {})
const isDrawn = ({ type, attrs }: TextNode) => type === 'table' && isChartKind(attrs?.chart)
const isThing = ({ text, content, attrs }: TextNode) => text === undefined && !content && attrs !== undefined

const isInline = ({ type }: TextNode) => type === 'text' || type === 'hardBreak'
const holdsWords = ({ content }: TextNode) => content?.some(isInline) ?? false

function words(then: TextNode, now: TextNode, { budget, inBoth }: Comparing): TextNode[] {
  if (!budget.spend(1)) return [whole(then, 'removed'), whole(now, 'added')]
  const content: TextNode[] = []
  for (const { before, after } of steps(inlines(then), inlines(now), nameOfInline, budget)) {
    if (before && after) content.push(inBoth(before, after))
    else if (before) content.push(whole(before, 'removed'))
    else if (after) content.push(whole(after, 'added'))
  }
  return [{ ...now, content: joined(content) }]
}

const nameOfInline = ({ type, text }: TextNode) => `${type} ${text ?? ''}`

/** Word by word, each with the marks that it has */
const inlines = ({ content = [] }: TextNode): TextNode[] =>
  content.flatMap((node) => (node.text === undefined ? [node] : tokensOf(node.text).map((text) => ({ ...node, text }))))

const token = /\s+|[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]/gu
const tokensOf = (text: string): string[] => text.match(token) ?? []

function firstTokens({ text, content = [] }: TextNode, most: number): string[] {
  const tokens: string[] = []
  if (text !== undefined) {
    for (const [found] of text.matchAll(token)) {
      if (tokens.length >= most) break
      tokens.push(found)
    }
  } else
    for (const child of content) {
      if (tokens.length >= most) break
      tokens.push(...firstTokens(child, most - tokens.length))
    }
  return tokens
}

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
  if (node.text !== undefined || isThing(node))
    return { ...node, marks: [...(node.marks ?? []), { type: changeMark, attrs: { is } }] }
  return { ...node, ...(node.content && { content: node.content.map((child) => whole(child, is)) }) }
}

type Step = { before?: TextNode; after?: TextNode }

/** What stays, goes and comes. Two that have hardly anything in common have all gone and come. */
function steps(
  then: readonly TextNode[],
  now: readonly TextNode[],
  nameOf: (node: TextNode) => string,
  budget: StepBudget,
): Step[] {
  // A way of this length takes its square of steps: none begins that the budget does not hold.
  const longest = Math.min(longestWay, then.length + now.length, Math.floor(Math.sqrt(budget.left)))
  const found = diffArrays(then.map(nameOf), now.map(nameOf), { maxEditLength: longest })
  // Each step on the way looks at as many places as the way is long by then.
  const way = found
    ? found.reduce((sum, { count = 0, added, removed }) => sum + (added || removed ? count : 0), 0)
    : longest
  budget.spend(way * way + then.length + now.length)
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
