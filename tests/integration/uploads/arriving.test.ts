/** A file on its way: in parts by tus, its sender's alone, within limits, and gone without a trace where it does not arrive. */
import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { env } from '#lib/env'
import { NotFound, Refusal } from '#lib/errors'
import { sweepStore } from '#lib/media/commands'
import { mediaLimits } from '#lib/media/limits'
import { mediaStore } from '#lib/media/store/chosen'
import { StoreFailed } from '#lib/media/store/store'
import { sweepWorkFolders } from '#lib/media/work-folder'
import { message } from '#lib/messages/message'
import { sweepArriving } from '#lib/uploads/arriving'
import { announceUpload, forgetUploads, readAgain, takeNext, uploadArrived } from '#lib/uploads/commands'
import { uploadsPath } from '#lib/uploads/paths'
import { expectedUploads, ownUpload } from '#lib/uploads/queries'
import { tusServer } from '#lib/uploads/tus'
import { childrenOf, commandOf } from '#server/process-life'
import { someone } from '#tests/support/articles'
import { drawing } from '#tests/support/media'

const DAY = 24 * 60 * 60_000
let ines: Actor
let picture: Buffer
/** Who sends the next request; null: nobody is signed in */
let sender: Actor | null
let answer: (request: Request) => Promise<Response>
const folder = join(env.DATA_DIR, 'arriving')

beforeAll(async () => {
  picture = await drawing(400, 300).jpeg().toBuffer()
  answer = tusServer(folder, {
    actor: async () => {
      if (!sender) throw new Refusal(message('errors.signedOutKeepTab'))
      return sender
    },
    language: async () => 'en',
  })
})
beforeEach(async () => {
  ines = await someone('reporter')
  sender = ines
})

const ask = (method: string, path: string, headers: Record<string, string> = {}, body?: Buffer) =>
  answer(
    new Request(`http://localhost:3000${path}`, {
      method,
      headers: { 'tus-resumable': '1.0.0', ...headers },
      ...(body ? { body: new Uint8Array(body) } : {}),
    }),
  )
const named = (name: string) => `filename ${Buffer.from(name).toString('base64')}`
const announced = async (size: number, name = 'harbour.jpg') =>
  ask('POST', uploadsPath, { 'upload-length': String(size), 'upload-metadata': named(name) })
async function begun(size = picture.length): Promise<{ path: string; id: string }> {
  const path = (await announced(size)).headers.get('location') ?? ''
  return { path, id: path.split('/').at(-1) ?? '' }
}
const part = (path: string, offset: number, bytes: Buffer) =>
  ask('PATCH', path, { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }, bytes)
const arriving = () => readdir(folder)

