/** What people leave in a PDF without knowing: none of it is in what is stored, and the pages are. */
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { PDFArray, type PDFContext, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { takePdf } from '#lib/uploads/intake/pdf'
import { drawing, sourcePhoto } from '#tests/support/media'

const folder = mkdtempSync(join(tmpdir(), 'on-record-pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))
const limits = { pixels: 1e8, edge: 4096, inMemory: 1e8, pages: 50 }

const name = PDFName.of
const secret = (about: string) => PDFString.of(`SECRET ${about}`)
type Make = (document: PDFDocument, context: PDFContext) => Promise<void> | void

async function made(make: Make): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.addPage([400, 300]).drawText('Minutes of the harbour board')
  await make(document, document.context)
  return Buffer.from(await document.save({ useObjectStreams: false }))
}

async function stored(bytes: Buffer): Promise<Buffer> {
  const [from, to] = [join(folder, 'from'), join(folder, 'to')]
  await writeFile(from, bytes)
  await takePdf({ from, to, limits })
  return readFile(to)
}

/** All its bytes, and those of its streams as they unpack */
function all(pdf: Buffer): string {
  const parts = [pdf.toString('latin1')]
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7))
    try {
      parts.push(inflateSync(pdf.subarray(at + 7)).toString('latin1'))
    } catch {}
  return parts.join('\n')
}

const page = (document: PDFDocument) => document.getPage(0)
const annotate = (document: PDFDocument, ...annotations: object[]) =>
  page(document).node.set(name('Annots'), document.context.obj(annotations as never))
const area = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9] }
const stream = (context: PDFContext, more: object, bytes: Uint8Array | string) =>
  context.register(PDFRawStream.of(context.obj(more as never) as unknown as PDFDict, Buffer.from(bytes)))
const asImage = (document: PDFDocument, ref: unknown) => {
  const resources = page(document).node.lookup(name('Resources'), PDFDict)
  resources.set(name('XObject'), document.context.obj({ Im1: ref } as never))
}

describe('is gone', () => {
  test.each<[string, Make]>([
    [
      'a comment that the structure still names',
      (document, context) => {
        const note = context.register(context.obj({ ...area, Subtype: 'Text', Contents: secret('c'), T: secret('t') }))
        annotate(document, note)
        const K = [{ Type: 'StructElem', S: 'Annot', Pg: page(document).ref, K: { Type: 'OBJR', Obj: note } }]
        document.catalog.set(name('StructTreeRoot'), context.obj({ Type: 'StructTreeRoot', K }))
      },
    ],
    [
      'a page that was deleted, and the chapter that led to it',
      (document, context) => {
        const Contents = stream(context, {}, 'BT (SECRET page) Tj ET')
        const gone = context.register(context.obj({ Type: 'Page', MediaBox: [0, 0, 9, 9], Contents }))
        const outline = context.nextRef()
        const item = context.register(context.obj({ Title: secret('title'), Parent: outline, Dest: [gone, 'Fit'] }))
        context.assign(outline, context.obj({ Type: 'Outlines', First: item, Last: item, Count: 1 }))
        document.catalog.set(name('Outlines'), outline)
        const K = [{ Type: 'StructElem', S: 'P', Pg: gone, ActualText: secret('text'), K: 0 }]
        document.catalog.set(name('StructTreeRoot'), context.obj({ Type: 'StructTreeRoot', K }))
      },
    ],
    [
      'who made a link, and what it says beside where it leads',
      (document, context) => {
        const Popup = context.register(context.obj({ ...area, Subtype: 'Popup', Contents: secret('popup') }))
        const words = { Contents: secret('c'), T: secret('t'), M: secret('m'), NM: secret('nm'), RC: secret('rc') }
        annotate(document, { ...area, ...words, Popup, A: { S: 'URI', URI: PDFString.of('https://velm.example/') } })
      },
    ],
    [
      'links to programs and folders, and what follows a link',
      (document) =>
        annotate(
          document,
          { ...area, A: { S: 'URI', URI: PDFString.of('javascript:SECRET') } },
          { ...area, A: { S: 'URI', URI: PDFString.of('file://SECRET/share') } },
          { ...area, A: { S: 'URI', URI: PDFString.of('https://velm.example/'), Next: { S: 'Named', N: 'SECRET' } } },
        ),
    ],
    [
      'files under names that nobody knows',
      (document, context) => {
        page(document).node.set(name('Files'), stream(context, {}, 'SECRET bytes'))
        const EF = { F: stream(context, {}, 'SECRET sheet') }
        page(document).node.set(name('X'), context.obj({ F: secret('name'), EF } as never))
      },
    ],
    [
      'names of layers, and who drew them',
      (document, context) => {
        const Usage = { CreatorInfo: { Creator: secret('creator') }, User: { Name: secret('user') } }
        const layer = context.register(context.obj({ Type: 'OCG', Name: secret('layer'), Usage }))
        const D = { Creator: secret('d'), Order: [secret('order'), layer], ON: [layer] }
        document.catalog.set(name('OCProperties'), context.obj({ OCGs: [layer], D } as never))
      },
    ],
    [
      'titles and private words of the structure',
      (document, context) => {
        const element = {
          Type: 'StructElem',
          S: 'P',
          T: secret('t'),
          ID: secret('id'),
          A: { O: 'Own', W: secret('w') },
        }
        const more = { Namespaces: [{ NS: secret('ns') }], ClassMap: { C: { O: 'Own', W: secret('cm') } } }
        document.catalog.set(
          name('StructTreeRoot'),
          context.obj({ Type: 'StructTreeRoot', K: [element], ...more } as never),
        )
      },
    ],
    [
      'words behind the marks of a photograph’s colours',
      async (document, context) => {
        const plain = await drawing(40, 30).jpeg().toBuffer()
        const segment = (marker: number, words: string) => {
          const head = Buffer.from([0xff, marker, 0, 0])
          head.writeUInt16BE(words.length + 2, 2)
          return Buffer.concat([head, Buffer.from(words, 'latin1')])
        }
        const profile = segment(0xe2, 'ICC_PROFILE\0\x01\x01 SECRET profile')
        const frame = segment(0xe0, `JFIF\0${'\x01'.repeat(9)}SECRET thumbnail`)
        const photo = Buffer.concat([plain.subarray(0, 2), profile, frame, plain.subarray(2)])
        const about = { Type: 'XObject', Subtype: 'Image', Filter: 'DCTDecode', Width: 40, Height: 30 }
        asImage(document, stream(context, about, photo))
      },
    ],
  ])('%s', async (_, make) => {
    const bytes = await made(make)
    expect(all(bytes)).toContain('SECRET')
    expect(all(await stored(bytes))).not.toContain('SECRET')
  })
})

