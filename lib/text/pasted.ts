/** What comes from other programs by paste or drop: the schema has dropped every style; this drops what is left of a page's layout. */
import { Fragment, type Node, type ResolvedPos, Slice } from '@tiptap/pm/model'

/** Soft hyphens, byte order marks, zero-width spaces. Joiners stay: Persian and Urdu are written with them. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g
/** Hard spaces, but for those that French sets before its signs */
const hardSpace = /(?<!«)[\u00a0\u202f](?![»:;!?])/g

/**
 * The same slice as text of an article: no empty paragraphs, no headline within the text, hard spaces as spaces,
 * and only those claims that `keeps` knows and that are not a second copy.
 */
export function cleanPasted(slice: Slice, keeps: (claimId: string) => boolean): Slice {
  const content = Fragment.from(withoutStrayBreaks(cleanAll(slice.content, keeps)))
  const open = Slice.maxOpen(content)
  return new Slice(content, Math.min(slice.openStart, open.openStart), Math.min(slice.openEnd, open.openEnd))
}

/** A list that is pasted into a paragraph begins below it, with its first point; within a list it goes on there. */
export function listBelow(slice: Slice, at: ResolvedPos): Slice {
  const first = slice.content.firstChild
  const isList = first !== null && first.childCount > 1 && first.firstChild?.type.name === 'listItem'
  if (!isList || slice.openStart < 2) return slice
  for (let depth = at.depth; depth > 0; depth -= 1) if (at.node(depth).type.name === 'listItem') return slice
  return new Slice(slice.content, 1, slice.openEnd)
}

/** A line break between two paragraphs is one of the other program's empty lines. */
function withoutStrayBreaks(nodes: Node[]): Node[] {
  if (!nodes.some((node) => node.isBlock)) return nodes
  return nodes.filter((node) => node.isBlock || !isBlank(Fragment.from(node)))
}

const cleanAll = (content: Fragment, keeps: (claimId: string) => boolean): Node[] => {
  const nodes: Node[] = []
  content.forEach((node) => {
    const clean = cleanNode(node, keeps)
    if (clean) nodes.push(clean)
  })
  return nodes
}

function cleanNode(node: Node, keeps: (claimId: string) => boolean): Node | null {
  if (node.isText) return cleanWords(node, keeps)
  if (node.isLeaf) return node
  const { paragraph, heading } = node.type.schema.nodes
  const content = Fragment.from(cleanAll(node.content, keeps))
  if (node.isTextblock ? isBlank(content) : content.childCount === 0) return null
  if (node.type.name === 'headline' && heading) return heading.create({ level: 2 }, content)
  if (node.type.name === 'standfirst' && paragraph) return paragraph.create(null, content)
  return node.copy(content)
}

function cleanWords(node: Node, keeps: (claimId: string) => boolean): Node | null {
  const words = (node.text ?? '').replace(invisible, '').replace(hardSpace, ' ')
  if (words === '') return null
  const marks = node.marks.filter((mark) => mark.type.name !== 'claim' || keeps(String(mark.attrs.id)))
  return node.type.schema.text(words, marks)
}

function isBlank(content: Fragment): boolean {
  let blank = true
  content.forEach((node) => {
    if (node.isText ? node.text?.trim() !== '' : node.type.name !== 'hardBreak') blank = false
  })
  return blank
}