describe('by tus', () => {
  test('a file comes in parts, goes on where it stopped, and is read', async () => {
    const { path, id } = await begun()
    expect((await part(path, 0, picture.subarray(0, 1_000))).headers.get('upload-offset')).toBe('1000')
    expect((await part(path, 0, picture.subarray(0, 1_000))).status).toBe(409)
    expect((await ask('HEAD', path)).headers.get('upload-offset')).toBe('1000')
    const last = await part(path, 1_000, picture.subarray(1_000))
    expect([last.status, last.headers.get('upload-offset')]).toEqual([204, String(picture.length)])
    expect(await arriving()).toEqual([])
    // The answer to the last part got lost: the page asks, and learns that nothing is missing.
    const asked = await ask('HEAD', path)
    expect([asked.status, asked.headers.get('upload-offset')]).toEqual([200, String(picture.length)])
    while (await takeNext(new Date())) {}
    expect(await ownUpload(ines, id)).toMatchObject({ state: 'ready', fileId: expect.any(String) })
  })

  test.each([
    ['in pieces that are put together', { 'upload-concat': 'partial', 'upload-length': '100' }],
    ['without its length', { 'upload-defer-length': '1' }],
  ])('a file %s is not taken, and a sentence says what to do', async (_, headers) => {
    const before = await arriving()
    const refused = await ask('POST', uploadsPath, { 'upload-metadata': named('a.jpg'), ...headers })
    expect(refused.status).toBeGreaterThanOrEqual(400)
    expect(refused.status).toBeLessThan(500)
    expect(await refused.text()).toMatch(/Load the page again|choose it again/)
    expect(await arriving()).toEqual(before)
  })

  test('nobody else sees it, goes on with it, or ends it', async () => {
    const { path } = await begun()
    sender = await someone('chief')
    expect((await ask('HEAD', path)).status).toBe(404)
    expect((await part(path, 0, picture)).status).toBe(404)
    expect((await ask('DELETE', path)).status).toBe(404)
    sender = ines
    expect((await ask('HEAD', path)).headers.get('upload-offset')).toBe('0')
  })

  test('whoever may not, or is not signed in, is told before a byte is read', async () => {
    const before = await arriving()
    sender = await someone('admin')
    expect((await announced(100)).status).toBe(404)
    sender = null
    const refused = await announced(100)
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('sign')])
    expect(await arriving()).toEqual(before)
  })

  test('taken back, it is gone', async () => {
    const before = await arriving()
    const { path, id } = await begun()
    await part(path, 0, picture.subarray(0, 500))
    expect((await ask('DELETE', path)).status).toBe(204)
    expect(await arriving()).toEqual(before)
    await expect(ownUpload(ines, id)).rejects.toThrow(NotFound)
  })

  test('two gigabytes are refused in one sentence, as they are announced', async () => {
    const refused = await announced(2_000_000_001)
    expect([refused.status, await refused.text()]).toEqual([413, expect.stringContaining('at most 500 MB')])
  })
})

describe('limits of one person', () => {
  test('hold for what is on its way, also where files are announced at the same time', async () => {
    const size = mediaLimits.file
    const fitting = Math.floor(mediaLimits.uploadBytes / size)
    const asked = await Promise.allSettled(
      Array.from({ length: fitting + 3 }, () => announceUpload(ines, { id: crypto.randomUUID(), name: 'x', size })),
    )
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(fitting)
    await expect(announceUpload(await someone('reporter'), { id: crypto.randomUUID(), name: 'x', size })).resolves.toBe(
      undefined,
    )
  })
})

describe('a store that is away', () => {
  test('is told of, and nothing is kept', async () => {
    const { path, id } = await begun()
    vi.spyOn(mediaStore(), 'put').mockRejectedValueOnce(new StoreFailed('away', null))
    const refused = await part(path, 0, picture)
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('does not answer')])
    expect(await ownUpload(ines, id)).toMatchObject({ state: 'refused', refusal: { code: 'media.storeAway' } })
    expect((await arriving()).some((name) => name.startsWith(id))).toBe(false)
  })

  test('or refuses us, leaves no row that waits', async () => {
    const { path, id } = await begun()
    vi.spyOn(mediaStore(), 'put').mockRejectedValueOnce(new Error('AccessDenied'))
    expect((await part(path, 0, picture)).status).toBe(507)
    expect(await ownUpload(ines, id)).toMatchObject({ state: 'refused' })
  })

  test('and breaks off in the middle of a file, makes it wait', async () => {
    const { path, id } = await begun()
    await part(path, 0, picture)
    const breaks = Readable.from(
      (async function* () {
        yield picture.subarray(0, 500)
        throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
      })(),
    )
    vi.spyOn(mediaStore(), 'get').mockResolvedValueOnce(breaks)
    await takeNext(new Date())
    expect(await db.mediaUpload.findUnique({ where: { id } })).toMatchObject({
      state: 'waiting',
      storeTries: 1,
      attempts: 0,
    })
    await takeNext(new Date(Date.now() + 20_000))
    expect(await ownUpload(ines, id)).toMatchObject({ state: 'ready' })
  })

  test('while a file is read, makes it wait, and the file is taken later', async () => {
    const { path, id } = await begun()
    await part(path, 0, picture)
    vi.spyOn(mediaStore(), 'get').mockRejectedValueOnce(new StoreFailed('away', null))
    const now = new Date()
    expect(await takeNext(now)).toBe(true)
    expect(await ownUpload(ines, id)).toMatchObject({ state: 'waiting' })
    expect(await takeNext(now)).toBe(false)
    expect(await takeNext(new Date(now.getTime() + 20_000))).toBe(true)
    expect(await ownUpload(ines, id)).toMatchObject({ state: 'ready' })
  })
})

