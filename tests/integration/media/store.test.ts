/** Both stores keep the same promises: whole or not at all, in part where asked, and a word of their own for not being there. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import S3rver from '@20minutes/s3rver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localStore } from '#lib/media/store/local'
import { s3Store } from '#lib/media/store/s3'
import { keyIn, type Store, StoreFailed } from '#lib/media/store/store'

const folder = mkdtempSync(join(tmpdir(), 'on-record-store-'))
const file = join(folder, 'given')
const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, at) => at % 251))
const key = keyIn('files', 'a.jpg')
const credentials = { bucket: 'media', region: 'us-east-1', keyId: 'S3RVER', secret: 'S3RVER' }

const s3Server = (name: string, allowMismatchedSignatures: boolean) =>
  new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: join(folder, name),
    configureBuckets: [{ name: 'media', configs: [] }],
    allowMismatchedSignatures,
  })
// Its check of signatures does not know how the client spells the address of a list.
const s3 = s3Server('s3', true)
const strict = s3Server('strict', false)
const stores: Record<string, Store> = { 'a folder': localStore(join(folder, 'local')) }

beforeAll(async () => {
  writeFileSync(file, bytes)
  const { port } = await s3.run()
  stores['a bucket'] = s3Store({ ...credentials, endpoint: `http://127.0.0.1:${port}` })
})
afterAll(async () => {
  await s3.close()
  await strict.close()
  rmSync(folder, { recursive: true })
})

describe.each(['a folder', 'a bucket'])('%s', (name) => {
  const store = () => stores[name] as Store

  test('gives back what was put there, whole and in part', async () => {
    await store().put(key, file)
    const [whole, part] = await Promise.all([store().get(key), store().get(key, { first: 100, last: 1_399 })])
    if (!whole || !part) throw new Error('There is no such file.')
    expect((await buffer(whole)).equals(bytes)).toBe(true)
    expect((await buffer(part)).equals(bytes.subarray(100, 1_400))).toBe(true)
    expect(await store().head(key)).toMatchObject({ size: bytes.length, changedAt: expect.any(Date) })
  })

  test('copies what is there to another key, as often as one likes, and says where nothing is', async () => {
    await store().put(key, file)
    const shown = keyIn('public', 'copied.jpg')
    expect(await store().copy(key, shown)).toBe(true)
    expect(await store().copy(key, shown)).toBe(true)
    await store().remove(key)
    const copy = await store().get(shown)
    expect(copy && (await buffer(copy)).equals(bytes)).toBe(true)
    expect(await store().copy(keyIn('files', 'nowhere.jpg'), keyIn('public', 'nowhere.jpg'))).toBe(false)
    expect(await store().head(keyIn('public', 'nowhere.jpg'))).toBeNull()
    await store().remove(shown)
  })

  test('counts a copy from when it was last made, whenever its bytes came', async () => {
    const [old, shown] = [keyIn('files', 'old.mp3'), keyIn('public', 'old.mp3')]
    await store().put(old, file)
    const folderOf = join(folder, 'local')
    const past = new Date(Date.now() - 3 * 24 * 60 * 60_000)
    for (const _ of ['made', 'made once more']) {
      if (name === 'a folder') utimesSync(join(folderOf, old), past, past)
      expect(await store().copy(old, shown)).toBe(true)
      const held = await store().head(shown)
      expect(Date.now() - (held?.changedAt.getTime() ?? 0)).toBeLessThan(60_000)
    }
    for (const one of [old, shown]) await store().remove(one)
  })

  test('lists an area by itself, and forgets what is removed', async () => {
    await store().put(key, file)
    await store().put(keyIn('public', 'b.webp'), file)
    const listed = async () => (await Array.fromAsync(store().list('files'))).map((one) => one.key)
    expect(await listed()).toEqual([key])
    await store().remove(key)
    await store().remove(key)
    expect(await listed()).toEqual([])
    expect([await store().get(key), await store().head(key)]).toEqual([null, null])
  })
})

test('no key leads out of its area', () => {
  for (const name of ['../secret', 'a/b', '.env', '', 'A.jpg', 'a.jpg.new', `${'a'.repeat(90)}.jpg`])
    expect(() => keyIn('public', name), name).toThrow('is called')
})

test('a full disk leaves nothing, and says what it is', () => {
  const root = join(folder, 'full')
  const program = [process.execPath, 'tests/support/programs/put.ts', root, file]
  const said = execFileSync('prlimit', ['--fsize=100000', ...program], { encoding: 'utf8' })
  expect(said).toBe('StoreFailed: The media store is full.')
  expect(readdirSync(join(root, 'files'))).toEqual([])
})

test.each([503, 500, 429])('a store that answers %i is away, after it was asked again', async (status) => {
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    request.resume()
    response.writeHead(status).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const store = s3Store({ ...credentials, endpoint: `http://127.0.0.1:${port}` })
  await expect(store.put(key, file)).rejects.toThrow(StoreFailed)
  await expect(store.get(key)).rejects.toThrow('does not answer')
  expect(asked).toBe(6)
  server.close()
})

test('a store that nobody is is away, and one that knows us not is a wrong setting', async () => {
  const nobody = s3Store({ ...credentials, endpoint: 'http://127.0.0.1:9' })
  await expect(nobody.head(key)).rejects.toThrow(StoreFailed)
  const { port } = await strict.run()
  const endpoint = `http://127.0.0.1:${port}`
  await s3Store({ ...credentials, endpoint }).put(key, file)
  const refused = s3Store({ ...credentials, secret: 'wrong', endpoint }).put(key, file)
  await expect(refused).rejects.toThrow(/signature/)
  await expect(refused).rejects.not.toThrow(StoreFailed)
})
