/**
 * Whether somebody has only suggested: what the text says without her suggestions is what it was, letter by letter, and so are the
 * suggestions and comments of all others. Told by what a document says before and after, not by what her page did: nothing in an update can
 * be trusted, and pages tidy up formatting for each other.
 */
import type * as Y from 'yjs'
import { type Mend, mendsOf, setRight } from '#lib/text/make-suggested'
import { newId } from '#lib/text/new-id'
import { minuteOf } from '#lib/text/suggested'
import { says, type WithoutOwn, withoutOwn } from '#lib/text/without-own'

export type Suggester = { person: string; now: Date }

/**
 * Whether she has only suggested since. Two things are set right here rather than refused: what was text by then, because somebody took it
 * in while she went on with it, stays text; and letters that she wrote as text, before she heard that she only suggests, are suggested.
 */
export function onlySuggested(doc: Y.Doc, before: WithoutOwn, { person, now }: Suggester): boolean {
  const after = withoutOwn(doc, person)
  if ([...after.others].some(([of, count]) => count > (before.others.get(of) ?? -1))) return false
  if ([...after.ids.own].some((id) => !before.ids.own.has(id) && after.ids.others.has(id))) return false
  if (after.parts.length !== before.parts.length) return false
  const mends: Mend[] = []
  for (const [at, part] of after.parts.entries()) {
    const was = before.parts[at]
    if (typeof part === 'string' || typeof was === 'string' || !was) {
      if (part !== was) return false
    } else if (says(part) !== says(was)) {
      const needed = mendsOf(was, part, before.clocks)
      if (!needed) return false
      mends.push(...needed)
    }
  }
  const fresh = { id: newId(now.getTime()), person, at: minuteOf(now) }
  if (mends.length > 0) doc.transact(() => setRight(doc, after.parts, mends, fresh))
  return true
}
