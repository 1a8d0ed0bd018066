/**
 * Pictures that come along with a document: their bytes as they are in it, and a block where each of them stood. Nothing is decoded here, that
 * is for the library’s own intake; what it does not take it refuses in a sentence.
 */
import type { Archive } from '#lib/intake/documents/archive'
import type { Document } from '#lib/intake/documents/document'
import { isDrawing } from '#lib/intake/documents/drawings'
import { documentLimits } from '#lib/intake/documents/limits'
import { paragraph, words } from '#lib/intake/documents/nodes'
import type { TextNode } from '#lib/text/json'
import { newId } from '#lib/text/new-id'
import { lineFrom, longestAlt, longestCaption } from '#lib/text/picture'

/** A picture of a document, with the key under which a block `image` stands for it in the text; `called` is how one tells it from others. */
export type BroughtPicture = { key: string; name: string; called: string; bytes: Uint8Array }

/** As a document names one: `part` of its archive, where it is in there, or that it is somewhere else; `alt` is how it is described. */
export type NamedPicture = { name: string; part: string | null; isRemote: boolean; alt: string | null }

/** The block for a picture of an archive, which is brought with it; of one that is not in there, or is too much, the name is told. */
export function bringPart(
  document: Document,
  archive: Archive,
  { name, part, isRemote, alt }: NamedPicture,
): TextNode[] {
  if (isRemote) {
    document.remote.push(name)
    return []
  }
  const mayCome = part !== null && document.brought.length < documentLimits.brought.count
  const bytes = mayCome ? archive.bytes(part) : null
  if (bytes) return bring(document, { name, file: part?.split('/').at(-1) || name, alt, caption: null }, bytes)
  document.pictures.push(name)
  return []
}

type SaidOfPicture = { name: string; file: string; alt: string | null; caption: string | null }

/** The block for these bytes, which come along. Of what is no picture for a page, or is too much, the name is told. */
export function bring(document: Document, { name, file, alt, caption }: SaidOfPicture, bytes: Uint8Array): TextNode[] {
  const { brought } = document
  const { count, one, bytes: most } = documentLimits.brought
  const all = brought.reduce((sum, picture) => sum + picture.bytes.length, bytes.length)
  const isTooMuch = brought.length >= count || bytes.length > one || all > most
  if (isDrawing(bytes) || isTooMuch) {
    const left = isDrawing(bytes) ? document.drawn : document.pictures
    left.push(name)
    return []
  }
  const key = newId(Date.now())
  brought.push({ key, name: file, called: name || file, bytes })
  const attrs = {
    file: key,
    alt: lineFrom(alt ?? '', longestAlt) || null,
    caption: lineFrom(caption ?? '', longestCaption) || null,
  }
  return [{ type: 'image', attrs }]
}

/** Whether a block stands for a picture that came along */
function placesOf(pictures: readonly Pick<BroughtPicture, 'key'>[]): (node: TextNode) => boolean {
  const keys = new Set<unknown>(pictures.map(({ key }) => key))
  return (node) => node.type === 'image' && keys.has(node.attrs?.file)
}

/** Pictures within a list or a quotation stand below it. */
export function lifted(blocks: readonly TextNode[], { brought }: Pick<Document, 'brought'>): TextNode[] {
  const isPlace = placesOf(brought)
  const places: TextNode[] = []
  const without = (node: TextNode): TextNode => {
    if (!node.content) return node
    places.push(...node.content.filter(isPlace))
    const content = node.content.filter((child) => !isPlace(child)).map(without)
    return { ...node, content: content.filter((child) => !isBare(child)) }
  }
  return blocks.flatMap((block) => {
    places.length = 0
    const left = without(block)
    return [...(isBare(left) && places.length > 0 ? [] : [left]), ...places]
  })
}

/** A point of a list, or a whole one, that held pictures alone */
const isBare = ({ type, content }: TextNode) =>
  content?.length === 0 && ['listItem', 'bulletList', 'orderedList', 'blockquote'].includes(type)

/** Those that stand in the text once it is in order; the others, as in the cell of a table, are told by name. */
export function standing(
  { brought }: Pick<Document, 'brought'>,
  blocks: readonly TextNode[],
): { brought: BroughtPicture[]; lost: string[] } {
  const keys = new Set(blocks.filter(placesOf(brought)).map(({ attrs }) => attrs?.file))
  return {
    brought: brought.filter(({ key }) => keys.has(key)),
    lost: brought.filter(({ key }) => !keys.has(key)).map(({ called }) => called),
  }
}

/** The text with the files of the library in the places of its pictures. One without a file goes, and its caption is a paragraph. */
export function withFiles(
  blocks: readonly TextNode[],
  pictures: readonly Pick<BroughtPicture, 'key'>[],
  files: ReadonlyMap<unknown, string>,
): TextNode[] {
  const isPlace = placesOf(pictures)
  return blocks.flatMap((node) => {
    if (!isPlace(node)) return [node]
    const file = files.get(node.attrs?.file)
    if (file !== undefined) return [{ ...node, attrs: { ...node.attrs, file } }]
    const { caption } = node.attrs ?? {}
    return typeof caption === 'string' ? [paragraph(words(caption))] : []
  })
}
