/** Cleans a paste or drop from other programs: the schema has dropped every style; this drops what is left of a page's layout. */
import { Fragment, type Node, type ResolvedPos, Slice } from '@tiptap/pm/model'
import type { RepairRole } from '#lib/text/description'
import { draftFormat } from '#lib/text/draft-schema'
import { wordsOf } from '#lib/text/plain'
import { withoutControls } from '#lib/text/without-controls'

/** Soft hyphens, byte order marks, zero-width spaces. Joiners stay: Persian and Urdu are written with them. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g
/** Hard spaces, but for those that French sets before its signs */
const hardSpace = /(?<!«)[\u00a0\u202f](?![»:;!?])/g

/**
 * The same slice as text of an article: no empty paragraphs, no headline within the text, hard spaces as spaces,
 * only those marks of records (claims) that `keeps` knows, and no direction that is the article's anyway: Google Docs says it of
 * each paragraph. What is all bold is so by chance of the other program; `isOwn` of a text of ours, where it is somebody's choice.
 */
export function cleanPasted(
  slice: Slice,
  keeps: (recordId: string) => boolean,
  { direction = 'ltr', isOwn = false }: { direction?: string; isOwn?: boolean } = {},
): Slice {
  const isBold = !isOwn && slice.content.childCount > 1 && isAllBold(slice.content)
  const content = Fragment.from(withoutStrayBreaks(cleanAll(slice.content, { keeps, direction, isBold })))
  const open = Slice.maxOpen(content)
  return new Slice(content, Math.min(slice.openStart, open.openStart), Math.min(slice.openEnd, open.openEnd))
}

/** A list that is pasted into a paragraph begins below it, with its first point; within a list it goes on there. */
export function listBelow(slice: Slice, at: ResolvedPos): Slice {
  const first = slice.content.firstChild
  const isList = first !== null && first.childCount > 1 && isItem(first.firstChild)
  if (!isList || slice.openStart < 2) return slice
  for (let depth = at.depth; depth > 0; depth -= 1) if (isItem(at.node(depth))) return slice
  return new Slice(slice.content, 1, slice.openEnd)
}

const isItem = (node: Node | null) => node !== null && draftFormat.nodes.get(node.type.name)?.repair === 'item'

/** A line break between two paragraphs is one of the other program's empty lines. */
function withoutStrayBreaks(nodes: Node[]): Node[] {
  if (!nodes.some((node) => node.isBlock)) return nodes
  return nodes.filter((node) => node.isBlock || !isBlank(Fragment.from(node)))
}

/** Parts of a table stay where nothing is in them: what follows would take their places. */
const placed = new Set<RepairRole | undefined>(['caption', 'row', 'cell'])

type Place = { keeps: (recordId: string) => boolean; direction: string; isBold: boolean }

const cleanAll = (content: Fragment, place: Place): Node[] => {
  const nodes: Node[] = []
  content.forEach((node) => {
    const clean = cleanNode(node, place)
    if (clean) nodes.push(...(clean.type.name === 'paragraph' ? partedAtEmptyLines(clean) : [clean]))
  })
  return nodes
}

function cleanNode(node: Node, place: Place): Node | null {
  if (node.isText) return cleanWords(node, place)
  if (node.isLeaf) return node
  // A heading is bold by itself, and so is all that was pasted where all of it was.
  const isBold = place.isBold || (node.type.name === 'heading' && isAllBold(node.content))
  const cleaned = Fragment.from(cleanAll(node.content, { ...place, isBold }))
  const hasPlace = placed.has(draftFormat.nodes.get(node.type.name)?.repair)
  const content = hasPlace && node.isTextblock && isBlank(cleaned) ? Fragment.empty : cleaned
  if (!hasPlace && (node.isTextblock ? isBlank(content) : content.childCount === 0)) return null
  const pastedAs = draftFormat.nodes.get(node.type.name)?.pastedAs
  const type = pastedAs && node.type.schema.nodes[pastedAs.type]
  if (type) return type.create(pastedAs.attributes ?? null, content)
  return node.attrs.dir === place.direction
    ? node.type.create({ ...node.attrs, dir: null }, content)
    : node.copy(content)
}

function cleanWords(node: Node, { keeps, isBold }: Place): Node | null {
  const words = withoutControls(node.text ?? '')
    .replace(invisible, '')
    .replace(hardSpace, ' ')
  if (words === '') return null
  const marks = node.marks.filter(({ type, attrs }) => {
    if (isBold && type.name === 'bold') return false
    const recordId = draftFormat.marks.get(type.name)?.recordId
    return !recordId || keeps(recordId(attrs))
  })
  return node.type.schema.text(words, marks)
}

function isBlank(content: Fragment): boolean {
  let blank = true
  content.forEach((node) => {
    if (!/^\s+$/.test(wordsOf(node.toJSON()))) blank = false
  })
  return blank
}

function isAllBold(content: Fragment): boolean {
  let letters = 0
  let others = 0
  content.descendants((node) => {
    if (!node.isText || !/\S/.test(node.text ?? '')) return
    if (node.marks.some(({ type }) => type.name === 'bold')) letters += 1
    else others += 1
  })
  return letters > 0 && others === 0
}

/** An empty line within a paragraph is where the other program has two paragraphs. Line breaks at the ends go. */
function partedAtEmptyLines(paragraph: Node): Node[] {
  if (!paragraph.content.content.some(isBreak)) return [paragraph]
  const parts: Node[][] = [[]]
  const nodes = paragraph.content.content
  for (const [at, node] of nodes.entries()) {
    if (isBreak(node) && nodes[at + 1] && isBreak(nodes[at + 1] as Node)) parts.push([])
    else if (!(isBreak(node) && parts.at(-1)?.length === 0)) parts.at(-1)?.push(node)
  }
  return parts.flatMap((part) => {
    while (part.at(-1) && isBreak(part.at(-1) as Node)) part.pop()
    return part.length > 0 ? [paragraph.copy(Fragment.from(part))] : []
  })
}

const isBreak = (node: Node) => node.type.name === 'hardBreak'
