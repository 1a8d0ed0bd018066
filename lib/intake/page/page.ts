/** What the page that a text was copied from says of the text's lines. The text counts: a line that the page does not have is nobody's. */
import { type Metadata, metadataOf } from '#lib/intake/page/metadata'
import { elementsIn, type Piece, piecesOf, weights, wordsIn } from '#lib/intake/page/pieces'
import { isHeadlineElement } from '#lib/intake/page/regions'
import { type Element, treeOf } from '#lib/intake/page/tree'

export type PageRole = 'headline' | 'heading' | 'caption' | 'around' | 'item' | 'byline' | 'date'

export type PageLine = {
  role: PageRole | null
  /** Of list items: the list is numbered */
  ordered: boolean
  /** 2026-11-26, of a line that is a date */
  iso: string | null
  /** The page's, of a line that is a byline */
  authors: readonly string[]
}

export type Page = {
  /** For each of these lines what the page says of it; null where it says nothing, or different things */
  linesOf: (lines: readonly string[]) => (PageLine | null)[]
  /** The line cut where elements of the page break it; itself where they don't */
  unglued: (line: string) => string[]
}

/** Letters and figures alone: bullets, spaces and marks differ between a page and its text. */
export const keyOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/** Null where the HTML says nothing of anything, or is beyond any page's bounds. */
export function pageOf(html: string): Page | null {
  const root = treeOf(html)
  if (!root) return null
  const elements = elementsIn(root)
  const metadata = metadataOf(elements)
  const weight = weights(root)
  const whole = weight.get(root) ?? 0
  const headline = headlineIn(elements, metadata)
  const holders = new Set<unknown>()
  for (let up: unknown = headline; up; up = (up as Element).parentNode) holders.add(up)
  // Whatever an element is called, one that holds the headline or half of the running text holds the piece.
  const isMain = (element: Element) => holders.has(element) || (whole > 0 && (weight.get(element) ?? 0) > whole / 2)
  const pieces = piecesOf(root, isMain)
  const known = new PageKnown(pieces, headline, metadata)
  return { linesOf: known.linesOf, unglued: known.unglued }
}

/** The element that its title in the head names; else the only `h1`. */
function headlineIn(elements: readonly Element[], { titles }: Metadata): Element | null {
  const candidates = elements.filter((one) => isHeadlineElement(one) || /^h[23]$/.test(one.tagName)).slice(0, 200)
  const heads = candidates
    .map((element) => ({ element, key: keyOf(wordsIn(element)) }))
    .filter(({ key }) => key !== '' && key.length < 500)
  const parts = new Set(titles.slice(0, 20).flatMap((title) => partsOf(title.slice(0, 1000))))
  const named = heads.filter(({ key }) => parts.has(key) && key.length >= 12)
  named.sort((one, other) => other.key.length - one.key.length)
  if (named[0]) return named[0].element
  const firsts = heads.filter(
    ({ element }) => element.tagName === 'h1' && !/\blogo|site-title\b/i.test(classOf(element)),
  )
  const byClass = heads.filter(({ element }) => element.tagName !== 'h1' && isHeadlineElement(element))
  const only = firsts.length > 0 ? firsts : byClass
  return only.length === 1 || sameKeys(only) ? (only[0]?.element ?? null) : null
}

const classOf = (element: Element) => element.attrs.find(({ name }) => name === 'class')?.value ?? ''
const sameKeys = (heads: readonly { key: string }[]) => new Set(heads.map(({ key }) => key)).size === 1

/** “Headline | Paper”, “Paper - Headline”: the whole and each side. */
function partsOf(title: string): string[] {
  const cuts = [...title.matchAll(/\s[|–—·•«»:-]+\s|\s*\|\s*/gu)].slice(0, 10)
  const sides = cuts.flatMap((cut) => [title.slice(0, cut.index), title.slice(cut.index + cut[0].length)])
  return [title, ...sides].map(keyOf)
}

type Known = { line: PageLine; hidden: boolean }

const firstLetters = 8
const mostStarts = 12
const mostBreaks = 12
const longestGlued = 2000

