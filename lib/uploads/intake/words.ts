/** What a picture says of itself: the words for its form, and the names of what is not kept. Nothing else of its metadata leaves here. */
import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import exifr from 'exifr'
import type { MediaFinding } from '#lib/generated/prisma/enums'
import { withoutControls } from '#lib/text/without-controls'
import { momentOf } from '#lib/uploads/intake/moment'
import type { GivenWords } from '#lib/uploads/intake/taken'

type Group = Readonly<Record<string, unknown>>
type Metadata = { groups: Readonly<Record<string, Group | undefined>> }

/** Parts of a file that hold metadata, as sharp gives them where exifr does not know the container */
export type MetadataParts = { exif?: Buffer | undefined; xmp?: Buffer | undefined }

const wanted = {
  tiff: true,
  ifd1: true,
  exif: true,
  gps: true,
  interop: false,
  iptc: true,
  xmp: true,
  icc: false,
  jfif: false,
  ihdr: false,
  userComment: true,
  makerNote: false,
  mergeOutput: false,
  reviveValues: false,
  sanitize: true,
} as const

/** Metadata that can’t be read is none: the picture itself decides whether the file is taken. */
export async function wordsOf(
  path: string,
  type: string,
  parts: MetadataParts,
): Promise<{ given: GivenWords; findings: MediaFinding[] }> {
  const bytes = await readFile(path)
  const groups = await groupsIn(ownContainers.has(type) ? asJpeg(parts) : bytes)
  const found = { groups }
  return {
    given: givenIn(found),
    findings: [...findingsIn(found), ...(bytes.includes(c2pa) ? (['c2pa'] as const) : [])],
  }
}

/** exifr does not know where their metadata stands. */
const ownContainers = new Set(['image/webp', 'image/avif', 'image/heic', 'image/heif'])

/** A JUMBF superbox with the type of a C2PA manifest store (C2PA 2.2, section 11.1.4) */
const c2pa = Buffer.from('jumdc2pa')

async function groupsIn(bytes: Buffer): Promise<Metadata['groups']> {
  try {
    return (await exifr.parse(bytes, wanted)) ?? {}
  } catch {
    return {}
  }
}

/** The same segments in a JPEG without a picture. Longer ones than a segment holds are left out. */
function asJpeg({ exif, xmp }: MetadataParts): Buffer {
  const app1 = (content: Buffer) => {
    const head = Buffer.from([0xff, 0xe1, 0, 0])
    head.writeUInt16BE(content.length + 2, 2)
    return content.length > 65_000 ? Buffer.alloc(0) : Buffer.concat([head, content])
  }
  const begin = Buffer.from('Exif\0\0', 'latin1')
  const exifPart = exif && (exif.subarray(0, 6).equals(begin) ? exif : Buffer.concat([begin, exif]))
  const xmpPart = xmp && Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1'), xmp])
  const parts = [exifPart, xmpPart].flatMap((part) => (part ? [app1(part)] : []))
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, Buffer.from([0xff, 0xd9])])
}

/** IPTC's own fields first, then XMP: both are written for whoever shows a picture. In what cameras write stands whose camera it is, and that may be a source. */
function givenIn({ groups }: Metadata): GivenWords {
  const { iptc = {}, dc = {}, photoshop = {}, exif = {} } = groups
  return {
    caption: firstOf(2000, utf8(iptc.Caption), dc.description),
    credit: firstOf(200, utf8(iptc.Credit), photoshop.Credit, utf8(iptc.Byline), dc.creator),
    copyright: firstOf(200, utf8(iptc.CopyrightNotice), dc.rights),
    takenAt: takenAt(exif.DateTimeOriginal, exif.OffsetTimeOriginal),
  }
}

/** exifr reads IPTC as Latin-1; nearly everybody writes UTF-8, with the sign for it (IIM 4.2, 1:90) or without. */
function utf8(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(utf8)
  if (typeof value !== 'string') return value
  const bytes = Buffer.from(value, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : value
}

function firstOf(most: number, ...values: unknown[]): string {
  for (const value of values) {
    const words = wordsIn(value)
    if (words !== '') return words.slice(0, most)
  }
  return ''
}

function wordsIn(value: unknown): string {
  if (typeof value === 'string') return withoutControls(value).trim()
  if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join(', ')
  // An XMP text that says its language
  if (typeof value === 'object' && value !== null && 'value' in value) return wordsIn(value.value)
  return ''
}

/** “2026:03:01 14:05:09” and “+05:00”. Without an offset the clock of the camera is taken for UTC, as nobody knows better. */
function takenAt(value: unknown, offset: unknown): string | null {
  const [, year, month, day, time] = /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d:\d\d:\d\d)/.exec(String(value)) ?? []
  if (!time) return null
  const zone = typeof offset === 'string' && /^[+-]\d\d:\d\d$/.test(offset) ? offset : 'Z'
  return momentOf(new Date(`${year}-${month}-${day}T${time}${zone}`))
}

const devices = /serial|^make$|^model$|lensmodel|cameraowner|uniqueid/i
const remarks = /comment|instructions/i

function findingsIn({ groups }: Metadata): MediaFinding[] {
  const names = Object.entries(groups).flatMap(([group, fields]) =>
    group === 'gps' || group === 'ifd1' || typeof fields !== 'object' ? [] : Object.keys(fields),
  )
  const has = (group: string) => Object.keys(groups[group] ?? {}).length > 0
  return [
    ...(has('gps') ? (['place'] as const) : []),
    ...(names.some((name) => devices.test(name)) ? (['device'] as const) : []),
    ...(names.some((name) => remarks.test(name)) ? (['comments'] as const) : []),
    ...(has('ifd1') ? (['thumbnail'] as const) : []),
  ]
}