test('a store that stays away stops a file after growing pauses, and whoever sent it has it read again', async () => {
  const { path, id } = await begun()
  await part(path, 0, picture)
  const away = vi.spyOn(mediaStore(), 'get').mockRejectedValue(new StoreFailed('away', null))
  let now = Date.now()
  for (const pause of [15, 30, 60, 120, 240, 480]) {
    expect(await takeNext(new Date(now))).toBe(true)
    now += pause * 1_000
    expect(await takeNext(new Date(now - 1_000))).toBe(false)
    now += 1_000
  }
  await takeNext(new Date(now))
  away.mockRestore()
  expect(await ownUpload(ines, id)).toMatchObject({ state: 'stopped', refusal: { code: 'media.storeStillAway' } })
  expect(await takeNext(new Date(now + 3_600_000))).toBe(false)
  expect((await expectedUploads()).has(id)).toBe(true)
  await expect(readAgain(await someone('reporter'), id)).rejects.toThrow()
  await readAgain(ines, id)
  await expect(readAgain(ines, id)).rejects.toThrow()
  expect(await ownUpload(ines, id)).toMatchObject({ state: 'waiting', refusal: null })
  expect(await takeNext(new Date())).toBe(true)
  expect(await ownUpload(ines, id)).toMatchObject({ state: 'ready' })
})

/** As an out-of-memory killer, or a person who restarts the machine */
async function endReader(): Promise<void> {
  const reader = () => everyChild(process.pid).find((pid) => commandOf(pid).includes('intake/process.ts'))
  await expect.poll(reader, { interval: 5, timeout: 10_000 }).toBeTruthy()
  process.kill(reader() ?? 0, 'SIGTERM')
}
const everyChild = (pid: number): number[] => childrenOf(pid).flatMap((child) => [child, ...everyChild(child)])

test('what ends the reader of a good file from outside does not cost the file, and leaves nothing behind', async () => {
  const { path, id } = await begun()
  await part(path, 0, picture)
  await Promise.all([takeNext(new Date()), endReader()])
  expect(await ownUpload(ines, id)).toMatchObject({ state: 'waiting', refusal: null })
  expect(await readdir(join(env.DATA_DIR, 'reading'))).toEqual([])
  expect(await takeNext(new Date())).toBe(false)
  await takeNext(new Date(Date.now() + 20_000))
  expect(await ownUpload(ines, id)).toMatchObject({ state: 'ready' })
})

test('a worker that stops gives back what it reads, and the next one takes it at once', async () => {
  const { path, id } = await begun()
  await part(path, 0, picture)
  const stop = new AbortController()
  const taking = takeNext(new Date(), stop.signal)
  setTimeout(() => stop.abort(), 50)
  await taking
  expect(await db.mediaUpload.findUnique({ where: { id } })).toMatchObject({ state: 'waiting', attempts: 0 })
  expect(await readdir(join(env.DATA_DIR, 'reading'))).toEqual([])
  expect(await takeNext(new Date())).toBe(true)
  expect(await ownUpload(ines, id)).toMatchObject({ state: 'ready' })
})

