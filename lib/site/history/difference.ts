/** What two publications of a piece say differently: their words, by whom they are signed, and which picture leads them. Pure. */
import type { ShownLead } from '#lib/site/pictures'
import { type Change, changeMark } from '#lib/text/change-mark'
import { changesIn, compared } from '#lib/text/compare'
import type { ArticleText, TextNode } from '#lib/text/json'
import { StepBudget } from '#lib/text/step-budget'

type Published = { text: ArticleText; authors: readonly string[]; lead: ShownLead | null }
/** The one and the other; null where both are the same */
export type Changed<T> = { before: T; after: T } | null

/** Anybody may ask for it: a tenth of what the newsroom spends on one. What is left then has all gone and come. */
const mostSteps = 1_000_000

export function difference(before: Published, after: Published) {
  const text = both(before.text, after.text)
  const authors = changed(before.authors, after.authors)
  const lead = changed(named(before.lead), named(after.lead))
  return { text, changes: changesIn(text), authors, lead, differs: authors !== null || lead !== null || isMarked(text) }
}

const both = (before: ArticleText, after: ArticleText): TextNode =>
  compared(plain(before), plain(after), new StepBudget(mostSteps))

/** Both texts as one; null where no word differs. */
export function wordsThatDiffer(before: ArticleText, after: ArticleText): TextNode | null {
  const text = both(before, after)
  return isMarked(text) ? text : null
}

/** Whose claims words are is told where a piece is read: here they would only part them. */
function plain({ marks, content, ...node }: TextNode): TextNode {
  const kept = marks?.filter(({ type }) => type !== 'claim') ?? []
  return { ...node, ...(kept.length > 0 && { marks: kept }), ...(content && { content: content.map(plain) }) }
}

const named = (lead: ShownLead | null) =>
  lead ? { id: lead.id, words: [lead.caption, lead.alt].filter(Boolean).join(' · ') } : null

const changed = <T>(before: T, after: T): Changed<T> =>
  JSON.stringify(before) === JSON.stringify(after) ? null : { before, after }

const isMarked = ({ marks = [], content = [] }: TextNode): boolean =>
  marks.some(({ type }) => type === changeMark) || content.some(isMarked)

/** How a part of a text was marked; null where both say it. */
export function changeOf({ marks = [] }: TextNode): Change | null {
  const is = marks.find(({ type }) => type === changeMark)?.attrs?.is
  return is === 'added' || is === 'removed' ? is : null
}
