/** What colleagues suggest in a draft of the demo newsroom: other words for those that stand there, one suggestion a line. */
import * as Y from 'yjs'
import { writtenIn } from '#lib/text/decide-suggestions'
import { keyOf } from '#lib/text/mark-keys'
import { newId } from '#lib/text/new-id'
import { newPart } from '#lib/text/seal-suggestions'
import { minuteOf, mostLetters } from '#lib/text/suggested'
import { docFrom } from '#lib/text/ydoc'
import { type Known, wanted } from './known.ts'

/** `by` is a key of people */
export type Suggested = { by: string; now: string; then: string }

/** `ilse: “registered” for “entered in the register”` */
export function suggestedIn(line: string): Suggested {
  const [, by = '', now = '', then = ''] = /^(\w+): “(.+)” for “(.+)”$/.exec(line) ?? []
  if (!by) throw new Error(`Nobody suggests “${line}”.`)
  if (Math.max(now.length, then.length) > mostLetters) throw new Error(`Too long for one suggestion: “${line}”.`)
  return { by, now, then }
}

/** The draft with their suggestions. Refuses words that do not stand there once, with one look. */
export function withSuggestions(
  suggestions: readonly Suggested[],
  { at, draft }: { at: Date; draft: Uint8Array<ArrayBuffer> },
  { people }: Pick<Known, 'people'>,
): Uint8Array<ArrayBuffer> {
  if (suggestions.length === 0) return draft
  const doc = docFrom([draft])
  for (const [order, { by, now, then }] of suggestions.entries()) {
    const [run, ...others] = writtenIn(doc).filter(({ letters }) => letters.includes(then))
    if (!run || others.length > 0) throw new Error(`The draft does not say “${then}” once.`)
    const of = { id: newId(at.getTime() + order), person: wanted(people, by).id, at: minuteOf(at) }
    const mark = (name: string, words: string) => {
      const values = { ...of, part: newPart(), words }
      return { [keyOf(name, values)]: values }
    }
    const from = run.at + run.letters.indexOf(then)
    doc.transact(() => {
      run.words.insert(from + then.length, now, { ...run.attributes, ...mark('insertion', now) })
      run.words.format(from, then.length, mark('deletion', then))
    })
  }
  return new Uint8Array(Y.encodeStateAsUpdate(doc))
}
