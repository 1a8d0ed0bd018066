/** Photographs within a PDF: each is often the whole file of a camera. */
import { inflateSync } from 'node:zlib'
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
} from '@cantoo/pdf-lib'
import { message } from '#lib/messages/message'
import { withoutAppSegments } from '#lib/uploads/intake/jpeg-segments'
import { Refused } from '#lib/uploads/intake/refused'

/** What metadata of a photograph begins with: Exif, IPTC, XMP */
const signatures = ['Exif\0\0', 'Photoshop 3.0\0', 'http://ns.adobe.com/xap/']

/**
 * Takes metadata out of them. Says whether there was any. Refuses one of which that can't be told: by what it holds, since a damaged document does not
 * say what its parts are; and pictures in forms that hold metadata of their own, or that stand in the midst of a page’s drawing.
 */
export function stripPhotographs(document: PDFDocument, mostBytes: number): boolean {
  let found = false
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue
    const filters = filtersOf(object.dict)
    if (filters.includes('JPXDecode')) throw new Refused(message('media.pdfPicture'))
    if (!isJpeg(object, filters)) {
      assertPlain(object, filters, mostBytes)
      continue
    }
    const bytes = withoutMetadata(object, filters, mostBytes)
    if (bytes.length === object.contents.length) continue
    found = true
    const { dict } = object
    dict.set(PDFName.of('Filter'), PDFName.of('DCTDecode'))
    if (filters.length > 1) dict.delete(PDFName.of('DecodeParms'))
    document.context.assign(ref, PDFRawStream.of(dict, bytes))
  }
  return found
}

const isJpeg = ({ contents }: PDFRawStream, filters: readonly string[]) =>
  filters.includes('DCTDecode') || (filters.length === 0 && contents[0] === 0xff && contents[1] === 0xd8)

/** The names of the filters of a stream, outermost first (ISO 32000-2, 7.4) */
function filtersOf(dict: PDFDict): string[] {
  const filter = dict.lookup(PDFName.of('Filter'))
  const all = filter instanceof PDFArray ? filter.asArray().map((_, at) => filter.lookup(at)) : [filter]
  return all.flatMap((each) => (each instanceof PDFName ? [each.decodeText()] : []))
}

const hasMetadata = (bytes: Uint8Array) =>
  signatures.some((signature) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(signature, 0, 'latin1'),
  )

/** Of a photograph, by itself or packed once more */
function withoutMetadata(object: PDFRawStream, filters: readonly string[], mostBytes: number): Uint8Array {
  if (filters.length > 0 && filters.at(-1) !== 'DCTDecode') throw new Refused(message('media.pdfPicture'))
  const contents = unpacked(object, filters.slice(0, -1), mostBytes)
  const bytes = contents && withoutAppSegments(contents)
  if (!bytes || hasMetadata(bytes)) throw new Refused(message('media.brokenDocument'))
  return bytes
}

/** Null where it can't be unpacked. */
function unpacked({ contents, dict }: PDFRawStream, filters: readonly string[], mostBytes: number): Uint8Array | null {
  if (filters.length === 0) return contents
  try {
    if (filters.join(' ') === 'FlateDecode' && !dict.has(PDFName.of('DecodeParms')))
      return inflateSync(contents, { maxOutputLength: mostBytes })
    const packed = copyOf(dict, dict.context)
    packed.set(PDFName.of('Filter'), dict.context.obj(filters.map((name) => PDFName.of(name))))
    return decodePDFRawStream(PDFRawStream.of(packed, contents)).decode()
  } catch {
    return null
  }
}

const copyOf = (dict: PDFDict, context: PDFContext) => PDFDict.fromMapWithContext(new Map(dict.entries()), context)

const [image, font] = [PDFName.of('Image'), PDFName.of('Length1')]
/** A picture in the midst of what draws a page (8.9.7), up to its bytes; the names of its filters may be written with signs for letters. */
const inline = /(?:^|\s)BI\s([\s\S]{0,2000}?)\sID\s/g

function assertPlain(object: PDFRawStream, filters: readonly string[], mostBytes: number): void {
  if (filters.length === 0 && hasMetadata(object.contents)) throw new Refused(message('media.brokenDocument'))
  const { dict } = object
  if (dict.lookup(PDFName.of('Subtype')) === image) {
    assertPixels(object, filters, mostBytes)
    return
  }
  if (dict.has(font)) return
  const bytes = unpacked(object, filters, mostBytes)
  if (bytes === null) throw new Refused(message('media.brokenDocument'))
  const drawn = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  for (const [, about = ''] of drawn.matchAll(inline))
    if (/DCT|#/.test(about)) throw new Refused(message('media.pdfPicture'))
}

/** Letters that stand for bytes may be those of a photograph. */
function assertPixels(object: PDFRawStream, filters: readonly string[], mostBytes: number): void {
  if (filters.length === 0 || !filters.every((name) => name.startsWith('ASCII'))) return
  const bytes = unpacked(object, filters, mostBytes)
  if (bytes === null || (bytes[0] === 0xff && bytes[1] === 0xd8)) throw new Refused(message('media.pdfPicture'))
}
