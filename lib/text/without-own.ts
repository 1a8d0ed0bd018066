/** What stands in a draft beside one person’s suggestions: the text, and the suggestions and comments of all others. */
import * as Y from 'yjs'
import { kindOfKey, writtenIn } from '#lib/text/decide-suggestions'
import { isSuggestionKind } from '#lib/text/suggested'
import { counting } from '#lib/text/suggestion-letters'
import { fragmentName } from '#lib/text/ydoc'

export type Values = Record<string, unknown>

/** Letters in a row that look alike. `own`: the keys of what she suggests to insert here; none for letters that are not hers. */
export type Piece = {
  letters: string
  looks: string
  own: readonly string[]
  marks: Values
  words: Y.XmlText
  at: number
}

/** The beginning or end of a paragraph or the like, or the words between two of these */
export type Part = string | Piece[]

export type WithoutOwn = {
  parts: readonly Part[]
  /** Marks of others, by what they say, with how many letters count under those that were made for words */
  others: ReadonlyMap<string, number>
  /** Of suggestions */
  ids: { own: ReadonlySet<string>; others: ReadonlySet<string> }
  /** The next clock of each client */
  clocks: ReadonlyMap<number, number>
}

/** What somebody who only suggests may not change. */
export function withoutOwn(doc: Y.Doc, person: string): WithoutOwn {
  const others = new Map<string, number>()
  const ids = { own: new Set<string>(), others: new Set<string>() }
  const pieces = new Map<Y.XmlText, Piece[]>()
  const written = writtenIn(doc)
  const counted = counting(written)
  written.forEach(({ words, at, letters, attributes }, index) => {
    const isOwn = (key: string) => isSuggestionKind(kindOfKey(key)) && personOf(attributes[key]) === person
    const keys = Object.keys(attributes).toSorted()
    const strange = keys.filter((key) => !isOwn(key))
    for (const key of keys)
      if (isSuggestionKind(kindOfKey(key))) ids[isOwn(key) ? 'own' : 'others'].add(idOf(attributes[key]))
    const counts = (key: string, point: number) => counted[index]?.get(key)?.[point]
    for (const key of strange)
      if (isDraftOnly(key)) {
        const of = JSON.stringify([key, attributes[key]])
        const under = counted[index]?.get(key)?.filter(Boolean).length ?? 0
        others.set(of, (others.get(of) ?? 0) + under)
      }
    const insertions = keys.filter((key) => isOwn(key) && kindOfKey(key) === 'insertion')
    const found = pieces.get(words) ?? []
    pieces.set(words, found)
    let place = at
    ;[...letters].forEach((letter, point) => {
      const own = insertions.filter((key) => counts(key, point))
      const looks = looksOf(
        strange.filter((key) => counts(key, point) !== false),
        attributes,
      )
      const last = found.at(-1)
      if (last && last.at + last.letters.length === place && last.looks === looks && isSame(last.own, own))
        last.letters += letter
      else found.push({ letters: letter, looks, own, marks: attributes, words, at: place })
      place += letter.length
    })
  })
  const clocks = Y.decodeStateVector(Y.encodeStateVector(doc))
  return { parts: partsOf(doc, pieces), others, ids, clocks }
}

const personOf = (value: unknown) => (value as { person?: unknown } | null)?.person
const idOf = (value: unknown) => String((value as { id?: unknown } | null)?.id)
const isDraftOnly = (key: string) => isSuggestionKind(kindOfKey(key)) || kindOfKey(key) === 'comment'
const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((key, at) => key === other[at])
const looksOf = (keys: readonly string[], attributes: Values) =>
  keys.length === 0 ? '' : JSON.stringify(keys.map((key) => [key, attributes[key]]))

function partsOf(doc: Y.Doc, pieces: ReadonlyMap<Y.XmlText, Piece[]>): Part[] {
  const parts: Part[] = [[]]
  const look = (part: unknown): void => {
    if (part instanceof Y.XmlText) (parts.at(-1) as Piece[]).push(...(pieces.get(part) ?? []))
    if (!(part instanceof Y.XmlElement)) return
    const attributes = Object.entries(part.getAttributes()).toSorted(([one], [other]) => (one < other ? -1 : 1))
    parts.push(`<${part.nodeName} ${JSON.stringify(attributes)}>`, [])
    for (const child of part.toArray()) look(child)
    parts.push('</>', [])
  }
  for (const block of doc.getXmlFragment(fragmentName).toArray()) look(block)
  return parts
}

/** Words without hers, with how they look */
export function says(part: readonly Piece[]): string {
  let said = ''
  let looked = ''
  for (const { letters, looks, own } of part) {
    if (own.length > 0) continue
    said += looks === looked ? letters : `\0${looks}\0${letters}`
    looked = looks
  }
  return said
}
