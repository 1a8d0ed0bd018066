/** What becomes of a file that came in: read in a process of its own, written anew, or refused with one sentence and nothing left. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { env } from '#lib/env'
import { mediaLimits } from '#lib/media/limits'
import { sentenceIn } from '#lib/messages/all'
import { renderNext } from '#lib/rendering/commands'
import { announceUpload, takeNext, uploadArrived } from '#lib/uploads/commands'
import { ownUpload } from '#lib/uploads/queries'
import { someone } from '#tests/support/articles'
import { drawing, hugePng, paper, recording, sourcePhoto } from '#tests/support/media'
import { m4a, mp3, ogg, soundSecrets } from '#tests/support/sounds'

let ines: Actor
beforeAll(async () => {
  ines = await someone('reporter')
})

const folder = (area: string) => join(env.DATA_DIR, 'media', area)
const filesIn = (area: string) => readdir(folder(area)).catch(() => [])

async function arrives(bytes: Buffer, name = 'harbour.jpg', who = ines): Promise<string> {
  const id = crypto.randomUUID()
  const path = join(env.DATA_DIR, id)
  await writeFile(path, bytes)
  await announceUpload(who, { id, name, size: bytes.length })
  await uploadArrived(who, id, path)
  return id
}

async function taken(bytes: Buffer, name?: string) {
  const id = await arrives(bytes, name)
  while (await takeNext(new Date())) {}
  const { state, refusal, fileId } = await ownUpload(ines, id)
  const file = fileId ? await db.mediaFile.findUniqueOrThrow({ where: { id: fileId } }) : null
  return { state, refusal: refusal && sentenceIn('en', refusal), file }
}

async function stored(file: { hash: Uint8Array } | null): Promise<Buffer> {
  const name = (await filesIn('files')).find((one) => one.startsWith(Buffer.from(file?.hash ?? []).toString('hex')))
  return readFile(join(folder('files'), name ?? 'none'))
}

async function renditionsOf(fileId: string): Promise<void> {
  const waiting = () => db.mediaRendition.count({ where: { fileId, key: null, failedAt: null } })
  while ((await waiting()) > 0) await renderNext(new Date())
}

/** Blue, with a red part in the middle of which nothing is seen. */
async function erasedPicture(): Promise<Buffer> {
  const pixels = Buffer.alloc(120 * 80 * 4)
  for (let at = 0; at < pixels.length; at += 4)
    pixels.set(isErased((at / 4) % 120) ? [230, 20, 40, 0] : [20, 40, 200, 255], at)
  return sharp(pixels, { raw: { width: 120, height: 80, channels: 4 } })
    .png()
    .toBuffer()
}
const isErased = (column: number) => column >= 40 && column < 80

/** How many pixels in the midst of the erased part are red, and whether none of them is anything but black or, without transparency, white. */
async function colourUnderErased(bytes: Buffer): Promise<{ red: number; clear: boolean }> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  const within: number[][] = []
  for (let at = 0; at < data.length; at += info.channels) {
    const column = (at / info.channels) % info.width
    if (column >= 48 && column < 72) within.push([...data.subarray(at, at + 3)])
  }
  const isRed = ([red = 0, green = 0, blue = 0]: number[]) => red > green + 40 && red > blue + 40
  const isPlain = (pixel: number[]) => pixel.every((part) => part < 12) || pixel.every((part) => part > 243)
  return { red: within.filter(isRed).length, clear: within.length > 0 && within.every(isPlain) }
}

const secrets = [
  'KSTL-0042-SERIAL',
  'K9 Pro',
  'Kestrel',
  'meet me at the mill',
  'a remark of somebody else',
  'Exif',
  'GPS',
  'Ines Varga',
  'jumb',
]

