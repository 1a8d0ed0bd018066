/** Files for tests of the library, made here: pictures with a past, recordings, PDFs, and what pretends to be one. */
import { deflateSync } from 'node:zlib'
import { PDFArray, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import sharp from 'sharp'

/** A picture that has colours and edges, so that no two of different seeds look alike. */
export const drawing = (width: number, height: number, seed = 1) => {
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3
      const wave = Math.sin(((x / width) * 7 + seed) * 1.7) * Math.cos(((y / height) * 5 - seed) * 2.3)
      pixels[at] = 40 + Math.round(90 * (1 + wave))
      pixels[at + 1] = Math.round((y / height) * 120)
      pixels[at + 2] = Math.round((x / width) * 90)
    }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

const segment = (marker: number, content: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** IPTC-IIM records within a Photoshop resource, as agencies send them */
function iptc(records: Readonly<Record<number, string>>): Buffer {
  const data = Buffer.concat(
    Object.entries(records).map(([number, words]) => {
      const value = Buffer.from(words)
      const head = Buffer.from([0x1c, 2, Number(number), 0, 0])
      head.writeUInt16BE(value.length, 3)
      return Buffer.concat([head, value])
    }),
  )
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const even = data.length % 2 === 0 ? data : Buffer.concat([data, Buffer.alloc(1)])
  return Buffer.concat([Buffer.from('Photoshop 3.0\0'), Buffer.from('8BIM\x04\x04\0\0', 'latin1'), size, even])
}

/** A photograph with everything in it that a newsroom must not keep, taken upside down. */
export async function sourcePhoto({ seed = 1, width = 900, height = 600 } = {}): Promise<Buffer> {
  const plain = await drawing(width, height, seed)
    .withExif({
      IFD0: {
        Copyright: 'Harbour Post 2026',
        Artist: 'Ines Varga',
        Make: 'Kestrel',
        Model: 'K9 Pro',
        ImageDescription: 'In the camera',
      },
      IFD2: {
        DateTimeOriginal: '2026:03:01 14:05:09',
        OffsetTimeOriginal: '+05:00',
        BodySerialNumber: 'KSTL-0042-SERIAL',
        UserComment: 'meet me at the mill',
      },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '41/1 17/1 3000/100',
        GPSLongitudeRef: 'E',
        GPSLongitude: '19/1 29/1 1500/100',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 90 })
    .toBuffer()
  const words = iptc({
    120: 'Boats wait outside the harbour of Velm.',
    110: 'Kestrel Agency',
    116: '© Kestrel Agency',
    40: 'not for the source’s eyes',
  })
  const comment = segment(0xfe, Buffer.from('a remark of somebody else'))
  const manifest = segment(0xeb, Buffer.from('JP\0\x01jumbjumdc2pa-manifest', 'latin1'))
  return Buffer.concat([plain.subarray(0, 2), segment(0xed, words), comment, manifest, plain.subarray(2)])
}

const crcTable = Array.from({ length: 256 }, (_, number) => {
  let value = number
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})
const crc = (bytes: Buffer) => {
  let value = 0xffffffff
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc(body))
  return Buffer.concat([length, body, check])
}

/** A PNG that says how many pixels it has, and packs so many rows of nothing. */
export function hugePng(width: number, height: number, rows = 1): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0], 8)
  const pixels = deflateSync(Buffer.alloc((width + 1) * rows), { level: 9 })
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

/** A second of a tone, with the name of who recorded it. */
export function recording(): Buffer {
  const rate = 8000
  const sound = Buffer.alloc(rate * 2)
  for (let at = 0; at < rate; at += 1) sound.writeInt16LE(Math.round(9000 * Math.sin(at / 5)), at * 2)
  const list = (type: string, data: Buffer) => {
    const head = Buffer.alloc(8)
    head.write(type)
    head.writeUInt32LE(data.length, 4)
    return Buffer.concat([head, data])
  }
  const form = Buffer.alloc(16)
  form.writeUInt16LE(1, 0)
  form.writeUInt16LE(1, 2)
  form.writeUInt32LE(rate, 4)
  form.writeUInt32LE(rate * 2, 8)
  form.writeUInt16LE(2, 12)
  form.writeUInt16LE(16, 14)
  const info = Buffer.concat([
    Buffer.from('INFO'),
    list('IART', Buffer.from('Ines Varga\0\0')),
    list('ICMT', Buffer.from('hidden remark\0')),
  ])
  const origin = list('bext', Buffer.from('recorded on a phone with serial 0042'.padEnd(602, '\0')))
  const parts = [list('fmt ', form), origin, list('data', sound), list('LIST', info)]
  return list('RIFF', Buffer.concat([Buffer.from('WAVE'), ...parts]))
}

/** A PDF with an author, a comment on its page, and a photograph as the camera wrote it; where `script` is given, with that. */
export async function paper({ script, photo }: { script?: string; photo?: Buffer } = {}): Promise<Buffer> {
  const document = await PDFDocument.create()
  const page = document.addPage([400, 300])
  page.drawText('Minutes of the harbour board')
  if (photo) page.drawImage(await document.embedJpg(photo), { width: 100, height: 60 })
  document.setTitle('Minutes')
  document.setAuthor('Ines Varga')
  document.setProducer('Kestrel Office on ines-laptop')
  const note = { Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9], Contents: PDFString.of('who leaked this?') }
  page.node.set(PDFName.of('Annots'), document.context.obj([document.context.register(document.context.obj(note))]))
  // A page that was taken out, a file under a name of its own, and who put a link there
  const { context } = document
  const gone = context.register(context.obj({ Type: 'Page', Note: PDFString.of('struck from the minutes') }))
  const link = {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 9, 9],
    Dest: [page.ref, 'Fit'],
    T: PDFString.of('reviewed by Ines'),
  }
  page.node.lookup(PDFName.of('Annots'), PDFArray).push(context.obj(link))
  page.node.set(PDFName.of('Sheet'), context.register(context.obj([gone, PDFString.of('sheet of names')])))
  if (script) document.addJavaScript('main', script)
  return Buffer.from(await document.save({ useObjectStreams: false }))
}
