/** Whose file is read next: nobody's files keep others waiting. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { env } from '#lib/env'
import { announceUpload, takeNext, uploadArrived } from '#lib/uploads/commands'
import { ownUpload } from '#lib/uploads/queries'
import { someone } from '#tests/support/articles'
import { drawing } from '#tests/support/media'

async function arrives(who: Actor, seed: number): Promise<string> {
  const [id, bytes] = [crypto.randomUUID(), await drawing(40, 30, seed).jpeg().toBuffer()]
  const path = join(env.DATA_DIR, id)
  await writeFile(path, bytes)
  await announceUpload(who, { id, name: `${seed}.jpg`, size: bytes.length })
  await uploadArrived(who, id, path)
  return id
}

test('who sends many files waits for those of others in between', async () => {
  const [many, one] = [await someone('reporter'), await someone('reporter')]
  const [first, second] = [await arrives(many, 1), await arrives(many, 2)]
  const other = await arrives(one, 3)
  await takeNext(new Date())
  expect((await ownUpload(many, first)).state).toBe('ready')
  await takeNext(new Date())
  expect([(await ownUpload(one, other)).state, (await ownUpload(many, second)).state]).toEqual(['ready', 'waiting'])
  await takeNext(new Date())
  expect((await ownUpload(many, second)).state).toBe('ready')
})

test('one person’s slow file holds her own next one, and nobody else’s', async () => {
  const [slow, other] = [await someone('reporter'), await someone('reporter')]
  const [held, next] = [await arrives(slow, 4), await arrives(slow, 5)]
  const takenUntil = new Date(Date.now() + 60_000)
  await db.mediaUpload.update({ where: { id: held }, data: { takenUntil, attempts: 1 } })
  const theirs = await arrives(other, 6)
  expect(await takeNext(new Date())).toBe(true)
  expect(await takeNext(new Date())).toBe(false)
  expect([(await ownUpload(other, theirs)).state, (await ownUpload(slow, next)).state]).toEqual(['ready', 'waiting'])
})