test('pages, links, chapters, structure and photographs are as they were', async () => {
  const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer()
  const bytes = await made(async (document, context) => {
    const [first, second] = [page(document), document.addPage([200, 100])]
    first.drawImage(await document.embedJpg(photo), { width: 40, height: 30 })
    const link = context.register(context.obj({ ...area, A: { S: 'URI', URI: PDFString.of('https://velm.example/') } }))
    annotate(document, link, { ...area, Dest: [second.ref, 'Fit'] })
    const outline = context.nextRef()
    const item = context.register(
      context.obj({ Title: PDFString.of('Votes'), Parent: outline, Dest: [second.ref, 'Fit'] }),
    )
    context.assign(outline, context.obj({ Type: 'Outlines', First: item, Last: item, Count: 1 }))
    document.catalog.set(name('Outlines'), outline)
    const cell = { S: 'TH', Pg: first.ref, K: [0], A: { O: 'Table', Scope: 'Column' }, Alt: PDFString.of('A tug') }
    const K = [cell, { S: 'Link', Pg: first.ref, K: { Type: 'OBJR', Obj: link } }]
    document.catalog.set(name('StructTreeRoot'), context.obj({ Type: 'StructTreeRoot', K } as never))
  })
  const kept = await stored(bytes)
  const words = all(kept)
  for (const word of ['https://velm.example/', 'Votes', 'A tug', '/Scope /Column', '/OBJR', 'DCTDecode', 'Helvetica'])
    expect(words, word).toContain(word)
  const document = await PDFDocument.load(kept)
  expect(document.getPages().map((each) => each.getSize())).toEqual([
    { width: 400, height: 300 },
    { width: 200, height: 100 },
  ])
  expect(document.getPage(0).node.lookup(name('Annots'), PDFArray).size()).toBe(2)
  const shown = (pdf: Buffer) => all(pdf).match(/<[0-9A-F]+> Tj/g)
  expect(shown(kept)).toEqual(shown(bytes))
})

describe('is refused in a sentence', () => {
  test.each<[string, Make, string]>([
    [
      'a photograph in the midst of a drawing',
      async (document, context) => {
        const begin = 'q BI /W 90 /H 60 /CS /RGB /BPC 8 /F /DCT ID '
        const drawn = Buffer.concat([
          Buffer.from(begin),
          await sourcePhoto({ width: 90, height: 60 }),
          Buffer.from('\nEI Q'),
        ])
        page(document).node.set(name('Contents'), context.register(context.flateStream(drawn)))
      },
      'media.pdfPicture',
    ],
    [
      'a picture in JPEG 2000',
      (document, context) => {
        const about = { Type: 'XObject', Subtype: 'Image', Filter: 'JPXDecode', Width: 1, Height: 1 }
        asImage(document, stream(context, about, 'jP  uuid SECRET'))
      },
      'media.pdfPicture',
    ],
    [
      'a photograph in letters',
      async (document, context) => {
        const about = { Type: 'XObject', Subtype: 'Image', Filter: 'ASCIIHexDecode', Width: 1, Height: 1 }
        asImage(document, stream(context, about, `${(await sourcePhoto({ width: 30, height: 20 })).toString('hex')}>`))
      },
      'media.pdfPicture',
    ],
  ])('%s', async (_, make, why) => {
    await expect(stored(await made(make))).rejects.toMatchObject({ why: { code: why } })
  })
})

test('more parts than any paper has are refused before they are written', async () => {
  const part = (number: number) => `${number} 0 obj\n[${number}]\nendobj\n`
  const paper = '1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n'
  const page = '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n'
  const parts = Array.from({ length: 100_000 }, (_, at) => part(at + 4)).join('')
  const bytes = Buffer.from(`%PDF-1.7\n${paper}${page}${parts}trailer\n<</Root 1 0 R/Size 100004>>\n%%EOF`)
  await expect(stored(bytes)).rejects.toMatchObject({ why: { code: 'media.pdfTooIntricate' } })
})

test('what leads back to itself comes to an end', async () => {
  const bytes = await made((document, context) => {
    const list = context.register(context.obj([]))
    context.lookup(list, PDFArray).push(list)
    const fold = context.register(context.obj({ FunctionType: 3 }))
    context.lookup(fold, PDFDict).set(name('Functions'), context.obj([fold]))
    const colours = { Loop: [name('Separation'), name('Ink'), name('DeviceRGB'), fold], List: list }
    page(document)
      .node.lookup(name('Resources'), PDFDict)
      .set(name('ColorSpace'), context.obj(colours as never))
  })
  expect((await stored(bytes)).length).toBeGreaterThan(400)
})
