/** Reads and changes the tree of pasted HTML (parse5). Nothing here recurses: a paste may be nested a hundred thousand times. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
export type Parent = DefaultTreeAdapterTypes.ParentNode

export const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'tagName' in node

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value

/** A new element, around these nodes, which leave their places. */
export function elementOf(tag: string, attributes: Record<string, string>, children: readonly Node[] = []): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }))
  const element = defaultTreeAdapter.createElement(tag, html.NS.HTML, attrs)
  for (const child of children) {
    defaultTreeAdapter.detachNode(child)
    defaultTreeAdapter.appendChild(element, child)
  }
  return element
}

export function wordsNode(words: string): Node {
  const holder = elementOf('span', {})
  defaultTreeAdapter.insertText(holder, words)
  const [text] = holder.childNodes
  if (!text) throw new Error('No text was made.')
  defaultTreeAdapter.detachNode(text)
  return text
}

export function removeNode(node: Node): void {
  defaultTreeAdapter.detachNode(node)
}

export function replaceNode(node: Node, ...by: Node[]): void {
  const parent = node.parentNode
  if (!parent) return
  for (const each of by) {
    defaultTreeAdapter.detachNode(each)
    defaultTreeAdapter.insertBefore(parent, each, node)
  }
  defaultTreeAdapter.detachNode(node)
}

/** All below a node, in the order of the text. */
export function* below(top: Parent): Generator<Node> {
  const todo = top.childNodes.toReversed()
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    yield node
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) todo.push(child)
  }
}

/** The letters below a node, white space as one space; no more than so many nodes are looked at. */
export function lettersBelow(top: Parent, mostNodes = Number.POSITIVE_INFINITY): string {
  let letters = ''
  let looked = 0
  for (const node of below(top)) {
    looked += 1
    if (looked > mostNodes) return `${letters}…`
    if (node.nodeName === '#text' && 'value' in node) letters += node.value
  }
  return letters.replaceAll(/[\s\u00a0]+/g, ' ').trim()
}

export const hasLetters = (top: Parent): boolean => {
  for (const node of below(top))
    if (node.nodeName === '#text' && 'value' in node && /[^\s\u00a0\u200b\ufeff]/.test(node.value)) return true
  return false
}
