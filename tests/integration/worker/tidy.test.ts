import { randomBytes } from 'node:crypto'
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { db } from '#lib/db'
import { env } from '#lib/env'
import { fileOf, keepReaderMail, keptMails } from '#lib/mailbox/files'
import { kinds } from '#server/worker/kinds'
import { sweepMedia } from '#server/worker/sweep-media'
import { tidy } from '#server/worker/tidy'
import { someone } from '#tests/support/articles'

const now = new Date('2026-11-21T12:00:00Z')
const longAgo = new Date('2026-11-19T12:00:00Z')
const soon = new Date('2026-11-22T12:00:00Z')

test('what expired is cleared away, what still counts stays', async () => {
  const { personId } = await someone('editor')
  const session = (expiresAt: Date) => ({ tokenHash: randomBytes(32), personId, expiresAt })
  await db.session.createMany({ data: [session(longAgo), session(soon)] })
  const link = (expiresAt: Date) => ({ tokenHash: randomBytes(32), purpose: 'reset', expiresAt }) as const
  await db.oneTimeLink.createMany({ data: [link(longAgo), link(soon)] })
  await db.signInDelay.createMany({
    data: [
      { key: 'old', lastAt: longAgo },
      { key: 'new', lastAt: now },
    ],
  })
  await db.purge.createMany({
    data: [
      { tag: 'old', at: longAgo },
      { tag: 'new', at: now },
    ],
  })
  const mail = { kind: 'mail', payload: {} } as const
  await db.outbox.createMany({ data: [{ ...mail, takenAt: longAgo }, mail] })
  const days = (count: number) => new Date(now.getTime() - count * 24 * 60 * 60 * 1000)
  for (const [id, at] of [
    ['901', days(91)],
    ['902', days(89)],
  ] as const) {
    await keepReaderMail(id, Buffer.from('To: ada@reader.example'))
    await utimes(fileOf(`000000000${id}.reader`), at, at)
  }

  await tidy(kinds, now)
  await tidy(kinds, now)

  expect(await db.session.findMany({ select: { expiresAt: true } })).toEqual([{ expiresAt: soon }])
  expect(await db.oneTimeLink.findMany({ select: { expiresAt: true } })).toEqual([{ expiresAt: soon }])
  expect(await db.signInDelay.findMany({ select: { key: true } })).toEqual([{ key: 'new' }])
  expect(await db.purge.findMany({ select: { tag: true } })).toEqual([{ tag: 'new' }])
  expect(await db.outbox.findMany({ select: { takenAt: true } })).toEqual([{ takenAt: null }])
  expect((await keptMails()).filter((name) => /90[12]\.reader$/.test(name))).toEqual(['000000000902.reader'])
})

test('a step that fails is told of after the others had their turn', async () => {
  await db.purge.create({ data: { tag: 'old', at: longAgo } })
  vi.spyOn(db.session, 'deleteMany').mockRejectedValueOnce(new Error('no sessions'))
  await expect(tidy(kinds, now)).rejects.toThrow('1 steps')
  expect(await db.purge.findMany({ where: { tag: 'old' } })).toEqual([])
})

test('a data folder that other processes use loses no file of the library', async () => {
  const folder = join(env.DATA_DIR, 'media', 'files')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'of-another.jpg'), 'bytes')
  const farAhead = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000)
  await tidy(kinds, farAhead)
  await sweepMedia(farAhead)
  expect(await readdir(folder)).toEqual(['of-another.jpg'])
})
