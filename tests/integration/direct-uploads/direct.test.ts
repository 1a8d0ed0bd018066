/** A file that goes straight to the bucket: in parts of the size that was said, its sender's alone, and gone without a trace where it does not arrive. */
import { request } from 'node:http'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import S3rver from '@20minutes/s3rver'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { announceDirect, clearParts, directArrived, signParts, takeBackDirect } from '#lib/direct-uploads/commands'
import { directUpload } from '#lib/direct-uploads/queries'
import { env } from '#lib/env'
import { NotFound, Refusal } from '#lib/errors'
import { sweepStore } from '#lib/media/commands'
import { mediaLimits } from '#lib/media/limits'
import { mediaStore } from '#lib/media/store/chosen'
import { StoreFailed } from '#lib/media/store/store'
import { announceUpload, forgetUploads, takeNext, uploadArrived } from '#lib/uploads/commands'
import { expectedUploads, ownUpload } from '#lib/uploads/queries'
import { someone } from '#tests/support/articles'
import { drawing } from '#tests/support/media'

const DAY = 24 * 60 * 60_000
const MINUTE = 60_000

const cors = `<CORSConfiguration><CORSRule><AllowedOrigin>${env.SITE_URL}</AllowedOrigin><AllowedMethod>PUT</AllowedMethod><AllowedHeader>content-type</AllowedHeader></CORSRule></CORSConfiguration>`

/** Two doors of one bucket: its check of signatures does not know how our client spells the address of a list, so that pages have the door that checks. */
const door = (allowMismatchedSignatures: boolean, configs: string[]) =>
  new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: join(env.DATA_DIR, 's3'),
    configureBuckets: [{ name: 'media', configs }],
    allowMismatchedSignatures,
  })
const [ours, pages] = [door(true, []), door(false, [cors])]

let ines: Actor
let picture: Buffer

beforeAll(async () => {
  const open = async (server: S3rver) => `http://127.0.0.1:${(await server.run()).port}`
  Object.assign(env, {
    MEDIA_BUCKET: 'media',
    MEDIA_ENDPOINT: await open(ours),
    MEDIA_UPLOAD_URL: await open(pages),
    MEDIA_KEY_ID: 'S3RVER',
    MEDIA_SECRET: 'S3RVER',
  })
  picture = await drawing(400, 300).jpeg().toBuffer()
})
afterAll(async () => {
  await ours.close()
  await pages.close()
})
beforeEach(async () => {
  ines = await someone('reporter')
})
afterEach(() => void vi.useRealTimers())

/** Cut into three, as no test sends files of many megabytes. */
async function begun(bytes = picture): Promise<{ id: string; parts: Buffer[] }> {
  const announced = await announceDirect(ines, { name: 'harbour.jpg', size: bytes.length })
  if (!announced) throw new Error('The store is not offered.')
  const partSize = Math.ceil(bytes.length / 3)
  await db.mediaUpload.update({ where: { id: announced.id }, data: { partSize } })
  const parts = [0, 1, 2].map((at) => bytes.subarray(at * partSize, (at + 1) * partSize))
  return { id: announced.id, parts }
}
async function addressOf(id: string, number: number): Promise<string> {
  const [signed] = await signParts(ines, id, [number])
  return signed?.url ?? ''
}
const put = (url: string, bytes: Buffer, type = 'application/octet-stream') =>
  fetch(url, { method: 'PUT', body: new Uint8Array(bytes), headers: { 'content-type': type } })
async function sent({ id, parts }: { id: string; parts: Buffer[] }, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    const answer = await put(await addressOf(id, number), parts[number - 1] ?? Buffer.alloc(0))
    expect(answer.status, await answer.text()).toBe(200)
  }
}
const quarantined = async (id: string) =>
  (await Array.fromAsync(mediaStore().list('quarantine', id))).map(({ key }) => key)

