/** XML of a document as a tree of plain elements, under the names that its namespaces usually have. DTDs, and so entities of its own, are refused. */
import { SaxesParser } from 'saxes'
import { Refusal } from '#lib/errors'
import { documentLimits } from '#lib/intake/documents/limits'
import { message } from '#lib/messages/message'

export type XmlElement = { name: string; attrs: Readonly<Record<string, string>>; children: (XmlElement | string)[] }

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'urn:oasis:names:tc:opendocument:xmlns:'
const prefixes = new Map([
  [word, 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.microsoft.com/office/word/2023/wordml/word16du', 'w16du'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  [`${office}office:1.0`, 'office'],
  [`${office}style:1.0`, 'style'],
  [`${office}text:1.0`, 'text'],
  [`${office}table:1.0`, 'table'],
  [`${office}drawing:1.0`, 'draw'],
  [`${office}xsl-fo-compatible:1.0`, 'fo'],
  [`${office}svg-compatible:1.0`, 'svg'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])

/** Refuses what is not well-formed, has a DTD, or is beyond the bounds. */
export function xmlTree(source: string): XmlElement {
  const top: XmlElement = { name: '', attrs: {}, children: [] }
  const open = [top]
  let count = 0
  const parser = new SaxesParser({ xmlns: true, position: false })
  const named = (uri: string, local: string) => (uri === '' ? local : `${prefixes.get(uri) ?? '?'}:${local}`)
  parser.on('doctype', () => {
    throw new Refusal(message('documents.damaged'))
  })
  parser.on('error', () => {
    throw new Refusal(message('documents.damaged'))
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    count += 1
    if (count > documentLimits.elements || open.length > documentLimits.depth)
      throw new Refusal(message('documents.tooDeep'))
    const attrs: Record<string, string> = Object.create(null)
    for (const attribute of Object.values(attributes)) {
      if (attribute.prefix !== 'xmlns' && attribute.local !== 'xmlns')
        attrs[named(attribute.uri, attribute.local)] = attribute.value
    }
    const element = { name: named(uri, local), attrs, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => void open.at(-1)?.children.push(text))
  parser.on('cdata', (text) => void open.at(-1)?.children.push(text))
  parser.write(source).close()
  const root = top.children.find((child) => typeof child !== 'string')
  if (!root) throw new Refusal(message('documents.damaged'))
  return root
}

export const elements = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string')

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elements(element).find((child) => child.name === name)

/** All elements of this name in one, at any depth, in their order. */
export function allNamed(top: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = []
  const todo = top ? [top] : []
  for (let element = todo.pop(); element; element = todo.pop()) {
    if (element.name === name) found.push(element)
    todo.push(...elements(element).reverse())
  }
  return found
}

/** The same, but none that stands in an element of these names. */
export function allOutside(top: XmlElement, name: string, outside: ReadonlySet<string>): XmlElement[] {
  const found: XmlElement[] = []
  const todo = [top]
  for (let element = todo.pop(); element; element = todo.pop()) {
    if (outside.has(element.name)) continue
    if (element.name === name) found.push(element)
    todo.push(...elements(element).reverse())
  }
  return found
}

export const textIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
