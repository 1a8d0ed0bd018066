import type { PageLine, PageRole } from '#lib/intake/page/page'
import { isAsked, isRunningText, isTitleLine } from '#lib/intake/reading/line-shape'
import type { Block } from '#lib/intake/reading/parts'
import { type Message, message } from '#lib/messages/message'

const mostCharacters = 100
const mostWords = 14
const marked = /^#{2,6}\s+(?=\S)/

const quoted = /^[«“„"].*[»”“"]$/u
const introduces = /[:：]$/u

const isQuestion = (line: string) =>
  /[?؟]$/u.test(line) &&
  line.length <= 60 &&
  !/[.!?؟«“„"]\s?\S/u.test(line) &&
  isTitleLine(line.replace(/\s?[?؟]$/u, ''), 10, 60)

/** A quotation as a whole may be a subhead; one with a stop in it is speech. */
const looksLikeSubhead = (line: string) =>
  isTitleLine(line, mostWords, mostCharacters) ||
  (quoted.test(line) && line.length <= 60 && !/[.!?؟,]\s?[»”“"]$/u.test(line))

export type Subheads = {
  /** One for each paragraph, the mark of a subhead left out */
  blocks: Block[]
  notes: Message[]
}

const apartFromSubheads = new Set<PageRole | null>(['item', 'date', 'byline'])
const unmarked = (text: string) => text.replace(marked, '')

/**
 * Those that the page tells, else: a subhead is a short line without end punctuation right before running text, or one marked with
 * `##`. Short lines in a row are a list or a verse. The first `above` paragraphs stand above the body, where there is none.
 */
export function subheadsIn(
  paragraphs: readonly string[],
  page: readonly (PageLine | null)[] = [],
  above = 0,
): Subheads {
  const asked: string[] = []
  const told = page.some((line) => line?.role === 'heading')
  const questions = paragraphs.filter(isQuestion).length
  // Where every third paragraph is a question, somebody is interviewed.
  const interview = questions > 2 && questions * 3 > paragraphs.length
  const blocks = paragraphs.map((text, at): Block => {
    // A page that has subheads has all of them; one without may have set them in bold.
    if (page[at]?.role === 'heading' && paragraphs[at + 1] !== undefined)
      return { kind: 'heading', text: unmarked(text) }
    if (told || apartFromSubheads.has(page[at]?.role ?? null))
      return marked.test(text) ? { kind: 'heading', text: unmarked(text) } : { kind: 'paragraph', text }
    const mark = marked.exec(text)
    if (mark) return { kind: 'heading', text: text.slice(mark[0].length) }
    const next = paragraphs[at + 1]
    const before = paragraphs[at - 1]
    const apart = before === undefined || !looksLikeSubhead(before)
    if (
      at < above ||
      next === undefined ||
      !(isRunningText(next) || (introduces.test(next) && next.length > 20)) ||
      !apart
    )
      return { kind: 'paragraph', text }
    if (looksLikeSubhead(text) || (!interview && before !== undefined && isRunningText(before) && isQuestion(text)))
      return { kind: 'heading', text }
    if (before !== undefined && isAsked(text) && text.length <= 60) asked.push(text)
    return { kind: 'paragraph', text }
  })
  const notes = asked.slice(0, 3).map((words) => message('intake.notes.maybeSubhead', { words }))
  return { blocks, notes }
}