describe('a file', () => {
  test('comes in parts, in any order, goes on where it stopped, and is read as all others are', async () => {
    const file = await begun()
    await sent(file, [3, 1])
    expect((await directUpload(ines, file.id)).missing).toEqual([2])
    expect(await directArrived(ines, file.id)).toEqual({ missing: [2] })
    expect(await ownUpload(ines, file.id)).toMatchObject({ state: 'arriving' })
    await sent(file, [2])
    expect(await directArrived(ines, file.id)).toEqual({ missing: [] })
    // Web died before its answer arrived: the page asks again.
    expect(await directArrived(ines, file.id)).toEqual({ missing: [] })
    while (await takeNext(new Date())) {}
    const { state, fileId } = await ownUpload(ines, file.id)
    expect([state, fileId]).toEqual(['ready', expect.any(String)])
    expect(await db.mediaFile.findUnique({ where: { id: fileId ?? '' } })).toMatchObject({ width: 400, height: 300 })
    expect(await quarantined(file.id)).toEqual([])
  })

  test('that holds what the library does not take is refused, whatever it is called', async () => {
    const file = await begun(Buffer.from('<html><script>alert(1)</script></html>'))
    await sent(file, [1, 2, 3])
    await directArrived(ines, file.id)
    while (await takeNext(new Date())) {}
    expect(await ownUpload(ines, file.id)).toMatchObject({ state: 'refused', refusal: { code: 'media.unknownType' } })
    expect(await quarantined(file.id)).toEqual([])
  })

  test('is nobody else’s to see, to send, to end or to take back', async () => {
    const { id } = await begun()
    const other = await someone('chief')
    await expect(directUpload(other, id)).rejects.toThrow(NotFound)
    await expect(signParts(other, id, [1])).rejects.toThrow(NotFound)
    await expect(directArrived(other, id)).rejects.toThrow(NotFound)
    await expect(takeBackDirect(other, id)).rejects.toThrow(NotFound)
    expect((await directUpload(ines, id)).missing).toEqual([1, 2, 3])
  })

  test('is announced within the same limits, and by none who may not', async () => {
    const size = mediaLimits.file
    await expect(announceDirect(ines, { name: 'a.jpg', size: size + 1 })).rejects.toThrow('at most 500 MB')
    await expect(announceDirect(await someone('admin'), { name: 'a.jpg', size: 9 })).rejects.toThrow(NotFound)
    const chosen = { name: 'a.jpg', size: 9, id: crypto.randomUUID() }
    await expect(announceDirect(ines, chosen)).rejects.toThrow(Refusal)
    for (let sum = size; sum <= mediaLimits.uploadBytes; sum += size)
      await announceDirect(ines, { name: 'a.jpg', size })
    await expect(announceDirect(ines, { name: 'a.jpg', size: 9 })).rejects.toThrow('2,000 MB already')
  })

  test('that is sent so is no file of the other way, and the other way round', async () => {
    const { id } = await begun()
    await expect(uploadArrived(ines, id, 'package.json')).rejects.toThrow(NotFound)
    const other = crypto.randomUUID()
    await announceUpload(ines, { id: other, name: 'a.jpg', size: 9 })
    await expect(signParts(ines, other, [1])).rejects.toThrow(NotFound)
    await expect(directArrived(ines, other)).rejects.toThrow(NotFound)
  })
})

describe('an address', () => {
  test('takes the bytes that were said, no more, no fewer, and nothing of another type', async () => {
    const { id, parts } = await begun()
    const [url, bytes] = [await addressOf(id, 1), parts[0] ?? Buffer.alloc(0)]
    for (const wrong of [Buffer.concat([bytes, Buffer.from('x')]), bytes.subarray(1)])
      expect((await put(url, wrong)).status).toBe(403)
    expect((await put(url, bytes, 'text/html')).status).toBe(403)
    expect(await quarantined(id)).toEqual([])
    expect((await put(url, bytes)).status).toBe(200)
  })

  test('is that of one key in quarantine, which nobody can change', async () => {
    const { id, parts } = await begun()
    const url = new URL(await addressOf(id, 1))
    expect(url.pathname).toBe(`/media/quarantine/${id}-1`)
    for (const path of [
      `/media/quarantine/${id}-2`,
      '/media/public/front.jpg',
      `/media/quarantine/${crypto.randomUUID()}-1`,
    ]) {
      const forged = Object.assign(new URL(url), { pathname: path })
      expect((await put(forged.href, parts[0] ?? Buffer.alloc(0))).status, path).toBe(403)
    }
    expect((await fetch(url)).status, 'nothing can be read with it').toBe(403)
  })

  test('expires within minutes, and another one is there to be asked for', async () => {
    const { id, parts } = await begun()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 6 * MINUTE })
    const url = await addressOf(id, 1)
    vi.useRealTimers()
    const late = await put(url, parts[0] ?? Buffer.alloc(0))
    expect([late.status, await late.text()]).toEqual([403, expect.stringContaining('expired')])
    expect((await put(await addressOf(id, 1), parts[0] ?? Buffer.alloc(0))).status).toBe(200)
  })

  test('is given for parts that there are, a few at a time', async () => {
    const { id } = await begun()
    await expect(signParts(ines, id, [4])).rejects.toThrow(NotFound)
    await expect(signParts(ines, id, [0])).rejects.toThrow(Refusal)
    await expect(
      signParts(
        ines,
        id,
        Array.from({ length: 11 }, (_, at) => at + 1),
      ),
    ).rejects.toThrow(Refusal)
  })
})

