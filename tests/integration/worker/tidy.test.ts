import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '#lib/db'
import { kinds } from '#server/worker/kinds'
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

  await tidy(kinds, now)
  await tidy(kinds, now)

  expect(await db.session.findMany({ select: { expiresAt: true } })).toEqual([{ expiresAt: soon }])
  expect(await db.oneTimeLink.findMany({ select: { expiresAt: true } })).toEqual([{ expiresAt: soon }])
  expect(await db.signInDelay.findMany({ select: { key: true } })).toEqual([{ key: 'new' }])
  expect(await db.purge.findMany({ select: { tag: true } })).toEqual([{ tag: 'new' }])
  expect(await db.outbox.findMany({ select: { takenAt: true } })).toEqual([{ takenAt: null }])
})
