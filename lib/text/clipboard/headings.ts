/** Headings of other programs as the two levels of subheads that a text has, without the numbers and bullets that Word draws before them. */
import { sizeOf, styleOf, weightOf } from '#lib/text/clipboard/styles'
import { blocks } from '#lib/text/html-lines'
import {
  attributeOf,
  below,
  type Element,
  hasLetters,
  isElement,
  lettersBelow,
  type Node,
  type Parent,
  removeNode,
} from '#lib/text/html-tree'

const heading = /^h[1-6]$/
/** In letters: what is longer is a paragraph, whatever it looks like. */
const longest = 120

const endsSentence = /[.!?…。؟۔][\s"'”’»)]*$/

export function levelHeadings(body: Parent): void {
  markHeadings(body)
  const found: Element[] = []
  for (const node of below(body)) if (isElement(node) && heading.test(node.tagName)) found.push(node)
  for (const each of found) withoutNumber(each)
  const first = found.filter(({ tagName }) => tagName === 'h1').length
  const shift = first > 1 && found.some(({ tagName }) => tagName === 'h2')
  for (const each of found) {
    const level = Number(each.tagName[1])
    rename(each, (shift ? level : level - 1) < 2 ? 'h2' : 'h3')
  }
}

const rename = (element: Element, tag: string) => {
  element.tagName = tag
  element.nodeName = tag
}

/** Paragraphs that are headings by what they say of themselves, as those of Word Online do. */
function markHeadings(body: Parent): void {
  for (const node of below(body)) {
    if (!isElement(node) || !/^(?:p|div)$/.test(node.tagName)) continue
    const isHeading = attributeOf(node, 'role') === 'heading'
    const level = Number.parseInt(attributeOf(node, 'aria-level') ?? '', 10) || 2
    const outline = /mso-outline-level:\s*([1-6])/i.exec(attributeOf(node, 'style') ?? '')?.[1]
    if (isHeading) rename(node, `h${Math.max(1, Math.min(level, 6))}`)
    else if (outline) rename(node, `h${outline}`)
    else if (/(?:^|\s)MsoTitle(?:\s|$)/.test(attributeOf(node, 'class') ?? '')) rename(node, 'h1')
  }
}

/** What Word draws before a heading stands in a span that it ignores itself, or between two comments. */
function withoutNumber(element: Element): void {
  const drawn: Node[] = []
  let within = false
  for (const node of below(element)) {
    if (node.nodeName === '#comment' && 'data' in node) {
      if (/^\[if !supportLists\]/i.test(node.data.trim())) within = true
      else if (/^\[endif\]/i.test(node.data.trim())) within = false
    } else if (within || (isElement(node) && /mso-list:\s*ignore/i.test(attributeOf(node, 'style') ?? '')))
      drawn.push(node)
  }
  for (const node of drawn) removeNode(node)
}

type Block = { element: Element; letters: number; bold: number; size: number; isLine: boolean }

/** Short bold paragraphs in larger letters than the rest are headings, made by hand. Only where the larger part is set smaller. */
export function findFakedHeadings(body: Parent): void {
  const read = readBlocks(body)
  const bySize = new Map<number, number>()
  for (const { letters, size } of read) bySize.set(size, (bySize.get(size) ?? 0) + letters)
  const usual = [...bySize].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0]
  if (usual === 0) return
  const last = read.at(-1)
  const faked = read.filter(
    ({ element, isLine, letters, bold, size }) =>
      // Below a subhead something follows: a sentence at the end is one in large letters.
      !(element === last?.element && endsSentence.test(lettersBelow(element))) &&
      isLine &&
      letters > 0 &&
      letters <= longest &&
      size >= usual * (bold >= letters ? 1.15 : 1.5),
  )
  const sizes = [...new Set(faked.map(({ size }) => size))].sort((a, b) => b - a)
  for (const { element, size } of faked) rename(element, size === sizes[0] ? 'h2' : 'h3')
}

type Step = { node: Node; bold: boolean; size: number; block: Block | null }

function readBlocks(body: Parent): Block[] {
  const found: Block[] = []
  const todo: Step[] = []
  const push = (parent: Parent, bold: boolean, size: number, block: Block | null) => {
    for (let at = parent.childNodes.length - 1; at >= 0; at -= 1)
      todo.push({ node: parent.childNodes[at] as Node, bold, size, block })
  }
  push(body, false, 16, null)
  for (let step = todo.pop(); step !== undefined; step = todo.pop()) {
    const { node, block } = step
    if (node.nodeName === '#text' && 'value' in node && block) {
      const letters = node.value.replaceAll(/[\s\u00a0]+/g, '').length
      if (letters === 0) continue
      block.letters += letters
      if (step.bold) block.bold += letters
      // Of words in several sizes, the smallest counts.
      block.size = block.size === 0 ? step.size : Math.min(block.size, step.size)
    }
    if (!isElement(node)) continue
    const said = weightOf(styleOf(node).get('font-weight'))
    const bold = said ?? (step.bold || /^(?:b|strong)$/.test(node.tagName))
    const size = sizeOf(node, step.size)
    const own = blocks.has(node.tagName) ? blockOf(node) : block
    if (own && own !== block) found.push(own)
    push(node, bold, size, own)
  }
  return found.filter(({ letters }) => letters > 0)
}

function blockOf(element: Element): Block {
  const isLeaf = !element.childNodes.some(
    (node) => isElement(node) && (blocks.has(node.tagName) || node.tagName === 'br'),
  )
  const isLine = isLeaf && /^(?:p|div)$/.test(element.tagName) && isAtTop(element) && hasLetters(element)
  return { element, letters: 0, bold: 0, size: 0, isLine }
}

/** In nothing but what is around everything */
function isAtTop(element: Element): boolean {
  let at: Parent | null = element.parentNode
  for (let most = 12; at !== null && isElement(at) && most > 0; at = at.parentNode, most -= 1) {
    if (at.tagName === 'body') return true
    if (!/^(?:div|b|span|section|article|main)$/.test(at.tagName)) return false
  }
  return false
}