describe('a photograph of a source', () => {
  test('is stored upright and as nothing but a picture; its words fill the form', async () => {
    const { state, file } = await taken(await sourcePhoto())
    expect(state).toBe('ready')
    expect(file).toMatchObject({
      form: 'image',
      type: 'image/jpeg',
      width: 600,
      height: 900,
      caption: 'Boats wait outside the harbour of Velm.',
      credit: 'Kestrel Agency',
      copyright: '© Kestrel Agency',
      takenAt: new Date('2026-03-01T09:05:09Z'),
      alt: '',
      decorative: false,
      name: 'harbour.jpg',
    })
    expect(file?.findings.toSorted()).toEqual(['c2pa', 'comments', 'device', 'place'].toSorted())
    const bytes = await stored(file)
    for (const secret of secrets) expect(bytes.includes(secret), secret).toBe(false)
    const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata()
    expect([exif, xmp, iptc, icc, orientation]).toEqual(Array(5).fill(undefined))
    expect(file?.thumbhash?.length).toBeLessThan(30)
    expect(file?.colours.length).toBeGreaterThan(0)
    expect(file?.bytes).toBe(bytes.length)
  })

  test('leaves nothing of what it said in any row', async () => {
    await taken(await sourcePhoto({ seed: 7 }))
    const rows = JSON.stringify([await db.mediaFile.findMany(), await db.mediaUpload.findMany()], (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    )
    // Of the place: 41° 17′ 30″ N, 19° 29′ 15″ E
    const place = ['41.29', '19.48', '3000/100', '1500/100']
    for (const secret of ['KSTL-0042-SERIAL', 'K9 Pro', 'meet me', 'a remark', 'not for the source', ...place])
      expect(rows.includes(secret), secret).toBe(false)
  })

  test.each(['png', 'webp', 'avif', 'gif'] as const)('may be a %s as well', async (format) => {
    const bytes = await drawing(320, 200, format.length + format.charCodeAt(0))
      .withExif({ IFD0: { Copyright: 'Harbour Post', Artist: 'Ines Varga', Model: 'K9 Pro' } })
      .toFormat(format)
      .toBuffer()
    const { state, file } = await taken(bytes, `photo.${format}`)
    expect(state).toBe('ready')
    expect([file?.width, file?.height]).toEqual([320, 200])
    expect((await stored(file)).includes('K9 Pro')).toBe(false)
    // Whose camera it is may be a source: no word of Exif fills the form.
    expect(file).toMatchObject({ caption: '', credit: '', copyright: '' })
    if (format !== 'gif') expect(file?.findings).toEqual(['device'])
  })

  test('loses what was erased by making it transparent', async () => {
    const { state, file } = await taken(await erasedPicture(), 'erased.png')
    expect([state, file?.type]).toEqual(['ready', 'image/png'])
    await renditionsOf(file?.id ?? '')
    const made = await db.mediaRendition.findMany({
      where: { fileId: file?.id ?? '' },
      select: { type: true, key: true },
    })
    expect(made.map(({ type }) => type).toSorted()).toEqual(['image/avif', 'image/jpeg', 'image/webp'])
    const shown = await Promise.all(made.map(({ key }) => readFile(join(folder('public'), key ?? 'none'))))
    for (const bytes of [await stored(file), ...shown]) {
      const { red, clear } = await colourUnderErased(bytes)
      expect([red, clear]).toEqual([0, true])
    }
  })

  test('a moment that no calendar of ours has is no moment', async () => {
    const exif = { IFD2: { DateTimeOriginal: '9999:12:31 23:59:59', OffsetTimeOriginal: '-14:00' } }
    const bytes = await drawing(60, 40, 91).withExif(exif).jpeg().toBuffer()
    const { state, file } = await taken(bytes)
    expect([state, file?.takenAt]).toEqual(['ready', null])
  })

  test('is one file, however often and however many times at once it comes', async () => {
    const bytes = await sourcePhoto({ seed: 21 })
    const people = [ines, await someone('reporter'), await someone('editor')]
    const ids = await Promise.all(people.map((person) => arrives(bytes, 'a.jpg', person)))
    await Promise.all([takeNext(new Date()), takeNext(new Date()), takeNext(new Date())])
    const uploads = await Promise.all(ids.flatMap((id, at) => (people[at] ? [ownUpload(people[at], id)] : [])))
    expect(uploads.map(({ state }) => state)).toEqual(['ready', 'ready', 'ready'])
    expect(new Set(uploads.map(({ fileId }) => fileId)).size).toBe(1)
  })
})

describe('a recording and a paper', () => {
  test('of a recording only the sound is kept', async () => {
    const { state, file } = await taken(recording(), 'interview.wav')
    expect(state).toBe('ready')
    expect(file).toMatchObject({
      form: 'sound',
      type: 'audio/wav',
      duration: 1000,
      caption: '',
      credit: '',
      findings: ['comments'],
    })
    const bytes = await stored(file)
    for (const secret of ['Ines', 'hidden remark', 'serial 0042', 'bext', 'LIST'])
      expect(bytes.includes(secret), secret).toBe(false)
  })

  test.each([
    ['an MP3', mp3, 'audio/mpeg', 'mp3'],
    ['an M4A', m4a, 'audio/mp4', 'm4a'],
    ['an Ogg', ogg, 'audio/ogg', 'ogg'],
  ] as const)(
    'of %s, too: no tag, no place, no word between its packets or behind them',
    async (_, make, type, ending) => {
      const given = await make()
      for (const secret of soundSecrets.filter((one) => one === 'Ines Varga' || one === 'at the mill'))
        expect(given.includes(secret), secret).toBe(true)
      const { state, file } = await taken(given, `interview.${ending}`)
      expect(state).toBe('ready')
      expect(file).toMatchObject({ form: 'sound', type, caption: '', credit: '', copyright: '' })
      const bytes = await stored(file)
      for (const secret of soundSecrets) expect(bytes.includes(secret), secret).toBe(false)
      const sound = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) })
      // What wrote it anew names itself in an Ogg.
      expect([{}, { raw: { vendor: expect.stringMatching(/^Mediabunny/) } }]).toContainEqual(
        await sound.getMetadataTags(),
      )
      expect(Math.abs((await sound.computeDuration()) * 1_000 - (file?.duration ?? 0))).toBeLessThan(60)
      if (ending === 'mp3') expect(bytes.toString('latin1').split('U'.repeat(100))).toHaveLength(21)
    },
  )

  test('of a PDF only its pages', async () => {
    const { state, file } = await taken(await paper({ photo: await sourcePhoto({ seed: 3 }) }), 'minutes.pdf')
    expect(state).toBe('ready')
    expect(file).toMatchObject({
      form: 'document',
      type: 'application/pdf',
      pages: 1,
      caption: '',
      credit: '',
    })
    expect(file?.findings).toEqual(['comments', 'device'])
    const bytes = await stored(file)
    for (const secret of ['Ines', 'ines-laptop', 'who leaked this', 'KSTL-0042-SERIAL', 'Producer'])
      expect(bytes.includes(secret), secret).toBe(false)
  })
})