describe('what goes wrong', () => {
  /** Sends nine tenths of a part, and breaks off. */
  const breakOff = (url: string, bytes: Buffer) =>
    new Promise<void>((resolve) => {
      const headers = { 'content-type': 'application/octet-stream', 'content-length': bytes.length }
      const asked = request(url, { method: 'PUT', headers })
      asked.on('error', () => resolve())
      asked.write(bytes.subarray(0, Math.floor(bytes.length * 0.9)), () => asked.destroy(new Error('the line is gone')))
    })

  test('a line that is lost at nine tenths costs that part alone', async () => {
    const file = await begun()
    await sent(file, [1, 2])
    await breakOff(await addressOf(file.id, 3), file.parts[2] ?? Buffer.alloc(0))
    expect(await directArrived(ines, file.id)).toEqual({ missing: [3] })
    await sent(file, [3])
    expect(await directArrived(ines, file.id)).toEqual({ missing: [] })
    while (await takeNext(new Date())) {}
    expect(await ownUpload(ines, file.id)).toMatchObject({ state: 'ready' })
  })

  test('a store that does not answer at the end leaves everything as it is', async () => {
    const file = await begun()
    await sent(file, [1, 2, 3])
    vi.spyOn(mediaStore(), 'list').mockImplementationOnce(() => {
      throw new StoreFailed('away', new Error('503'))
    })
    await expect(directArrived(ines, file.id)).rejects.toThrow(StoreFailed)
    expect(await ownUpload(ines, file.id)).toMatchObject({ state: 'arriving' })
    expect(await directArrived(ines, file.id)).toEqual({ missing: [] })
    vi.spyOn(mediaStore(), 'get').mockRejectedValueOnce(new StoreFailed('away', new Error('503')))
    const now = Date.now()
    await takeNext(new Date(now))
    expect(await ownUpload(ines, file.id)).toMatchObject({ state: 'waiting' })
    await takeNext(new Date(now + 20_000))
    expect(await ownUpload(ines, file.id)).toMatchObject({ state: 'ready' })
  })

  test('what is taken back counts until its last address expires, and then nothing of it is left', async () => {
    const file = await begun()
    await sent(file, [1])
    const url = await addressOf(file.id, 2)
    await takeBackDirect(ines, file.id)
    await expect(directUpload(ines, file.id)).rejects.toThrow(NotFound)
    await expect(signParts(ines, file.id, [3])).rejects.toThrow(NotFound)
    // The address is valid still, and takes what it was signed for.
    expect((await put(url, file.parts[1] ?? Buffer.alloc(0))).status).toBe(200)
    await db.mediaUpload.update({ where: { id: file.id }, data: { size: mediaLimits.uploadBytes } })
    await expect(announceDirect(ines, { name: 'a.jpg', size: 9 })).rejects.toThrow('2,000 MB already')
    await clearParts(new Date())
    expect(await quarantined(file.id)).toHaveLength(2)
    await clearParts(new Date(Date.now() + 6 * MINUTE))
    expect(await quarantined(file.id)).toEqual([])
  })

  test('what stopped arriving is cleared away after a day, and not before', async () => {
    const file = await begun()
    await sent(file, [1, 2])
    const soon = new Date(Date.now() + DAY - MINUTE)
    await clearParts(soon)
    await forgetUploads(soon)
    expect(await quarantined(file.id)).toHaveLength(2)
    const later = new Date(Date.now() + DAY + MINUTE)
    await clearParts(later)
    expect(await quarantined(file.id)).toEqual([])
    expect(await forgetUploads(later)).toBeGreaterThan(0)
    expect(await db.mediaUpload.findUnique({ where: { id: file.id } })).toBeNull()
  })

  test('a store that does not answer while it is cleared keeps the row that tells of its parts', async () => {
    const file = await begun()
    await sent(file, [1])
    const later = new Date(Date.now() + DAY + MINUTE)
    vi.spyOn(mediaStore(), 'remove').mockRejectedValueOnce(new StoreFailed('away', new Error('503')))
    await expect(clearParts(later)).rejects.toThrow(StoreFailed)
    await forgetUploads(later)
    expect(await db.mediaUpload.findUnique({ where: { id: file.id } })).toMatchObject({ state: 'refused' })
    await clearParts(later)
    expect(await quarantined(file.id)).toEqual([])
  })

  test('the sweep of the store leaves parts of a file that is on its way', async () => {
    const file = await begun()
    await sent(file, [1, 2])
    await sweepStore(new Date(Date.now() + 2 * DAY), await expectedUploads())
    expect(await quarantined(file.id)).toHaveLength(2)
    const body = await mediaStore().get(`quarantine/${file.id}-1`)
    expect(body && (await buffer(body)).equals(file.parts[0] ?? Buffer.alloc(0))).toBe(true)
  })
})

test.each([
  ['as it is set', {}, true],
  ['a bucket without a rule for pages', { MEDIA_BUCKET: 'bare' }, false],
  ['a store that nobody is', { MEDIA_UPLOAD_URL: 'http://127.0.0.1:9' }, false],
  ['without an address for pages', { MEDIA_UPLOAD_URL: undefined }, false],
])('%s: pages are offered the store or not', async (_, setting, offered) => {
  vi.resetModules()
  const [{ env: anew }, direct] = await Promise.all([import('#lib/env'), import('#lib/media/store/direct')])
  Object.assign(anew, { MEDIA_BUCKET: env.MEDIA_BUCKET, MEDIA_UPLOAD_URL: env.MEDIA_UPLOAD_URL }, setting)
  expect(await direct.isDirectOffered()).toBe(offered)
})
