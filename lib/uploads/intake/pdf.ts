/** Writes a PDF anew: its pages with their structure and links, and nothing that runs, is attached, or says who made it. */
import { readFile, stat, writeFile } from 'node:fs/promises'
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { message } from '#lib/messages/message'
import { clean } from '#lib/uploads/intake/pdf/clean'
import { stripPhotographs } from '#lib/uploads/intake/pdf/photographs'
import { Refused } from '#lib/uploads/intake/refused'
import type { IntakeWork, Taken } from '#lib/uploads/intake/taken'

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

/** More than a thousand densely set pages have; each costs time when the document is written. */
const mostObjects = 100_000

export async function takePdf({ from, to, limits }: IntakeWork): Promise<Taken> {
  if ((await stat(from)).size > limits.inMemory)
    throw new Refused(message('media.documentTooLarge', { most: limits.inMemory / 1_000_000 }))
  const document = await opened(await readFile(from))
  const pages = document.getPageCount()
  if (pages === 0) throw new Refused(message('media.brokenDocument'))
  if (pages > limits.pages) throw new Refused(message('media.tooManyPages', { most: limits.pages }))
  const objects = document.context.enumerateIndirectObjects()
  if (objects.length > mostObjects) throw new Refused(message('media.pdfTooIntricate'))
  for (const [, object] of objects) if (isActive(object)) throw new Refused(message('media.pdfRuns'))
  const { trailerInfo } = document.context
  trailerInfo.Info = undefined as never
  trailerInfo.ID = undefined as never
  const { hadComments } = clean(document)
  sweep(document)
  const hadMetadata = stripPhotographs(document, limits.inMemory)
  // Packing objects together takes five times as long as all the rest.
  const options = { updateFieldAppearances: false, addDefaultPage: false, useObjectStreams: false }
  await writeFile(to, await document.save(options))
  return {
    form: 'document',
    type: 'application/pdf',
    pages,
    findings: [...(hadComments ? (['comments'] as const) : []), ...(hadMetadata ? (['device'] as const) : [])],
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