class PageKnown {
  private readonly byKey = new Map<string, Known[]>()
  private readonly inlines = new Map<string, Known[]>()
  private readonly keys: string[] = []
  private readonly starts = new Map<string, number[]>()
  private readonly headline: string | null

  constructor(pieces: readonly Piece[], headline: Element | null, metadata: Metadata) {
    this.headline = headline ? keyOf(wordsIn(headline)) : null
    for (const piece of pieces) this.add(piece, metadata)
  }

  private add({ words, said, inline }: Piece, { published, authors }: Metadata): void {
    const key = keyOf(words)
    if (key === '') return
    const isHeadline = key === this.headline && !said.around
    const role = isHeadline ? 'headline' : roleOf(said, key.length)
    const iso = role === 'date' ? (said.iso ?? published) : null
    const list = inline ? this.inlines : this.byKey
    const known = {
      line: { role, ordered: said.ordered, iso, authors: role === 'byline' ? authors.slice(0, 20) : [] },
      hidden: said.hidden,
    }
    list.set(key, [...(list.get(key) ?? []).slice(0, 50), known])
    if (inline) return
    this.keys.push(key)
    const start = key.slice(0, firstLetters)
    const at = this.starts.get(start) ?? []
    if (at.length < mostStarts) this.starts.set(start, [...at, this.keys.length - 1])
  }

  linesOf = (lines: readonly string[]): (PageLine | null)[] => {
    const keys = lines.map(keyOf)
    const counts = new Map<string, number>()
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    const seen = new Map<string, number>()
    return keys.map((key) => {
      const before = seen.get(key) ?? 0
      seen.set(key, before + 1)
      return key === '' ? null : this.sayOf(key, before, counts.get(key) ?? 1)
    })
  }

  /** Of a line that stands more than once, the page says the same each time, or has it as often as the text. */
  private sayOf(key: string, before: number, count: number): PageLine | null {
    const all = this.byKey.get(key) ?? this.inlines.get(key)
    if (!all) return null
    const seen = all.filter(({ hidden }) => !hidden)
    const found = seen.length > 0 ? seen : all
    const [first] = found
    if (!first) return null
    if (found.every(({ line }) => line.role === first.line.role)) return first.line
    if (found.length === count) return found[before]?.line ?? null
    return null
  }

  unglued = (line: string): string[] => {
    if (line.length > longestGlued || line.length < 4) return [line]
    const key = keyOf(line)
    if (key === '' || this.byKey.has(key) || this.inlines.has(key)) return [line]
    for (let length = Math.min(firstLetters, key.length); length > 0; length -= 1) {
      for (const start of this.starts.get(key.slice(0, length)) ?? []) {
        const ends = this.endsFrom(start, key)
        if (ends) return cut(line, ends)
      }
    }
    return [line]
  }

  /** Where in a key the page's lines end that make it up, from one of them on; null where they don't. */
  private endsFrom(start: number, key: string): number[] | null {
    const ends: number[] = []
    let end = 0
    for (let at = start; at < start + mostBreaks; at += 1) {
      const next = this.keys[at]
      if (next === undefined || !key.startsWith(next, end)) return null
      end += next.length
      if (end === key.length) return ends.length > 0 ? ends : null
      ends.push(end)
    }
    return null
  }
}

function roleOf({ region, around, hidden }: Piece['said'], length: number): PageRole | null {
  if (region === 'caption') return 'caption'
  if (region === 'byline' || region === 'date')
    return length <= 120 ? (around && region === 'byline' ? 'around' : region) : null
  if (around || hidden) return 'around'
  if (region === 'heading') return length <= 200 ? 'heading' : null
  return region === 'item' ? 'item' : null
}

/** Cuts only between two words that nothing parts: a table's row and a menu in one line stay whole. */
function cut(line: string, ends: readonly number[]): string[] {
  const parts: string[] = []
  let letters = 0
  let from = 0
  let at = 0
  for (const sign of line) {
    const isEnd = ends.includes(letters) && keyOf(sign) !== '' && keyOf(line.slice(Math.max(0, at - 1), at)) !== ''
    if (isEnd) {
      parts.push(line.slice(from, at))
      from = at
    }
    letters += keyOf(sign).length
    at += sign.length
  }
  parts.push(line.slice(from))
  return parts
}
