/** Lists of other programs as lists of points, one in the other: Word Online makes one for each point, others put lists beside points. */
import {
  attributeOf,
  below,
  type Element,
  elementOf,
  isElement,
  lettersBelow,
  type Node,
  type Parent,
  removeNode,
  replaceNode,
} from '#lib/text/html-tree'

const isList = (node: unknown): node is Element => isElement(node) && (node.tagName === 'ul' || node.tagName === 'ol')
const isSpace = (node: Node) =>
  node.nodeName === '#comment' || (node.nodeName === '#text' && 'value' in node && !/[^\s\u00a0]/.test(node.value))

export function settleLists(body: Parent): void {
  joinOnlineLists(body)
  for (const list of listsIn(body)) nestInItems(list)
  for (const list of listsIn(body)) freeHeadings(list)
}

const listsIn = (top: Parent): Element[] => [...below(top)].filter(isList)

const isOnline = (node: unknown): node is Element => {
  if (!isList(node)) return false
  const items = node.childNodes.filter(isElement)
  return (
    items.length > 0 &&
    items.every((item) => item.tagName === 'li' && attributeOf(item, 'data-aria-level') !== undefined)
  )
}

/** One after the other, each of which says how deep it is. */
function joinOnlineLists(body: Parent): void {
  for (const node of [...below(body)])
    if (isElement(node) && /\bListContainerWrapper\b/.test(attributeOf(node, 'class') ?? ''))
      replaceNode(node, ...node.childNodes)
  const done = new Set<Element>()
  for (const list of listsIn(body)) {
    if (done.has(list) || !isOnline(list) || !list.parentNode) continue
    const siblings = list.parentNode.childNodes
    const run: Element[] = []
    for (let at = siblings.indexOf(list); at < siblings.length; at += 1) {
      const next = siblings[at] as Node
      if (isOnline(next)) run.push(next)
      else if (!isSpace(next)) break
    }
    for (const each of run) done.add(each)
    replaceNode(list, ...joined(run))
    for (const each of run) removeNode(each)
  }
}

function joined(run: readonly Element[]): Element[] {
  const made: Element[] = []
  const open: { level: number; list: Element }[] = []
  for (const { tagName, attrs, childNodes } of run) {
    const start = attrs.find(({ name }) => name === 'start')?.value
    for (const item of childNodes.filter(isElement)) {
      const level = Number.parseInt(attributeOf(item, 'data-aria-level') ?? '1', 10) || 1
      while ((open.at(-1)?.level ?? 0) > level) open.pop()
      const same = open.at(-1)
      if (same && same.level === level && same.list.tagName !== tagName) open.pop()
      let at = open.at(-1)
      if (!at || at.level < level) {
        const list = elementOf(tagName, start && tagName === 'ol' ? { start } : {})
        const holder = at?.list.childNodes.findLast(isElement)
        if (holder) append(holder, list)
        else made.push(list)
        at = { level, list }
        open.push(at)
      }
      append(at.list, item)
    }
  }
  return made
}

function append(parent: Element, node: Node): void {
  removeNode(node)
  node.parentNode = parent
  parent.childNodes.push(node as Element['childNodes'][number])
}

/** What stands in a list and is no point belongs to the point before it. */
function nestInItems(list: Element): void {
  let last: Element | null = null
  for (const node of [...list.childNodes]) {
    if (isElement(node) && node.tagName === 'li') last = node
    else if (!isSpace(node)) {
      if (last) append(last, node)
      else {
        last = elementOf('li', {})
        replaceNode(node, last)
        append(last, node)
      }
    }
  }
}

/** A heading that Word numbers is a point with nothing but the heading in it. */
function freeHeadings(list: Element): void {
  const holder = list.parentNode
  if (holder === null || (isElement(holder) && holder.tagName === 'li')) return
  const items = list.childNodes.filter(isElement)
  const isFree = items.map(headingIn)
  if (isFree.every((found) => found === null)) return
  const parts: Element[] = []
  for (const [at, item] of items.entries()) {
    const found = isFree[at]
    if (found) parts.push(found, ...item.childNodes.filter(isList))
    else {
      const before = parts.at(-1)
      const own =
        before && !/^h\d$/.test(before.tagName) && isFree[at - 1] === null ? before : elementOf(list.tagName, {})
      if (own !== before) parts.push(own)
      append(own, item)
    }
  }
  replaceNode(list, ...parts)
}

function headingIn(item: Element): Element | null {
  const [first, ...others] = item.childNodes.filter((node) => !isSpace(node))
  const isOnly = others.every(isList)
  return first && isElement(first) && /^h[1-6]$/.test(first.tagName) && isOnly && lettersBelow(first, 200) !== ''
    ? first
    : null
}
