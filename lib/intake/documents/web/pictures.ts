/** The pictures of a page: those that it holds itself (data URIs, RFC 2397) come along, the others are named and never fetched. */
import type { Document } from '#lib/intake/documents/document'
import { documentLimits } from '#lib/intake/documents/limits'
import { bring } from '#lib/intake/documents/pictures'
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
import type { TextNode } from '#lib/text/json'

/** In bytes: what is smaller keeps the place of a picture that a script was to load, counts readers, or is a bullet. */
const smallest = 200

const mark = 'data-picture-of-file'

/** Puts a mark in the place of each picture of the tree that comes along; gives the block for each mark. */
export function bringPictures(tree: Parent, document: Document): Map<string, TextNode> {
  const blocks = new Map<string, TextNode>()
  for (const node of [...below(tree)]) {
    if (!isElement(node)) continue
    // Nobody else may put one.
    node.attrs = node.attrs.filter(({ name }) => name !== mark)
    // Of one pixel: they count readers.
    const isDot = attributeOf(node, 'width') === '1' || attributeOf(node, 'height') === '1'
    if (node.tagName !== 'img' || isDot) continue
    for (const block of blockFor(node, document)) {
      const key = String(block.attrs?.file)
      blocks.set(key, block)
      replaceNode(node, elementOf('span', { [mark]: key }))
    }
  }
  return blocks
}

function blockFor(image: Element, document: Document): TextNode[] {
  const alt = (attributeOf(image, 'alt') ?? '').trim()
  const source = (attributeOf(image, 'src') ?? '').trim()
  if (!/^data:/i.test(source)) {
    const file = source.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
    const left = /^(?:https?:)?\/\//i.test(source) ? document.remote : document.pictures
    left.push((alt || file).trim())
    return []
  }
  const bytes = document.brought.length < documentLimits.brought.count ? bytesOf(source) : null
  if (bytes && bytes.length < smallest) return []
  if (!bytes) {
    document.pictures.push(alt)
    return []
  }
  const file = `${document.brought.length + 1}.${/^data:image\/([a-z]{1,5})/i.exec(source)?.[1] ?? 'image'}`
  return bring(document, { name: alt || file, file, alt: alt || null, caption: captionOf(image) }, bytes)
}

/** Null for what is no data. */
function bytesOf(source: string): Uint8Array | null {
  const comma = source.indexOf(',')
  if (comma < 0) return null
  const isBase64 = /;\s*base64\s*$/i.test(source.slice(0, Math.min(comma, 200)))
  const data = source.slice(comma + 1)
  try {
    return new Uint8Array(isBase64 ? Buffer.from(data, 'base64') : Buffer.from(decodeURIComponent(data), 'latin1'))
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

/** What Markdown says in quotes behind the address of a picture, or the words of the figure around it alone, which leave their place. */
function captionOf(image: Element): string | null {
  const title = (attributeOf(image, 'title') ?? '').trim()
  if (title) return title
  const figure = figureOf(image)
  const within = (tag: string) => (figure ? [...below(figure)].filter((node) => isNamed(node, tag)) : [])
  const [caption, ...more] = within('figcaption')
  if (!caption || more.length > 0 || within('img').length !== 1 || holdsMore(caption)) return null
  removeNode(caption)
  return lettersBelow(caption)
}

function figureOf(image: Element): Element | null {
  for (let node = image.parentNode; node && 'tagName' in node; node = node.parentNode)
    if (node.tagName === 'figure') return node
  return null
}

const isNamed = (node: Node, tag: string): node is Element => isElement(node) && node.tagName === tag
/** Links and pieces of text of their own, which a caption has no place for */
const holdsMore = (caption: Element) =>
  [...below(caption)].some((node) => isElement(node) && /^(a|ul|ol|table|blockquote|h[1-6])$/.test(node.tagName))

/** The key of a mark; null for any other element. */
export const keyIn = (element: Element): string | null => attributeOf(element, mark) ?? null

export const standsForPicture = ({ type }: TextNode): boolean => type === 'image'

/** Pictures that stood among words stand behind their paragraph, with all that is said of them. */
export function withPictures(blocks: readonly TextNode[], pictures: ReadonlyMap<string, TextNode>): TextNode[] {
  return blocks.flatMap((node): TextNode[] => {
    if (standsForPicture(node)) return [pictures.get(String(node.attrs?.file)) ?? []].flat()
    if (!node.content) return [node]
    const isTextblock = node.type === 'paragraph' || node.type === 'heading'
    if (!isTextblock) return [{ ...node, content: withPictures(node.content, pictures) }]
    const content = node.content.filter((child) => !standsForPicture(child))
    const own = content.length > 0 ? [{ ...node, content }] : []
    return [...own, ...withPictures(node.content.filter(standsForPicture), pictures)]
  })
}
