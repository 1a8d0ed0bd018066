/** A media file is there for readers while a live page shows it: not before, not after, on no edge, and not again after a restart. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { localStore } from '#lib/media/store/local'
import { piecesShowing } from '#lib/site/shown/queries'
import { ask } from '#tests/support/ask'
import { behind, edgeBefore } from '#tests/support/edge'
import { goesOut, type Newsroom, newsroom, report } from '#tests/support/flow'
import { lineTo, over } from '#tests/support/line'
import { readyPicture, showPictures } from '#tests/support/pictures'
import { published } from '#tests/support/site-fixtures'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const databaseUrl = () => process.env.DATABASE_URL ?? ''
const withinASecond = { timeout: 1_000, interval: 10 }

/** Web, as far as the edge asks it for files. */
const web = () =>
  behind(async (asked, response) => {
    const { pathname, searchParams } = new URL(asked.url ?? '', 'http://web')
    const found = pathname === '/api/shown' ? await piecesShowing(searchParams.getAll('name')) : null
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(found))
  })

function folder(name: string): string {
  const made = mkdtempSync(join(tmpdir(), `on-record-${name}-`))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

/** A piece with a picture that it will show, whose bytes lie in the store under the name `of`. */
async function pictured({ bytes = 2_000 } = {}) {
  const root = folder('shown')
  const media = localStore(root)
  const path = join(root, 'given')
  writeFileSync(path, Buffer.alloc(bytes, 7))
  const file = await readyPicture()
  const name = `${file}.webp`
  await media.put(`public/${name}`, path)
  const piece = await report(room)
  await showPictures(piece.id, [file])
  return { media, file, piece, address: `/media/${name}` }
}

const withdraw = (id: string) =>
  articles.withdraw(room.chief, id, { text: 'It puts somebody in danger.', cause: 'our_error' })

test('a picture is nowhere for readers until a page that shows it goes out', async () => {
  const { media, piece, address } = await pictured()
  const edge = await edgeBefore(await web(), { media })
  expect((await edge.get(address)).status).toBe(404)
  await goesOut(room, piece.id)
  await expect.poll(async () => (await edge.get(address)).status, withinASecond).toBe(200)
  expect((await edge.get(address)).headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test('what is withdrawn is gone from every edge within a second, whoever asks, and stays so after a restart without web', async () => {
  const { media, piece, address } = await pictured()
  await goesOut(room, piece.id)
  const behindIt = await web()
  const diskCache = { folder: folder('pages'), version: 'one' }
  const [first, second] = [
    await edgeBefore(behindIt, { media, diskCache }),
    await edgeBefore(behindIt, { media, cacheTags: true }),
  ]
  const etag = String((await first.get(address)).headers.etag)
  expect((await second.get(address)).headers).toMatchObject({
    'cache-tag': `article:${piece.id}`,
    'surrogate-key': `article:${piece.id}`,
  })
  await withdraw(piece.id)
  for (const edge of [first, second]) {
    await expect.poll(async () => (await edge.get(address)).status, withinASecond).toBe(404)
    expect((await edge.get(address, { 'if-none-match': etag })).status).toBe(404)
    expect((await edge.get(address, { range: 'bytes=0-9' })).status).toBe(404)
  }
  await first.stop()
  await behindIt.stop()
  const again = await edgeBefore({ port: 1 }, { media, diskCache })
  expect((await again.get(address)).status).toBe(503)
  const without = await edgeBefore({ port: 1 }, { media, diskCache, databaseUrl: 'postgresql://127.0.0.1:1/none' })
  expect((await without.get(address)).status).toBe(503)
})

test('a picture of two live pages stays for the one that is left', async () => {
  const { media, file, piece, address } = await pictured()
  const other = await report(room)
  await showPictures(other.id, [file])
  await goesOut(room, piece.id)
  await goesOut(room, other.id)
  const behindIt = await web()
  const edge = await edgeBefore(behindIt, { media })
  expect((await edge.get(address)).status).toBe(200)
  await withdraw(piece.id)
  const asked = behindIt.asked.length
  await expect
    .poll(async () => {
      expect((await edge.get(address)).status).toBe(200)
      return behindIt.asked.length
    }, withinASecond)
    .toBe(asked + 1)
  await withdraw(other.id)
  await expect.poll(async () => (await edge.get(address)).status, withinASecond).toBe(404)
})

test('a new version that leaves a picture out takes it away, and no stale copy of a page waits for it', async () => {
  const { media, piece, address } = await pictured()
  await goesOut(room, piece.id)
  const edge = await edgeBefore(await web(), { media })
  expect((await edge.get(address)).status).toBe(200)
  const newest = async () => (await db.purge.aggregate({ _max: { id: true } }))._max.id ?? 0n
  const purgesSince = (id: bigint) => db.purge.findMany({ where: { id: { gt: id }, tag: `article:${piece.id}` } })

  let before = await newest()
  await articles.revise(room.reporter, piece.id)
  await goesOut(room, piece.id)
  expect((await purgesSince(before)).map(({ gone }) => gone)).toEqual([false])
  expect((await edge.get(address)).status).toBe(200)

  before = await newest()
  await articles.revise(room.reporter, piece.id)
  await showPictures(piece.id, [])
  await goesOut(room, piece.id)
  expect((await purgesSince(before)).map(({ gone }) => gone)).toEqual([true])
  await expect.poll(async () => (await edge.get(address)).status, withinASecond).toBe(404)
})

test('without web and database every file that readers had is there, after a restart too, and no other', async () => {
  const seen = await pictured()
  const unseen = '/media/unseen.webp'
  await seen.media.copy(`public/${seen.file}.webp`, 'public/unseen.webp')
  await goesOut(room, seen.piece.id)
  const behindIt = await web()
  const line = await lineTo(Number(new URL(databaseUrl()).port))
  const settings = {
    media: seen.media,
    diskCache: { folder: folder('pages'), version: 'one' },
    databaseUrl: over(line, databaseUrl()),
  }
  const edge = await edgeBefore(behindIt, settings)
  expect((await edge.get(seen.address)).status).toBe(200)
  line.cut()
  await behindIt.stop()
  expect((await edge.get(seen.address)).status).toBe(200)
  const other = await edge.get(unseen)
  expect([other.status, other.headers['retry-after']]).toEqual([503, '5'])
  await edge.stop()
  const again = await edgeBefore(behindIt, settings)
  expect((await again.get(seen.address)).status).toBe(200)
  expect((await again.get(unseen)).status).toBe(503)
})

test('what was withdrawn while the line to the database was cut is gone as soon as web is asked', async () => {
  const { media, piece, address } = await pictured()
  await goesOut(room, piece.id)
  const line = await lineTo(Number(new URL(databaseUrl()).port))
  const edge = await edgeBefore(await web(), { media, databaseUrl: over(line, databaseUrl()) })
  expect((await edge.get(address)).status).toBe(200)
  line.cut()
  await withdraw(piece.id)
  await expect.poll(async () => (await edge.get(address)).status, { timeout: 5_000, interval: 20 }).toBe(404)
})

test('a file that is being sent when it is withdrawn breaks off', async () => {
  const { media, piece, address } = await pictured({ bytes: 40_000_000 })
  await goesOut(room, piece.id)
  const edge = await edgeBefore(await web(), { media })
  const ended = await new Promise<{ whole: boolean; bytes: number }>((resolve, reject) => {
    request({ port: edge.port, path: address, headers: { host: `localhost:${edge.port}` } }, async (answer) => {
      let bytes = 0
      answer.on('error', () => {})
      answer.once('close', () => resolve({ whole: answer.complete, bytes }))
      answer.once('data', async () => {
        answer.pause()
        await withdraw(piece.id).catch(reject)
        // The edge has heard of it by then.
        await expect.poll(async () => (await edge.get(address)).status, withinASecond).toBe(404)
        answer.resume()
      })
      answer.on('data', (part: Buffer) => {
        bytes += part.length
      })
    }).end()
  })
  expect(ended.whole).toBe(false)
  expect(ended.bytes).toBeLessThan(40_000_000)
})

test.each([
  ['a GET', 'get', 'GET', {}],
  ['a HEAD', 'head', 'HEAD', {}],
  ['a question whether it has changed', 'head', 'GET', { 'if-none-match': '*' }],
] as const)(
  'a file that is withdrawn while the store is asked for it is not there: %s',
  async (_, step, method, headers) => {
    const { media, piece, address } = await pictured()
    await goesOut(room, piece.id)
    let gate: Promise<void> | null = null
    const reached = Promise.withResolvers<void>()
    const slow = {
      ...media,
      [step]: async (...given: [never]) => {
        const found = await media[step](...given)
        if (gate) {
          reached.resolve()
          await gate
        }
        return found
      },
    }
    const edge = await edgeBefore(await web(), { media: slow })
    expect((await edge.get(address)).status).toBe(200)
    const { promise, resolve } = Promise.withResolvers<void>()
    gate = promise
    const answer = ask(edge.port, address, { method, headers })
    await reached.promise
    await withdraw(piece.id)
    await db.purge.findFirstOrThrow({ where: { tag: `article:${piece.id}`, gone: true } })
    // The edge has heard of it: what it knew is forgotten.
    gate = null
    await expect.poll(async () => (await edge.get(address)).status, withinASecond).toBe(404)
    resolve()
    const { status, headers: said } = await answer
    expect([status, said['cache-control']]).toEqual([404, 'no-store'])
  },
)

test('a CDN that can’t hear the names of all pieces of a picture is told to keep it not at all', async () => {
  const { media, file, piece, address } = await pictured()
  await goesOut(room, piece.id)
  const row = await db.publication.findFirstOrThrow({ where: { articleId: piece.id } })
  const shownBy = Array.from({ length: 40 }, (_, at) => `article:${row.articleId.slice(0, -2)}${at + 10}`)
  const name = `${file}.webp`
  const many = await behind((_, response) => void response.end(JSON.stringify({ [name]: shownBy })))
  const edge = await edgeBefore(many, { media, cacheTags: true })
  const { status, headers } = await edge.get(address)
  expect([status, headers['surrogate-control']]).toEqual([200, 'no-store'])
  expect([headers['cache-tag'], headers['surrogate-key']]).toEqual([undefined, undefined])
})

test('who makes up names has few of them looked for at once, and what is shown waits for none', async () => {
  const { media, piece, address } = await pictured()
  await goesOut(room, piece.id)
  let asked = 0
  let gate: Promise<void> | null = null
  const slow = {
    ...media,
    head: async (key: Parameters<typeof media.head>[0]) => {
      if (key.includes('made-up')) {
        asked += 1
        await gate
      }
      return media.head(key)
    },
  }
  const edge = await edgeBefore(await web(), { media: slow })
  expect((await edge.get(address)).status).toBe(200)
  const { promise, resolve } = Promise.withResolvers<void>()
  gate = promise
  const flood = Array.from({ length: 600 }, (_, at) => edge.get(`/media/made-up-${at}.webp`))
  const refused = await Promise.race(
    flood.map(async (one) => ((await one).status === 429 ? 429 : new Promise(() => {}))),
  )
  expect(refused).toBe(429)
  expect(asked).toBe(8)
  expect((await edge.get(address)).status).toBe(200)
  resolve()
  const statuses = (await Promise.all(flood)).map(({ status }) => status)
  expect([...new Set(statuses)].sort()).toEqual([404, 429])
  expect(statuses.filter((status) => status === 404)).toHaveLength(508)
})

test.each([
  ['pictures', [{ made: [{ key: 'shown.webp' }] }]],
  ['lead', { article: { made: [{ key: 'shown.webp' }] }, share: { made: [] } }],
  ['leadInLists', { made: [{ key: 'shown.webp' }] }],
  ['media', [{ path: '/media/shown.webp' }]],
  ['attachments', [{ made: [{ key: 'shown.webp' }] }]],
  ['attachments', [{ path: '/media/shown.webp' }]],
])('what a live publication has frozen among its %s is shown by it', async (column, frozen) => {
  const { articleId, publicationId } = await published()
  await db.publication.update({ where: { id: publicationId }, data: { live: false } })
  const more = JSON.stringify({ number: 2, live: true, [column]: frozen })
  await db.$executeRaw`
    INSERT INTO "Publication"
    SELECT (jsonb_populate_record(p, ${more}::jsonb || jsonb_build_object('id', gen_random_uuid()))).*
    FROM "Publication" p WHERE id = ${publicationId}::uuid`
  expect(await piecesShowing(['shown.webp', 'other.webp'])).toEqual({ 'shown.webp': [`article:${articleId}`] })
  await db.publication.updateMany({ where: { articleId }, data: { live: false } })
  expect(await piecesShowing(['shown.webp'])).toEqual({})
})

test('a publication freezes files in no column that is not among those', async () => {
  const columns = await db.$queryRaw<{ name: string }[]>`
    SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'Publication' AND data_type = 'jsonb' ORDER BY 1`
  expect(columns.map(({ name }) => name)).toEqual(['attachments', 'lead', 'leadInLists', 'media', 'pictures'])
})
