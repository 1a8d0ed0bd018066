/** Writes into the marks of suggestions which letters they were made for, after every change that somebody here makes to these. */
import type { Mark, Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { mostLetters } from '#lib/text/suggested'
import { suggestedRanges } from '#lib/text/suggestion-ranges'

type Span = { from: number; to: number }
type Chunk = { from: number; to: number; mark: Mark; letters: string; dirty: boolean }

/** What marks say before they are sealed */
export const unsealed = { part: '00000000', words: '\ufffd' }

const sealing = ['insertion', 'deletion'] as const

/** Seals what was done to these suggestions: each stretch of one block has marks that say its letters. */
export function seal(tr: Transaction, ids: ReadonlySet<string>): void {
  // Marks change no position: what is found in the document of the beginning holds for all of it.
  const counted = suggestedRanges(tr.doc).filter(({ kind, mark }) => kind !== 'restyle' && ids.has(mark.attrs.id))
  const found = [...counted, ...unsealedIn(tr.doc, ids)].toSorted((one, other) => one.from - other.from)
  for (const kind of sealing)
    for (const stretch of stretchesOf(found.filter(({ mark }) => mark.type.name === kind))) sealStretch(tr, stretch)
}

function unsealedIn(doc: Node, ids: ReadonlySet<string>): Omit<Chunk, 'dirty'>[] {
  const found: Omit<Chunk, 'dirty'>[] = []
  doc.descendants((node, from) => {
    for (const mark of node.isText ? node.marks : [])
      if (mark.attrs.part === unsealed.part && ids.has(mark.attrs.id))
        found.push({ from, to: from + node.nodeSize, mark, letters: node.text ?? '' })
  })
  return found
}

/** What stands together is in one block. */
function stretchesOf(found: readonly Omit<Chunk, 'dirty'>[]): Chunk[][] {
  const stretches: Chunk[][] = []
  for (const { from, to, mark, letters } of found) {
    const stretch = stretches.at(-1)
    const last = stretch?.at(-1)
    if (last?.to !== from || last.mark.attrs.id !== mark.attrs.id)
      stretches.push([{ from, to, mark, letters, dirty: false }])
    else if (last.mark.eq(mark)) Object.assign(last, { to, letters: last.letters + letters })
    else stretch?.push({ from, to, mark, letters, dirty: false })
  }
  for (const chunk of stretches.flat()) chunk.dirty = chunk.mark.attrs.words !== chunk.letters
  return stretches
}

function sealStretch(tr: Transaction, stretch: readonly Chunk[]): void {
  const chunks: Chunk[] = []
  for (const chunk of stretch) {
    const last = chunks.at(-1)
    const joins = last && (last.dirty || chunk.dirty) && last.letters.length + chunk.letters.length <= mostLetters
    if (joins) Object.assign(last, { to: chunk.to, letters: last.letters + chunk.letters, dirty: true })
    else chunks.push({ ...chunk })
  }
  for (const { from, to, mark, letters, dirty } of chunks) {
    if (!dirty) continue
    for (const chunk of stretch)
      if (chunk.from < to && chunk.to > from)
        tr.removeMark(Math.max(from, chunk.from), Math.min(to, chunk.to), chunk.mark)
    let at = from
    for (const words of inPieces(letters)) {
      tr.addMark(at, at + words.length, remade(mark, words))
      at += words.length
    }
  }
}

const remade = (mark: Mark, words: string): Mark => mark.type.create({ ...mark.attrs, part: newPart(), words })

export function newPart(): string {
  return [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** As many letters as one mark is made for, each */
export function inPieces(letters: string): string[] {
  const found: string[] = ['']
  for (const letter of letters) {
    const last = found.at(-1) ?? ''
    if (last.length + letter.length > mostLetters) found.push(letter)
    else found[found.length - 1] = last + letter
  }
  return found
}

/** After somebody changed the text itself: marks that lost letters by that say what they have left of those that counted before. */
export function resealAfter(tr: Transaction, touched: readonly Mark[]): void {
  const before = suggestedRanges(tr.before).filter(({ kind }) => kind !== 'restyle')
  for (const mark of touched) {
    const left = before.filter((range) => range.mark.eq(mark)).flatMap((range) => leftOf(tr, mark, range))
    const letters = left.map((each) => each.letters).join('')
    if (letters === mark.attrs.words || letters === '') continue
    const sealed = remade(mark, letters)
    tr.removeMark(0, tr.doc.content.size, mark)
    for (const { from, to } of left) tr.addMark(from, to, sealed)
  }
}

/** What is still there of a stretch, and has this mark. */
function leftOf(tr: Transaction, mark: Mark, range: Span): (Span & { letters: string })[] {
  const [from, to] = [tr.mapping.map(range.from, 1), tr.mapping.map(range.to, -1)]
  const found: (Span & { letters: string })[] = []
  if (from >= to) return found
  tr.doc.nodesBetween(from, to, (node, at) => {
    if (!node.isText || !mark.isInSet(node.marks)) return
    const span = { from: Math.max(from, at), to: Math.min(to, at + node.nodeSize) }
    found.push({ ...span, letters: (node.text ?? '').slice(span.from - at, span.to - at) })
  })
  return found
}