describe('refused with one sentence, and nothing of it kept', () => {
  const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)])
  test.each<[string, () => Promise<Buffer> | Buffer, RegExp]>([
    ['a truncated JPEG', async () => (await sourcePhoto()).subarray(0, 20_000), /damaged or incomplete/],
    ['a PNG of 50,000 × 50,000 pixels', () => hugePng(50_000, 50_000), /50,000 × 50,000 pixels: too many/],
    ['a bomb of pixels', () => hugePng(30_000, 30_000, 5_000), /pixels: too many/],
    ['a picture that ends early', () => hugePng(9_000, 9_000, 10), /damaged or incomplete/],
    ['an SVG with a script', () => Buffer.from(svg), /SVG, which can hold programs/],
    ['an HTML page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), /none of them/],
    ['a HEIC that can’t be read', () => heic, /HEIC picture/],
    ['a PDF with a script', () => paper({ script: 'app.alert(1)' }), /holds programs/],
    ['a PDF that ends early', async () => (await paper()).subarray(0, 500), /PDF is damaged/],
    ['a recording that ends before its sound', () => recording().subarray(0, 60), /recording is damaged/],
    ['a program', () => Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(300)]), /none of them/],
  ])('%s', async (_, make, sentence) => {
    const before = await filesIn('files')
    const { state, refusal, file } = await taken(await make(), 'holiday.jpg')
    expect([state, file]).toEqual(['refused', null])
    expect(refusal).toMatch(sentence)
    expect(await filesIn('files')).toEqual(before)
    expect(await filesIn('quarantine')).toEqual([])
  })

  test('what is a GIF and an HTML page at once is stored as a picture alone', async () => {
    const gif = await drawing(60, 40, 31).gif().toBuffer()
    const page = '<html><script>alert(document.cookie)</script></html>'
    const { state, file } = await taken(Buffer.concat([gif, Buffer.from(page)]), 'page.html')
    expect([state, file?.type]).toEqual(['ready', 'image/png'])
    expect((await stored(file)).includes('script')).toBe(false)
  })
})

test.each<[string, () => Promise<Buffer> | Buffer]>([
  ['a picture', () => sourcePhoto()],
  ['a recording', () => recording()],
  ['a document', async () => paper({ photo: await sourcePhoto() })],
])('a disk that is full is no fault of %s', async (_, make) => {
  const work = mkdtempSync(join(tmpdir(), 'on-record-full-'))
  const [from, to] = [join(work, 'from'), join(work, 'to')]
  await writeFile(from, await make())
  const { pixels, edge, inMemory, pages } = mediaLimits
  const asked = JSON.stringify({ from, to, limits: { pixels, edge, inMemory, pages } })
  const program = ['--fsize=8000', process.execPath, 'lib/uploads/intake/process.ts', asked]
  expect(JSON.parse(execFileSync('prlimit', program, { encoding: 'utf8' }))).toEqual({ full: true })
})
