/** Writes a PDF anew: its pages with their structure and links, and nothing that runs, is attached, or says who made it. */
import { readFile, stat, writeFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import { message } from '#lib/messages/message'
import { withoutAppSegments } from '#lib/uploads/intake/jpeg-segments'
import { Refused } from '#lib/uploads/intake/refused'
import type { IntakeWork, Taken } from '#lib/uploads/intake/taken'

/** Of the catalog (ISO 32000-2, 7.7.2): what shows the pages, tells a screen reader of them, or leads through them */
const kept = new Set([
  'Type',
  'Pages',
  'Outlines',
  'StructTreeRoot',
  'MarkInfo',
  'Lang',
  'PageLabels',
  'PageMode',
  'PageLayout',
  'Dests',
  'OCProperties',
])
/** Anywhere: who made it with what and when, and what programs keep for themselves */
const dropped = ['Metadata', 'PieceInfo', 'LastModified', 'Thumb', 'AA', 'SpiderInfo', 'AF']
/** What runs, sends, opens or holds something else (12.6.4), by a name that stands as a key or as a value */
const active = new Set([
  'JavaScript',
  'JS',
  'Launch',
  'SubmitForm',
  'ImportData',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'XFA',
  'Rendition',
  'Movie',
  'Sound',
  '3D',
  'GoToE',
  'GoToR',
])

export async function takePdf({ from, to, limits }: IntakeWork): Promise<Taken> {
  if ((await stat(from)).size > limits.inMemory)
    throw new Refused(message('media.documentTooLarge', { most: limits.inMemory / 1_000_000 }))
  const document = await opened(await readFile(from))
  const pages = document.getPageCount()
  if (pages === 0) throw new Refused(message('media.brokenDocument'))
  if (pages > limits.pages) throw new Refused(message('media.tooManyPages', { most: limits.pages }))
  const objects = () => document.context.enumerateIndirectObjects()
  for (const [, object] of objects()) if (isActive(object)) throw new Refused(message('media.pdfRuns'))
  let hadComments = false
  for (const name of document.catalog.keys()) if (!kept.has(name.decodeText())) document.catalog.delete(name)
  for (const page of document.getPages()) hadComments = withoutComments(page.node) || hadComments
  for (const [, object] of objects()) drop(object)
  const { trailerInfo } = document.context
  trailerInfo.Info = undefined as never
  trailerInfo.ID = undefined as never
  sweep(document)
  const hadPlace = stripPictures(document, limits.inMemory)
  await writeFile(to, await document.save({ updateFieldAppearances: false, addDefaultPage: false }))
  return {
    form: 'document',
    type: 'application/pdf',
    pages,
    findings: [...(hadComments ? (['comments'] as const) : []), ...(hadPlace ? (['device'] as const) : [])],
    // Its title and author are often a file’s name, and a source’s.
    given: {},
  }
}

async function opened(bytes: Buffer): Promise<PDFDocument> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
    document.getPages()
    return document
  } catch (error) {
    const isLocked = error instanceof Error && /encrypted/i.test(error.message)
    throw new Refused(message(isLocked ? 'media.lockedDocument' : 'media.brokenDocument'))
  }
}

/** Goes through everything that stands within an object, references not followed. */
function* within(object: PDFObject | undefined): Generator<PDFObject> {
  const open = object ? [object] : []
  for (let next = open.pop(); next; next = open.pop()) {
    yield next
    if (next instanceof PDFArray) open.push(...next.asArray())
    else if (next instanceof PDFStream) open.push(next.dict)
    else if (next instanceof PDFDict) open.push(...next.entries().flat())
  }
}

function isActive(object: PDFObject): boolean {
  for (const part of within(object)) if (part instanceof PDFName && active.has(part.decodeText())) return true
  return false
}

function drop(object: PDFObject): void {
  for (const part of within(object))
    if (part instanceof PDFDict) for (const name of dropped) part.delete(PDFName.of(name))
}

/** Of what was written onto a page only links stay. Says whether there was anything else. */
function withoutComments(page: PDFDict): boolean {
  const annotations = page.lookup(PDFName.of('Annots'))
  page.delete(PDFName.of('OpenAction'))
  if (!(annotations instanceof PDFArray)) return false
  const links = annotations.asArray().filter((one) => {
    const dict = one instanceof PDFRef ? page.context.lookup(one) : one
    return dict instanceof PDFDict && dict.lookup(PDFName.of('Subtype')) === PDFName.of('Link')
  })
  const removed = annotations.size() - links.length
  page.set(PDFName.of('Annots'), page.context.obj(links))
  return removed > 0
}

/** What metadata of a photograph begins with: Exif, IPTC, XMP */
const signatures = ['Exif\0\0', 'Photoshop 3.0\0', 'http://ns.adobe.com/xap/']

/**
 * A picture in a PDF is often the whole file of a camera. Says whether one was. Refuses one of which that can't be told: by what it holds, since a
 * damaged document does not say what its parts are.
 */
function stripPictures(document: PDFDocument, mostBytes: number): boolean {
  let found = false
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue
    const filters = filtersOf(object.dict)
    const isJpeg = filters.includes('DCTDecode') || (object.contents[0] === 0xff && object.contents[1] === 0xd8)
    if (!isJpeg && filters.length > 0) continue
    const bytes = isJpeg ? withoutMetadata(object.contents, filters, mostBytes) : object.contents
    if (bytes === null || signatures.some((signature) => Buffer.from(bytes).includes(signature, 0, 'latin1')))
      throw new Refused(message('media.brokenDocument'))
    if (bytes.length === object.contents.length) continue
    found = true
    const { dict } = object
    if (filters.length > 0) dict.set(PDFName.of('Filter'), PDFName.of('DCTDecode'))
    if (filters.length > 1) dict.delete(PDFName.of('DecodeParms'))
    document.context.assign(ref, PDFRawStream.of(dict, bytes))
  }
  return found
}

/** The names of the filters of a stream, outermost first (ISO 32000-2, 7.4) */
function filtersOf(dict: PDFDict): string[] {
  const filter = dict.lookup(PDFName.of('Filter'))
  const all = filter instanceof PDFArray ? filter.asArray() : [filter]
  return all.flatMap((each) => (each instanceof PDFName ? [each.decodeText()] : []))
}

/** Of a photograph, by itself or deflated once more; null for what is neither */
function withoutMetadata(contents: Uint8Array, filters: readonly string[], mostBytes: number): Uint8Array | null {
  if (filters.length <= 1) return withoutAppSegments(contents)
  if (filters.join(' ') !== 'FlateDecode DCTDecode') return null
  try {
    return withoutAppSegments(inflateSync(contents, { maxOutputLength: mostBytes }))
  } catch {
    return null
  }
}

/** Takes away what nothing leads to any more: earlier versions of a document stay in its file otherwise. */
function sweep({ context }: PDFDocument): void {
  const reached = new Set<string>()
  const open: PDFObject[] = [context.trailerInfo.Root as PDFObject]
  for (let next = open.pop(); next; next = open.pop())
    for (const part of within(next)) {
      if (!(part instanceof PDFRef) || reached.has(part.tag)) continue
      reached.add(part.tag)
      const object = context.lookup(part)
      if (object) open.push(object)
    }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref.tag)) context.delete(ref)
}
