/** A sound is heard and a document is saved by the newsroom, whole or in parts. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { mediaStore } from '#lib/media/store/chosen'
import { StoreFailed } from '#lib/media/store/store'
import { madeAnswer, type Stored, storedAnswer } from '#lib/media/stored-answer'

const bytes = Buffer.from('0123456789')
const stored = (type: string, seed: number, name: string): Stored => ({
  ...{ type, name, hash: Buffer.alloc(32, seed), bytes: bytes.length },
})
const sound = stored('audio/mpeg', 1, 'Rede (1).wav')
const document = stored('application/pdf', 2, 'تقرير.PDF')

beforeAll(async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'on-record-stored-')), 'a')
  writeFileSync(path, bytes)
  await mediaStore().put(`files/${'01'.repeat(32)}.mp3`, path)
  await mediaStore().put(`files/${'02'.repeat(32)}.pdf`, path)
})

test.each([
  [null, 200, '0123456789', null],
  ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-1', 206, '9', 'bytes 9-9/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
])('asked for %s it answers %i with “%s”', async (range, status, body, part) => {
  const answer = await storedAnswer(sound, range)
  expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual([status, body, part])
  if (status < 300) expect(answer.headers.get('content-length')).toBe(String(body.length))
})

test('a sound is played where it stands, a document is saved, each under its name with the ending of what is stored', async () => {
  const heard = await storedAnswer(sound, null)
  expect(heard.headers.get('content-type')).toBe('audio/mpeg')
  expect(heard.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''Rede%20%281%29.mp3")
  const saved = await storedAnswer(document, null)
  expect(saved.headers.get('content-disposition')).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent('تقرير')}.pdf`,
  )
})

test('what the store does not hold is not there, and a store that is away is asked later', async () => {
  expect((await storedAnswer({ ...sound, hash: Buffer.alloc(32, 9) }, null)).status).toBe(404)
  vi.spyOn(mediaStore(), 'get').mockRejectedValueOnce(new StoreFailed('away', null))
  expect((await storedAnswer(sound, null)).status).toBe(503)
})

test('what is made of a picture is sent once: a browser that has it asks the store no more', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'on-record-made-')), 'a')
  writeFileSync(path, bytes)
  await mediaStore().put('public/ab12.webp', path)
  const made = { key: 'ab12.webp', type: 'image/webp', bytes: bytes.length }
  const sent = await madeAnswer(made, null)
  expect([sent.status, await sent.text(), sent.headers.get('content-type')]).toEqual([200, '0123456789', 'image/webp'])
  vi.spyOn(mediaStore(), 'get').mockRejectedValueOnce(new StoreFailed('away', null))
  expect((await madeAnswer(made, sent.headers.get('etag'))).status).toBe(304)
  expect((await madeAnswer(made, '"other.webp"')).status).toBe(503)
  expect((await madeAnswer({ ...made, key: 'none.webp' }, null)).status).toBe(404)
})
