/**
 * Footnotes and endnotes of other programs, put where they belong. Word, Google Docs, LibreOffice, Markdown and encyclopaedias all have
 * them as two links to each other: a mark in the text leads to the note, and the note leads back.
 */
import { blocks, htmlLines, joined } from '#lib/text/html-lines'
import {
  attributeOf,
  below,
  type Element,
  elementOf,
  hasLetters,
  isElement,
  lettersBelow,
  type Node,
  type Parent,
  removeNode,
  replaceNode,
  wordsNode,
} from '#lib/text/html-tree'
import { newId } from '#lib/text/new-id'

/** A figure, a letter or a sign, alone or in brackets */
const noteMark = /^[\s[({]*(?:note\s*)?(?:[\p{Nd}]{1,4}|[a-z]{1,2}|[ivxlc]{1,7}|[*†‡§¶#]{1,4})[\s\])}.]*$/iu
const mostNotes = 2_000

type Note = { place: Element; words: Node[][] }
type Found = { links: Element[]; named: Map<string, Element>; order: Map<Node, number> }

/** `now` is the moment by which new notes are named. */
export function placeFootnotes(body: Parent, now: number): void {
  const { links, named, order } = read(body)
  const places = new Map<Element, Note[]>()
  const targets = new Set<Element>()
  const pairs = links.flatMap((link) => {
    const target = named.get(aimOf(link) ?? '')
    if (!target || !isAfter(order, target, link) || !noteMark.test(lettersBelow(link, 40))) return []
    return [{ link, target }]
  })
  const mutual = pairs.slice(0, mostNotes).filter(({ link, target }) => leadsBack(holderOf(target), namesAround(link)))
  for (const { target } of mutual) targets.add(target)
  for (const { link, target } of mutual) {
    const holder = whole(holderOf(target), targets, target)
    if (isWithin(link, holder)) continue
    const note: Note = {
      place: aloneAround(link),
      words: withoutArrow(htmlLines(holder, isBackLink(named, order, target))),
    }
    places.set(holder, [...(places.get(holder) ?? []), note])
  }
  for (const [holder, notes] of places) {
    for (const { place, words } of notes)
      if (words.length > 0)
        replaceNode(
          place,
          elementOf(
            'span',
            { 'data-footnote': newId(now) },
            joined(copies(words), () => wordsNode(' ')),
          ),
        )
    remove(holder)
  }
  if (places.size > 0) removeLastRule(body)
}

function read(body: Parent): Found {
  const found: Found = { links: [], named: new Map(), order: new Map() }
  let at = 0
  for (const node of below(body)) {
    found.order.set(node, at)
    at += 1
    if (!isElement(node)) continue
    for (const name of namesOf(node)) if (!found.named.has(name)) found.named.set(name, node)
    if (node.tagName === 'a' && aimOf(node)) found.links.push(node)
  }
  return found
}

const namesOf = (element: Element): string[] =>
  [attributeOf(element, 'id'), element.tagName === 'a' ? attributeOf(element, 'name') : undefined].filter(
    (name) => name !== undefined && name !== '',
  ) as string[]

/** The name that a link leads to within its own document; Word puts the path of the document before it. */
const aimOf = (link: Element): string | undefined => /#(.+)$/.exec(attributeOf(link, 'href') ?? '')?.[1]

const isAfter = (order: Found['order'], later: Node, earlier: Node) =>
  (order.get(later) ?? 0) > (order.get(earlier) ?? 0)

const parentOf = (node: Node): Element | null => (isElement(node.parentNode) ? node.parentNode : null)

/** The block that a named place is, or stands in. */
function holderOf(target: Element): Element {
  let at = target
  for (let next: Element | null = at; next !== null && !blocks.has(at.tagName); next = parentOf(at)) at = next
  return at
}

/** The names of a link and of what is around it alone, as `sup` is. */
function namesAround(link: Element): Set<string> {
  const around = aloneAround(link)
  const names = new Set(namesOf(around))
  for (const node of below(around)) if (isElement(node)) for (const name of namesOf(node)) names.add(name)
  return names
}

/** The link with the elements that hold nothing but it. */
function aloneAround(link: Element): Element {
  const mark = lettersBelow(link, 40)
  let at = link
  for (let next = parentOf(at); next !== null && !blocks.has(next.tagName); next = parentOf(at)) {
    if (lettersBelow(next, 40) !== mark) return at
    at = next
  }
  return at
}

function leadsBack(holder: Element, names: ReadonlySet<string>): boolean {
  for (const node of below(holder))
    if (isElement(node) && node.tagName === 'a' && names.has(aimOf(node) ?? '')) return true
  return false
}

/** Of a note in several paragraphs, what is around all of them and holds no other one. */
function whole(holder: Element, targets: ReadonlySet<Element>, own: Element): Element {
  let at = holder
  for (let next = parentOf(at); next !== null && (next.tagName === 'li' || isOwnDiv(next)); next = parentOf(at)) {
    if (holdsOther(next, targets, own)) return at
    at = next
  }
  return at
}

/** Word, LibreOffice and Google Docs put each note into a `div`, which holds paragraphs alone. */
const isOwnDiv = ({ tagName, childNodes }: Element) =>
  tagName === 'div' && childNodes.every((node) => !isElement(node) || node.tagName === 'p')

function holdsOther(holder: Element, targets: ReadonlySet<Element>, own: Element): boolean {
  for (const node of below(holder)) if (isElement(node) && node !== own && targets.has(node)) return true
  return false
}

function isWithin(node: Node, holder: Element): boolean {
  for (let at: Element | null = parentOf(node); at !== null; at = parentOf(at)) if (at === holder) return true
  return false
}

/** The links from a note to its places. The mark at its head is one, or stands before one. */
function isBackLink(named: Found['named'], order: Found['order'], target: Element): (element: Element) => boolean {
  return (element) => {
    if (element.tagName !== 'a') return false
    const aim = named.get(aimOf(element) ?? '')
    return element === target || (aim !== undefined && isAfter(order, target, aim))
  }
}

/** Encyclopaedias put an arrow before the links back. */
function withoutArrow(lines: Node[][]): Node[][] {
  for (const node of lines[0] ?? []) {
    let at: Node | undefined = node
    while (isElement(at)) at = at.childNodes[0]
    if (!at || !('value' in at)) return lines
    at.value = at.value.replace(/^[\s^↑]+/, '')
    if (at.value !== '') return lines
  }
  return lines
}

/** Two marks may lead to one note: each gets its words. */
const copies = (words: readonly Node[][]): Node[][] => words.map((line) => line.map(copyOf))

function copyOf(node: Node): Node {
  if (!isElement(node)) return 'value' in node ? wordsNode(node.value) : node
  const copy = elementOf(node.tagName, {}, node.childNodes.map(copyOf))
  copy.attrs = node.attrs.map((attribute) => ({ ...attribute }))
  return copy
}

/** The note where it stood, with what is around it, if nothing else is left of that. */
function remove(holder: Element): void {
  let at = holder
  for (let next = parentOf(at); next !== null && next.tagName !== 'body'; next = parentOf(at)) {
    removeNode(at)
    if (hasLetters(next)) return
    at = next
  }
  removeNode(at)
}

/** The rule above the notes has nothing left to part. */
function removeLastRule(body: Parent): void {
  let rule: Element | null = null
  for (const node of below(body)) {
    if (isElement(node) && node.tagName === 'hr') rule = node
    else if (node.nodeName === '#text' && 'value' in node && /\S/.test(node.value)) rule = null
  }
  if (rule) removeNode(rule)
}