test('what a worker that was killed has left of a file is cleared away by the next, and what another one has is not', async () => {
  const reading = join(env.DATA_DIR, 'reading')
  const [dead, other, own] = ['4194303-abc', `${process.ppid}-abc`, `${process.pid}-abc`].map((name) =>
    join(reading, name),
  )
  for (const path of [dead, other, own]) await mkdir(String(path), { recursive: true })
  expect(await sweepWorkFolders(new Date())).toBe(1)
  expect((await readdir(reading)).length).toBe(2)
  expect(await sweepWorkFolders(new Date(Date.now() + 3_600_000))).toBe(2)
})

test('whoever reads a file and dies leaves it to the next; what ends its reader three times is refused', async () => {
  const { path, id } = await begun()
  await part(path, 0, picture)
  const died = { takenUntil: new Date(Date.now() + 240_000), attempts: 1 }
  await db.mediaUpload.update({ where: { id }, data: died })
  expect(await takeNext(new Date())).toBe(false)
  await db.mediaUpload.update({ where: { id }, data: { attempts: 3 } })
  expect(await takeNext(new Date(Date.now() + 250_000))).toBe(true)
  expect(await ownUpload(ines, id)).toMatchObject({ state: 'refused', refusal: { code: 'media.unreadable' } })
})

test('what stopped arriving, or is named by no row, is cleared away after a day, and not before', async () => {
  const { id } = await begun()
  const orphan = join(env.DATA_DIR, 'orphan')
  await writeFile(orphan, picture)
  await mediaStore().put('public/abc.webp', orphan)
  await mediaStore().put('quarantine/abc', orphan)
  const lost = crypto.randomUUID()
  await announceUpload(ines, { id: lost, name: 'x', size: picture.length })
  await uploadArrived(ines, lost, orphan)
  expect(await sweepStore(new Date(), await expectedUploads())).toBe(0)
  const tomorrow = new Date(Date.now() + DAY + 60_000)
  expect(await sweepStore(tomorrow, await expectedUploads())).toBe(2)
  expect(await mediaStore().head(`quarantine/${lost}`)).not.toBe(null)
  expect(await forgetUploads(tomorrow)).toBeGreaterThan(0)
  await expect(ownUpload(ines, id)).rejects.toThrow(NotFound)
  const old = new Date(Date.now() - 2 * DAY)
  for (const name of await arriving()) await utimes(join(folder, name), old, old)
  expect(await sweepArriving(folder, new Date())).toBeGreaterThan(0)
  expect(await arriving()).toEqual([])
})

test('what arrives is nobody else’s on the machine', async () => {
  await begun()
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
})

test('a session that ends with the last part loses nothing: the file goes on when its sender is back', async () => {
  const { path, id } = await begun()
  let asked = 0
  const hasty = tusServer(folder, {
    actor: async () => {
      asked += 1
      if (asked > 1) throw new Refusal(message('errors.signedOutKeepTab'))
      return ines
    },
    language: async () => 'en',
  })
  const headers = { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }
  const body = new Uint8Array(picture)
  const refused = await hasty(new Request(`http://localhost:3000${path}`, { method: 'PATCH', headers, body }))
  expect([refused.status, (await ownUpload(ines, id)).state]).toEqual([422, 'arriving'])
  const whole = await ask('HEAD', path)
  expect([whole.status, whole.headers.get('upload-offset')]).toEqual([200, String(picture.length)])
  expect((await ownUpload(ines, id)).state).toBe('waiting')
  expect((await readdir(folder)).filter((name) => name.startsWith(id))).toEqual([])
})

test('a name is one line that ends in what it says, and no half of a character', async () => {
  const names = ['\u202egpj.exe', 'a\r\nb.jpg', `${'😀'.repeat(201)}`, 'می\u200cخواهم.jpg']
  for (const name of names) await announced(9, name)
  const rows = await db.mediaUpload.findMany({ where: { personId: ines.personId }, orderBy: { createdAt: 'asc' } })
  expect(rows.map((row) => row.name)).toEqual(['gpj.exe', 'ab.jpg', '😀'.repeat(200), 'می\u200cخواهم.jpg'])
})
