/** A page's tree → its lines as they are shown, and within each its inline parts, with what their elements say of them. */
import { isoDay } from '#lib/intake/page/metadata'
import { type Region, regionOf } from '#lib/intake/page/regions'
import { attributeOf, type Element, isElement, type Node } from '#lib/intake/page/tree'

export type Said = {
  region: Region | null
  around: boolean
  hidden: boolean
  /** The numbering of the list it is an item of */
  ordered: boolean
  /** 2026-11-26, of a `time` in it */
  iso: string | null
}

/** `inline`: a part of a line, which a stylesheet may have made a line of its own */
export type Piece = { words: string; said: Said; inline: boolean; element: Element }

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const unseen = new Set(
  'head script style template noscript iframe object svg math select textarea option title meta link'.split(' '),
)
const longestLine = 400_000
/** An inline part of more characters is never a line of its own. */
const longestInline = 400
/** Of words: shorter ones are of menus, not of a piece */
const running = 60

const textOf = (node: Node): string => ('value' in node && node.nodeName === '#text' ? node.value : '')

/** For each element, the characters of running text in it. */
export function weights(root: Element): Map<Element, number> {
  const weight = new Map<Element, number>()
  const add = (element: Element): number => {
    let sum = 0
    for (const node of element.childNodes) {
      if (isElement(node)) sum += unseen.has(node.tagName) ? 0 : add(node)
      else if (textOf(node).trim().length >= running) sum += textOf(node).length
    }
    weight.set(element, sum)
    return sum
  }
  add(root)
  return weight
}

const nothing: Said = { region: null, around: false, hidden: false, ordered: false, iso: null }

class Walk {
  readonly pieces: Piece[] = []
  /** The texts of the line that is open, and their length together: joined only once it is closed */
  private chunks: string[] = []
  private length = 0
  private line: { said: Said; element: Element } | null = null
  private readonly inlines: { element: Element; from: number; length: number; said: Said }[] = []
  private readonly isMain: (element: Element) => boolean

  constructor(isMain: (element: Element) => boolean) {
    this.isMain = isMain
  }

  private close(): void {
    const words = this.length <= longestLine ? this.chunks.join('') : ''
    if (this.line && words.trim() !== '') this.pieces.push({ words, inline: false, ...this.line })
    this.chunks = []
    this.length = 0
    this.line = null
    for (const open of this.inlines) Object.assign(open, { from: 0, length: 0 })
  }

  private within(said: Said, element: Element): Said {
    const region = regionOf(element)
    const main = this.isMain(element)
    const around = said.around || ((region === 'around' || element.tagName === 'button') && !main)
    const hidden = said.hidden || (region === 'hidden' && !main)
    const iso = element.tagName === 'time' ? isoDay(attributeOf(element, 'datetime')) : said.iso
    const kept = region === null || region === 'around' || region === 'hidden' ? said.region : region
    // A list's items and a box's subheads are no caption, and a caption stays one whatever stands in it.
    const inner = said.region === 'caption' && kept !== 'date' ? 'caption' : main && region === 'caption' ? null : kept
    const ordered = element.tagName === 'ol' || (said.ordered && element.tagName !== 'ul')
    return { region: inner, around, hidden, ordered, iso }
  }

  element(element: Element, outer: Said): void {
    if (unseen.has(element.tagName)) return
    if (element.tagName === 'br') {
      this.close()
      return
    }
    const block = blocks.has(element.tagName)
    const said = this.within(outer, element)
    if (block) this.close()
    const inline = { element, from: this.chunks.length, length: this.length, said }
    if (!block) this.inlines.push(inline)
    for (const node of element.childNodes) {
      if (isElement(node)) this.element(node, said)
      else this.text(textOf(node), said, element)
    }
    if (block) {
      this.close()
      return
    }
    this.inlines.pop()
    if (this.length - inline.length > longestInline) return
    const words = this.chunks.slice(inline.from).join('')
    if (words.trim() !== '') this.pieces.push({ words, said, inline: true, element })
  }

  private text(words: string, said: Said, element: Element): void {
    if (words.trim() === '' && this.line === null) return
    this.line ??= { said, element }
    // A line is what all of it is: a link in a paragraph says nothing of the paragraph.
    if (words.trim() !== '') this.line.said = common(this.line.said, said)
    this.chunks.push(words)
    this.length += words.length
  }
}

const same = <T>(one: T, other: T, none: T): T => (one === other ? one : none)

function common(one: Said, other: Said): Said {
  if (one === other) return one
  return {
    region: one.region === 'byline' || other.region === 'byline' ? 'byline' : same(one.region, other.region, null),
    around: one.around && other.around,
    hidden: one.hidden && other.hidden,
    ordered: one.ordered && other.ordered,
    iso: one.iso ?? other.iso,
  }
}

/** In the order of the page. `isMain` tells an element that holds the piece, whatever its name or class says. */
export function piecesOf(root: Element, isMain: (element: Element) => boolean): Piece[] {
  const walk = new Walk(isMain)
  walk.element(root, nothing)
  return walk.pieces
}

export function elementsIn(root: Element): Element[] {
  const all: Element[] = [root]
  for (let at = 0; at < all.length; at += 1)
    for (const node of all[at]?.childNodes ?? []) if (isElement(node)) all.push(node)
  return all
}

/** All words in an element, up to what a headline may have. */
export function wordsIn(element: Element, most = 500): string {
  let words = ''
  const add = (node: Node): void => {
    if (words.length > most) return
    if (!isElement(node)) words += textOf(node)
    else if (!unseen.has(node.tagName)) for (const child of node.childNodes) add(child)
  }
  add(element)
  return words
}
