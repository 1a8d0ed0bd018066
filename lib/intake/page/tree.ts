/** The HTML that came along with a paste → its tree (HTML Living Standard 13.2, by parse5), within bounds: a page is never worth a wait. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode

/** The parser looks through all open elements at each tag. */
const deepest = 400
const mostElements = 50_000
/** The parser compares each attribute of a tag with all before it. */
const mostAttributes = 300
/** What stands in a table and outside its cells is moved before it, past all that was. */
const mostMisplaced = 3000

class Beyond extends Error {}

const space = /[\s/]/

/** Whether a tag has more attributes than any page's; what scripts and styles hold is passed over. */
function hasEndlessTag(page: string): boolean {
  for (let at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at)) {
    at += 1
    if (!/[a-z]/i.test(page.charAt(at))) continue
    const holdsCode = /^(?:script|style)\b/i.test(page.slice(at, at + 8))
    const end = endOfTag(page, at)
    if (end === null) return true
    at = holdsCode ? page.indexOf('</', end) : end
    if (at < 0) return false
  }
  return false
}

/** Null where too many attributes come before it. A quotation mark opens a value only right after a name and its `=`. */
function endOfTag(page: string, from: number): number | null {
  let names = 0
  let last = ' '
  let named = false
  for (let at = from; at < page.length; at += 1) {
    const sign = page.charAt(at)
    if (sign === '>') return at
    if (space.test(sign)) {
      if (last !== '=') last = ' '
    } else if (last === '=' && named && (sign === '"' || sign === "'")) {
      at = page.indexOf(sign, at + 1)
      if (at < 0) return page.length
      last = ' '
      named = false
    } else {
      if (last === ' ') names += 1
      if (names > mostAttributes) return null
      named = sign === '=' ? last !== ' ' && last !== '=' : true
      last = sign
    }
  }
  return page.length
}

function boundedAdapter() {
  const depths = new WeakMap<object, number>()
  let elements = 0
  const placed = (parent: object, child: object) => {
    const depth = (depths.get(parent) ?? 0) + 1
    if (depth > deepest) throw new Beyond()
    depths.set(child, depth)
  }
  let misplaced = 0
  const misplace = () => {
    misplaced += 1
    if (misplaced > mostMisplaced) throw new Beyond()
  }
  return {
    ...defaultTreeAdapter,
    createElement(...given: Parameters<typeof defaultTreeAdapter.createElement>) {
      elements += 1
      if (elements > mostElements) throw new Beyond()
      return defaultTreeAdapter.createElement(...given)
    },
    appendChild(parent: DefaultTreeAdapterTypes.ParentNode, child: Node) {
      placed(parent, child)
      defaultTreeAdapter.appendChild(parent, child)
    },
    insertBefore(parent: DefaultTreeAdapterTypes.ParentNode, child: Node, reference: Node) {
      misplace()
      placed(parent, child)
      defaultTreeAdapter.insertBefore(parent, child, reference)
    },
    insertTextBefore(parent: DefaultTreeAdapterTypes.ParentNode, text: string, reference: Node) {
      misplace()
      defaultTreeAdapter.insertTextBefore(parent, text, reference)
    },
  }
}

/** Gives the root element; null for what no browser would have put on a clipboard: too deep, too many elements or attributes. */
export function treeOf(page: string): Element | null {
  if (hasEndlessTag(page)) return null
  try {
    const document = parse(page, { treeAdapter: boundedAdapter() })
    return document.childNodes.find((node): node is Element => node.nodeName === 'html') ?? null
  } catch (error) {
    if (error instanceof Beyond) return null
    throw error
  }
}

export const isElement = (node: Node): node is Element => 'tagName' in node && node.namespaceURI === html.NS.HTML

export const attributeOf = (element: Element, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null
