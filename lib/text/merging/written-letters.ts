/** Writes letters that were written before, with the marks that they may have where they stand now. */
import * as Y from 'yjs'
import { kindOfKey } from '#lib/text/decide-suggestions'
import { draftSchema } from '#lib/text/draft-schema'
import { draftOnlyMarks } from '#lib/text/marks/all'
import type { Copies } from '#lib/text/merging/copies'
import type { Place } from '#lib/text/merging/places'
import { structsOf, unitAt } from '#lib/text/merging/units'
import type { Letter } from '#lib/text/merging/unseen-words'
import { isMark } from '#lib/text/update-validation'

/** A space between two stretches is nobody’s. */
export type Written = Omit<Letter, 'unseen' | 'id'> & { id: Y.ID | null }

export type Putting = {
  copies: Copies
  /** Whoever only suggests: of what only drafts hold she brings her own suggestions and nothing else. Null for whoever writes */
  by: string | null
}

const draftOnly = new Set(draftOnlyMarks.map(({ extension }) => extension.name))

const isOwnOrText = (key: string, value: unknown, by: string): boolean =>
  !draftOnly.has(kindOfKey(key)) || (value as { person?: unknown } | null)?.person === by

/** Notes in `copies` where each of them lives on. */
export function writeAgain(
  body: Y.XmlFragment,
  { words, at }: Place,
  letters: readonly Written[],
  { copies, by }: Putting,
): void {
  const node = words.parent instanceof Y.XmlElement ? draftSchema.nodes[words.parent.nodeName] : undefined
  const { doc } = body
  if (!doc) throw new Error('A text that is in no document has no place for words.')
  let end = at
  for (const { text, attributes, ids } of alike(letters)) {
    const allowed = Object.entries(attributes).filter(
      ([key, value]) => isMark(node, key, value) && (by === null || isOwnOrText(key, value, by)),
    )
    const before = Y.getState(doc.store, doc.clientID)
    words.insert(end, text, Object.fromEntries(allowed))
    end += text.length
    // Formats that begin before the letters and end behind them have clocks, too.
    const written = [...structsOf(doc, doc.clientID, before)].find(isOfLetters)
    if (!written) continue
    ids.forEach((id, unit) => {
      if (id === null) return
      copies.note(id, unitAt(written, unit))
      copies.noteReturn(id)
    })
  }
}

const isOfLetters = (struct: Y.Item | Y.GC): struct is Y.Item =>
  struct instanceof Y.Item && struct.content instanceof Y.ContentString

type Alike = { text: string; attributes: Letter['attributes']; ids: (Y.ID | null)[] }

function alike(letters: readonly Written[]): Alike[] {
  const runs: Alike[] = []
  for (const { id, letter, attributes } of letters) {
    const last = runs.at(-1)
    if (last?.attributes === attributes) {
      last.text += letter
      last.ids.push(id)
    } else runs.push({ text: letter, attributes, ids: [id] })
  }
  return runs
}
