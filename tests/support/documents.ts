/** Documents for tests, made of the XML that their programs write. */
import { readFileSync } from 'node:fs'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { readDocument } from '#lib/intake/documents/read'
import { type DocumentText, textOf } from '#lib/intake/documents/text-of'
import type { TextNode } from '#lib/text/json'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const spaces = [
  w,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

const part = (name: string, content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${spaces}>${content}</w:${name}>`

export type WordParts = {
  styles?: string
  numbering?: string
  footnotes?: string
  comments?: string
  /** Relationship elements */
  relations?: string
  /** What else is in the archive */
  more?: Zippable
  /** Whole parts in place of those that are made */
  document?: string
}

const titled = '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'

/** A .docx with this in its body. */
export function docx(
  body: string,
  { styles = titled, numbering, footnotes, comments, relations, more, document }: WordParts = {},
): Uint8Array<ArrayBuffer> {
  const files: Zippable = {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(document ?? part('document', `<w:body>${body}</w:body>`)),
    'word/styles.xml': strToU8(part('styles', styles)),
    ...(numbering && { 'word/numbering.xml': strToU8(part('numbering', numbering)) }),
    ...(footnotes && { 'word/footnotes.xml': strToU8(part('footnotes', footnotes)) }),
    ...(comments && { 'word/comments.xml': strToU8(part('comments', comments)) }),
    ...(relations && {
      'word/_rels/document.xml.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
      ),
    }),
    ...more,
  }
  return zipSync(files) as Uint8Array<ArrayBuffer>
}

/** A paragraph of these runs, or of words. */
export const p = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : r(content)}</w:p>`
export const r = (words: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`

const odfSpaces = ['office', 'style', 'text', 'table', 'drawing:draw', 'xsl-fo-compatible:fo', 'svg-compatible:svg']
  .map((name) => {
    const [uri, prefix = uri] = name.split(':')
    return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${uri}:1.0"`
  })
  .join(' ')

/** An .odt with this text. */
export function odt(text: string, styles = '', more: Zippable = {}): Uint8Array<ArrayBuffer> {
  const content = `<?xml version="1.0"?><office:document-content ${odfSpaces} xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
    ...more,
  }) as Uint8Array<ArrayBuffer>
}

export const broughtInBy = '0192f000-0000-7000-8000-00000000000f'
export const readBytes = async (bytes: Uint8Array, name = 'a file'): Promise<DocumentText> =>
  textOf(await readDocument(bytes, name), { by: broughtInBy, now: new Date('2026-11-27T12:00:00Z') })
export const readText = (source: string, name: string): Promise<DocumentText> => readBytes(strToU8(source), name)
export const readFixture = (name: string): Promise<DocumentText> =>
  readBytes(new Uint8Array(readFileSync(`tests/unit/intake/documents/files/${name}`)), name)

type Sketch = string | { [marks: string]: Sketch } | Sketch[]

/** A node in a form that a test can say: `['heading2', 'words']`, `{ bold: 'words' }`. */
export function sketch({ type, attrs, content = [], marks, text }: TextNode): Sketch {
  const words = marks?.length ? { [marks.map(markName).join(' ')]: text ?? type } : (text ?? type)
  if (text !== undefined || type === 'hardBreak') return words
  const dir = attrs?.dir ? ` ${attrs.dir}` : ''
  const span =
    Number(attrs?.colspan ?? 1) * Number(attrs?.rowspan ?? 1) > 1 ? ` ${attrs?.colspan}×${attrs?.rowspan}` : ''
  const start = type === 'orderedList' && attrs?.start !== 1 ? ` ${attrs?.start}` : ''
  const header = attrs?.headerRow ? ' with header' : ''
  return [`${type}${attrs?.level ?? ''}${dir}${span}${start}${header}`, ...content.map(sketch)]
}

const markName = ({ type, attrs }: { type: string; attrs?: Record<string, unknown> }) =>
  typeof attrs?.href === 'string' ? `${type} ${attrs.href}` : type

export const sketches = ({ blocks }: DocumentText): Sketch[] => blocks.map(sketch)
export const codes = ({ notes }: DocumentText): string[] => notes.map(({ code }) => code)
