/** What two contents of a piece say differently in their texts: words, what is set otherwise, whole blocks that moved. Pure. */

import { restyled } from '#lib/comparing/restyled'
import { canonical } from '#lib/text/canonical'
import { changeMark } from '#lib/text/change-mark'
import { changesIn, compared } from '#lib/text/compare'
import type { ArticleText, TextNode } from '#lib/text/json'
import { StepBudget } from '#lib/text/step-budget'

/** What one comparison may cost: two texts of 10,000 words that have nothing in common are within a fifth of a second. */
const mostSteps = 600_000

export type TextDifference = {
  /** Both texts as one; what differs has the mark of a change (lib/text/change-mark), of which `moved` says that it stands elsewhere as well */
  text: TextNode
  /** Words */
  added: number
  removed: number
  same: boolean
}

export function textDifference(before: ArticleText, after: ArticleText): TextDifference {
  const text = withMoves(compared(before, after, new StepBudget(mostSteps), restyled))
  return { text, ...changesIn(text), same: !isChanged(text) }
}

/** Whether anything within it differs. */
export const isChanged = ({ marks = [], content = [] }: TextNode): boolean =>
  marks.some(({ type }) => type === changeMark) || content.some(isChanged)

/** A block of fewer words moved by chance, or was written again. */
const fewestWords = 4

/** Blocks that went at one place and came at another, letter for letter, moved: once each. */
function withMoves(text: TextNode): TextNode {
  const blocks = text.content ?? []
  const gone = new Map<string, number[]>()
  const pairs = new Set<number>()
  const named = blocks.map((block) =>
    changesIn(block).removed >= fewestWords || changesIn(block).added >= fewestWords ? nameOf(block) : null,
  )
  for (const [at, block] of blocks.entries()) {
    const name = named[at]
    if (name && wholly(block, 'removed')) gone.set(name, [...(gone.get(name) ?? []), at])
  }
  for (const [at, block] of blocks.entries()) {
    const name = named[at]
    const from = name && wholly(block, 'added') ? gone.get(name)?.shift() : undefined
    if (from !== undefined) pairs.add(from).add(at)
  }
  return { ...text, content: blocks.map((block, at) => (pairs.has(at) ? moved(block) : block)) }
}

const nameOf = (block: TextNode): string => canonical(without(block))

function without({ marks, content, ...node }: TextNode): TextNode {
  const kept = marks?.filter(({ type }) => type !== changeMark) ?? []
  return { ...node, ...(kept.length > 0 && { marks: kept }), ...(content && { content: content.map(without) }) }
}

const wholly = ({ text, marks = [], content = [] }: TextNode, is: 'added' | 'removed'): boolean =>
  text === undefined && content.length > 0
    ? content.every((child) => wholly(child, is))
    : marks.some(({ type, attrs }) => type === changeMark && attrs?.is === is)

const moved = ({ marks, content, ...node }: TextNode): TextNode => ({
  ...node,
  ...(marks && {
    marks: marks.map((mark) => (mark.type === changeMark ? { ...mark, attrs: { ...mark.attrs, moved: true } } : mark)),
  }),
  ...(content && { content: content.map(moved) }),
})
