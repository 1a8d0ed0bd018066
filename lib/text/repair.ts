/**
 * Two people who type at the same time can leave known nodes in an order that the schema does not allow: no headline, or two,
 * an empty list. This puts them in order, always in the same way, and loses no word.
 */
import type { RepairRole } from '#lib/text/description'
import { draftFormat } from '#lib/text/draft-schema'
import type { RawText, TextMark, TextNode } from '#lib/text/json'
import { wordsOf } from '#lib/text/plain'
import { withoutControls } from '#lib/text/without-controls'

const ranks = Object.keys(draftFormat.schema.marks)
/** Names of the nodes at the head of a text: headline, standfirst */
const heads = [...draftFormat.nodes].filter(([, { repair }]) => repair === 'head').map(([name]) => name)

const roleOf = (node: TextNode): RepairRole | undefined => draftFormat.nodes.get(node.type)?.repair
const isInline = (node: TextNode): boolean => roleOf(node) === 'text' || roleOf(node) === 'inline'
const childrenOf = (node: TextNode): TextNode[] => (node.content ?? []).flat()
const hasWords = (node: TextNode): boolean => wordsOf(node).trim() !== ''
const paragraph = (content: TextNode[] = []): TextNode => withContent({ type: 'paragraph' }, content)

function withContent(node: TextNode, content: TextNode[]): TextNode {
  const { content: _, ...rest } = node
  return content.length > 0 ? { ...rest, content } : rest
}

/** The same words under the draft schema. A text that fits already comes back as it is. */
export function repair(text: RawText): RawText {
  const blocks = inOrder(childrenOf(text))
  const atHead = heads.map((type) => chosen(blocks, type) ?? { type })
  const body = blocks.filter((block) => !atHead.includes(block)).flatMap(inBody)
  return { type: 'doc', content: [...atHead.map(asLine), ...(body.length > 0 ? body : [paragraph()])] }
}

/** The first with words, or else the first. */
function chosen(blocks: TextNode[], type: string): TextNode | undefined {
  const found = blocks.filter((block) => block.type === type)
  return found.find(hasWords) ?? found[0]
}

/** A second headline is a paragraph, where it stood; one without words is nothing. */
function inBody(block: TextNode): TextNode[] {
  if (roleOf(block) !== 'head') return [block]
  return hasWords(block) ? [paragraph(block.content)] : []
}

/** Blocks that may stand beside each other, from nodes in any order; loose words become a paragraph. */
function inOrder(nodes: TextNode[]): TextNode[] {
  const blocks: TextNode[] = []
  let loose: TextNode[] = []
  const gather = () => {
    const words = inline(loose)
    if (words.length > 0) blocks.push(paragraph(words))
    loose = []
  }
  for (const node of nodes) {
    if (isInline(node)) loose.push(node)
    else {
      gather()
      blocks.push(...blocksOf(node))
    }
  }
  gather()
  return blocks
}

function blocksOf(node: TextNode): TextNode[] {
  const role = roleOf(node)
  if (role === 'head' || role === 'textblock') return textblock(node)
  if (role === 'list') {
    const items = childrenOf(node).flatMap((child) => itemsOf(child, itemType(node)))
    return items.length > 0 ? [withContent(node, items)] : []
  }
  const inner = inOrder(childrenOf(node)).flatMap(inBody)
  if (role === 'container') return inner.length > 0 ? [withContent(node, inner)] : []
  if (role === 'leaf') return [withContent(node, []), ...inner]
  // An item outside of a list, or an unknown node: its content stays.
  return inner
}

/** The kind of item that a list of this kind holds. */
const itemType = ({ type }: TextNode): string => draftFormat.schema.nodes[type]?.contentMatch.defaultType?.name ?? ''

/** A heading or paragraph keeps its words; blocks that stand inside of it come after them. */
function textblock(node: TextNode): TextNode[] {
  const children = childrenOf(node)
  if (children.every(isInline)) return [withContent(node, inline(children))]
  const start = children.findIndex((child) => !isInline(child))
  const own = inline(children.slice(0, start))
  const rest = inOrder(children.slice(start))
  return own.length > 0 ? [withContent(node, own), ...rest] : rest
}

function itemsOf(node: TextNode, type: string): TextNode[] {
  if (node.type === type) {
    const content = inOrder(childrenOf(node)).flatMap(inBody)
    return [withContent(node, content.length > 0 ? content : [paragraph()])]
  }
  const content = inOrder([node]).flatMap(inBody)
  return content.length > 0 ? [{ type, content }] : []
}

/** Neighbours with the same marks are one. Control characters go, however they came into the live text. */
function inline(nodes: TextNode[]): TextNode[] {
  const runs: TextNode[] = []
  for (const node of nodes) {
    if (roleOf(node) === 'inline') runs.push(withMarks(withoutContent(node), node.marks))
    const text = withoutControls(node.text ?? '')
    if (node.type !== 'text' || text === '') continue
    const run = withMarks({ type: 'text', text }, node.marks)
    const last = runs.at(-1)
    if (last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(run.marks))
      runs[runs.length - 1] = { ...last, text: last.text + text }
    else runs.push(run)
  }
  return runs
}

const withoutContent = ({ type, attrs }: TextNode): TextNode => ({ type, ...(attrs && { attrs }) })

/** One mark of a kind, or of those that may overlap each once, in the schema's order. */
function withMarks(node: TextNode, marks: TextMark[] = []): TextNode {
  const sorted = marks.toSorted(
    (a, b) => ranks.indexOf(a.type) - ranks.indexOf(b.type) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1),
  )
  const single = sorted.filter((mark, index) => {
    const before = sorted[index - 1]
    return mark.type !== before?.type || (overlaps(mark) && JSON.stringify(mark) !== JSON.stringify(before))
  })
  return single.length > 0 ? { ...node, marks: single } : node
}

const overlaps = ({ type }: TextMark): boolean => {
  const known = draftFormat.schema.marks[type]
  return known !== undefined && !known.excludes(known)
}

/** Headline and standfirst hold words, and of marks what only drafts have; a line break in them is a space. */
function asLine(block: TextNode): TextNode {
  const line = draftFormat.schema.nodes[block.type]
  const words = childrenOf(block).map((node) => ({
    type: 'text',
    text: node.text ?? wordsOf(node).replaceAll('\n', ' '),
    marks: (node.marks ?? []).filter(({ type }) => {
      const known = draftFormat.schema.marks[type]
      return known !== undefined && line?.allowsMarkType(known)
    }),
  }))
  return withContent({ type: block.type }, inline(words))
}
