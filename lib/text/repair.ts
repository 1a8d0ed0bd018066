/**
 * Two people who type at the same time can leave known nodes in an order that the schema does not allow: no headline, or two,
 * an empty list. This puts them in order, always in the same way, and loses no word.
 */
import { draftFormat } from '#lib/text/draft-schema'
import type { RawText, TextNode } from '#lib/text/json'
import { wordsOf } from '#lib/text/plain'
import { asPicture, galleryAndRest } from '#lib/text/repair-gallery'
import { tableOf } from '#lib/text/repair-table'
import { childrenOf, hasWords, inline, isInline, paragraph, roleOf, withContent } from '#lib/text/repair-words'

/** Names of the nodes at the head of a text: headline, standfirst */
const heads = [...draftFormat.nodes].filter(([, { repair }]) => repair === 'head').map(([name]) => name)

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
  if (role === 'table') return tableOf(node)
  if (role === 'gallery') {
    const { gallery, rest } = galleryAndRest(node)
    return [...gallery, ...inOrder(rest)]
  }
  const inner = inOrder(childrenOf(node)).flatMap(inBody)
  if (role === 'container') return inner.length > 0 ? [withContent(node, inner)] : []
  if (role === 'slide') return [...asPicture(node), ...inner]
  if (role === 'leaf') return [withContent(node, []), ...inner]
  // An item outside of a list, a part of a table outside of one, or an unknown node: its content stays.
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
