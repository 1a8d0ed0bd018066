/** Takes suggestions into a live document, or out of it: on its letters themselves, so that what others type there meanwhile stays. */
import * as Y from 'yjs'
import { isSuggestionKind } from '#lib/text/suggested'
import { counting, type Run } from '#lib/text/suggestion-letters'
import { fragmentName } from '#lib/text/ydoc'

export type Decision = 'accept' | 'reject'
type Values = Record<string, unknown>
type Written = Run & { words: Y.XmlText; at: number; attributes: Values }

/** The kind of suggestion that a key of formatting stands for. */
export const kindOfKey = (key: string): string => key.split('--', 1)[0] ?? ''

/** Every stretch of a document, in reading order. */
export function writtenIn(doc: Y.Doc): Written[] {
  const found: Written[] = []
  const look = (part: unknown): void => {
    if (part instanceof Y.XmlText) readWords(found, part)
    else if (part instanceof Y.XmlElement) for (const child of part.toArray()) look(child)
  }
  for (const block of doc.getXmlFragment(fragmentName).toArray()) look(block)
  return found
}

function readWords(found: Written[], words: Y.XmlText): void {
  let at = 0
  for (const { insert, attributes = {} } of words.toDelta() as { insert: unknown; attributes?: Values }[]) {
    const letters = typeof insert === 'string' ? insert : ''
    const marks = Object.entries(attributes).flatMap(([key, value]) => {
      const kind = kindOfKey(key)
      return isSuggestionKind(kind) ? [{ key, kind, words: (value as { words?: string }).words }] : []
    })
    found.push({ words, at, letters, attributes, marks })
    at += letters === '' ? 1 : letters.length
  }
}

/**
 * Decides on these suggestions, of everybody's; in one transaction of `origin`. Accepting makes text of what was inserted, and takes out
 * what was to be deleted; rejecting does the reverse; nothing else goes. Gives how many suggestions there were.
 */
export function decideSuggestions(doc: Y.Doc, ids: ReadonlySet<string>, decision: Decision, origin: unknown): number {
  const written = writtenIn(doc)
  const counted = counting(written)
  const decided = new Set<string>()
  doc.transact(() => {
    for (let index = written.length - 1; index >= 0; index -= 1) {
      const run = written[index]
      if (!run) continue
      const due = run.marks.filter(({ key }) => ids.has(idIn(run.attributes[key])))
      if (due.length === 0) continue
      for (const { key } of due) decided.add(idIn(run.attributes[key]))
      decideRun(run, due, decision, counted[index] ?? new Map())
    }
  }, origin)
  return decided.size
}

const idIn = (value: unknown): string => String((value as { id?: unknown } | undefined)?.id)

function decideRun(
  { words, at, letters, attributes }: Written,
  due: Run['marks'],
  decision: Decision,
  counted: Map<string, boolean[]>,
) {
  const taken = decision === 'accept' ? 'deletion' : 'insertion'
  const going = due.filter(({ kind }) => kind === taken).map(({ key }) => counted.get(key) ?? [])
  const format: Values = Object.fromEntries(due.map(({ key }) => [key, null]))
  if (decision === 'accept') for (const { key } of due) Object.assign(format, styleIn(key, attributes[key]))
  const points = [...letters]
  words.format(at, letters.length, format)
  let end = letters.length
  for (let point = points.length - 1; point >= 0; point -= 1) {
    const length = points[point]?.length ?? 0
    end -= length
    if (going.some((goes) => goes[point])) words.delete(at + end, length)
  }
}

/** What is set or taken when a change of marks is taken in. */
function styleIn(key: string, value: unknown): Values {
  if (kindOfKey(key) !== 'restyle') return {}
  const { style, on, href } = value as { style: string; on: boolean; href: string | null }
  return { [style]: on ? (style === 'link' ? { href } : {}) : null }
}
