/** Puts other words in place of found ones, and leaves to claims, comments and links what is theirs. */
import type { Mark, Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { claimRanges, type Range } from '#lib/text/claim-ranges'

/**
 * One match. Letters that stay the same are not touched, so marks, comments and colleagues' carets among them stay where they are. What is
 * new has the marks of what it replaces; where that begins outside of a claim or a comment of which nothing would be left, it is in it.
 */
export function replaceMatch(tr: Transaction, match: Range, words: string): void {
  const { start, end, put } = difference(tr.doc.textBetween(match.from, match.to), words)
  const [from, to] = [match.from + start, match.to - end]
  if (from === to && put === '') return
  if (put === '') {
    tr.delete(from, to)
    return
  }
  const { parent } = tr.doc.resolve(from)
  const marks = from === to ? marksAt(tr.doc, from, match) : marksOf(tr.doc, { from, to })
  tr.replaceWith(from, to, tr.doc.type.schema.text(put, parent.type.allowedMarks(marks)))
}

/** All of them, from the last to the first, so that the places of the others hold. */
export function replaceMatches(tr: Transaction, matches: readonly Range[], words: string): void {
  for (const match of matches.toReversed()) replaceMatch(tr, match, words)
}

/** How many of them, in reading order, have letters of a claim. */
export function inClaims(doc: Node, matches: readonly Range[]): number {
  const claims = claimRanges(doc)
  let at = 0
  let count = 0
  for (const { from, to } of matches) {
    while ((claims[at]?.to ?? Number.POSITIVE_INFINITY) <= from) at += 1
    if ((claims[at]?.from ?? Number.POSITIVE_INFINITY) < to) count += 1
  }
  return count
}

/** So many letters at the start and at the end stay as they are; accents stay with their letters. */
function difference(before: string, after: string): { start: number; end: number; put: string } {
  const [was, is] = [lettersOf(before), lettersOf(after)]
  const most = Math.min(was.length, is.length)
  let first = 0
  while (first < most && was[first] === is[first]) first += 1
  let last = 0
  while (last < most - first && was.at(-1 - last) === is.at(-1 - last)) last += 1
  const length = (letters: string[]) => letters.join('').length
  return {
    start: length(was.slice(0, first)),
    end: length(was.slice(was.length - last)),
    put: is.slice(first, is.length - last).join(''),
  }
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const lettersOf = (words: string): string[] => [...segmenter.segment(words)].map(({ segment }) => segment)

/** Of letters that come between two of a match: those of the one before. At its start, those of the first one. */
function marksAt(doc: Node, at: number, match: Range): readonly Mark[] {
  const $at = doc.resolve(at)
  return (at > match.from ? $at.nodeBefore : $at.nodeAfter)?.marks ?? []
}

function marksOf(doc: Node, range: Range): readonly Mark[] {
  const pieces: Node[] = []
  doc.nodesBetween(range.from, range.to, (node) => {
    if (node.isText) pieces.push(node)
  })
  let marks = pieces[0]?.marks ?? []
  for (const { marks: others } of pieces.slice(1))
    for (const mark of others)
      if (isRecord(mark) && !mark.isInSet(marks) && !standsElsewhere(doc, mark, range)) marks = withMark(marks, mark)
  return marks
}

const isRecord = ({ type }: Mark) => type.name === 'claim' || type.name === 'comment'

/** Without taking another claim's words away. */
const withMark = (marks: readonly Mark[], mark: Mark): readonly Mark[] =>
  mark.type.name === 'claim' && marks.some(({ type }) => type === mark.type) ? marks : mark.addToSet(marks)

function standsElsewhere(doc: Node, mark: Mark, range: Range): boolean {
  let found = false
  doc.descendants((node, at) => {
    if (found || !node.isText || !mark.isInSet(node.marks)) return !found
    found = at < range.from || at + node.nodeSize > range.to
    return false
  })
  return found
}
