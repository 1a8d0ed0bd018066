/** What a live document says apart from what only drafts hold: whether a change touched the text itself is told by it. */
import * as Y from 'yjs'
import { kindOfKey, writtenIn } from '#lib/text/decide-suggestions'
import { draftOnlyMarks } from '#lib/text/marks/all'
import { counting } from '#lib/text/suggestion-letters'
import { fragmentName } from '#lib/text/ydoc'

const draftOnly = new Set(draftOnlyMarks.map(({ extension }) => extension.name))

/** Whether any words of a document have marks that only drafts have. */
export const hasDraftMarks = (doc: Y.Doc): boolean =>
  writtenIn(doc).some(({ attributes }) => Object.keys(attributes).some((key) => draftOnly.has(kindOfKey(key))))

const names = [...draftOnly].map((name) => `${name}--`)

/** Whether an update may bring such marks: by its bytes, before anything is made of it. */
export function mayBringDraftMarks(update: Uint8Array): boolean {
  const bytes = Buffer.from(update.buffer, update.byteOffset, update.length)
  return names.some((name) => bytes.includes(name))
}

/** Its words and their marks in their blocks, with every suggestion rejected and no mark that only drafts have. */
export function textAlone(doc: Y.Doc): string {
  const written = writtenIn(doc)
  const counted = counting(written)
  const said = new Map<Y.XmlText, [attributes: string, letters: string][]>()
  written.forEach(({ words, letters, attributes, marks }, index) => {
    const runs = said.get(words) ?? []
    said.set(words, runs)
    const inserted = marks.filter(({ kind }) => kind === 'insertion').map(({ key }) => counted[index]?.get(key) ?? [])
    const left = [...letters].filter((_, point) => !inserted.some((counts) => counts[point])).join('')
    const own = Object.entries(attributes).filter(([key]) => !draftOnly.has(kindOfKey(key)))
    if (left !== '') runs.push([JSON.stringify(own.toSorted(([one], [other]) => (one < other ? -1 : 1))), left])
  })
  return doc
    .getXmlFragment(fragmentName)
    .toArray()
    .map((block) => sayAlone(block, said))
    .join('')
}

function sayAlone(part: unknown, said: ReadonlyMap<Y.XmlText, [string, string][]>): string {
  if (part instanceof Y.XmlText) return wordsAlone(said.get(part) ?? [])
  if (!(part instanceof Y.XmlElement)) return ''
  const attributes = JSON.stringify(
    Object.entries(part.getAttributes()).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )
  const within = part
    .toArray()
    .map((child) => sayAlone(child, said))
    .join('')
  return `<${part.nodeName} ${attributes}>${within}</>`
}

function wordsAlone(runs: readonly [string, string][]): string {
  let words = ''
  let before = '[]'
  for (const [attributes, letters] of runs) {
    words += attributes === before ? letters : `\0${attributes}\0${letters}`
    before = attributes
  }
  return words
}
