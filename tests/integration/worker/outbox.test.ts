import type { PgBoss } from 'pg-boss'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '#lib/db'
import { log } from '#lib/log'
import { deliver, gaveUp, sweepOutbox } from '#lib/outbox/commands'
import { outboxByKind } from '#lib/outbox/queries'
import { toOutbox } from '#lib/outbox/write'
import { kinds } from '#server/worker/kinds'
import { FAILED, handOverAll, laneOf, openLanes, workLanes } from '#server/worker/outbox'
import { tidy } from '#server/worker/tidy'
import { bellKind, knowsKind, openQueue, rowsOf, writeRow } from '#tests/support/queue'

const DAY = 24 * 60 * 60 * 1000
const soon = { timeout: 20_000, interval: 50 }

let boss: PgBoss
let rung: string[]
const rings = bellKind(async (words) => {
  rung.push(words)
  return true
})

beforeAll(() => Promise.all([knowsKind('bell'), knowsKind('horn'), knowsKind('later')]))
beforeEach(async () => {
  rung = []
  await db.outbox.deleteMany()
  boss = await openQueue()
})
afterEach(async () => {
  await boss.stop({ graceful: false })
  await db.$executeRaw`DROP SCHEMA pgboss CASCADE`
})

async function work(kinds: Parameters<typeof workLanes>[1]) {
  await openLanes(boss, kinds)
  await workLanes(boss, kinds)
  await handOverAll(boss, kinds)
}

describe('kinds side by side', () => {
  test('are delivered each by its own handler, once, and leave the outbox', async () => {
    const blown: string[] = []
    const horn = bellKind(async (words) => blown.push(words) > 0)
    await Promise.all([writeRow('bell', { words: 'ding' }), writeRow('horn', { words: 'toot' })])
    await work({ bell: rings, horn })
    await Promise.all([handOverAll(boss, { bell: rings, horn }), handOverAll(boss, { bell: rings, horn })])
    await expect.poll(() => db.outbox.count(), soon).toBe(0)
    expect([rung, blown]).toEqual([['ding'], ['toot']])
  })

  test('one that hangs or fails does not hold up the other, and what fails for good stays with its reason', async () => {
    let release = () => {}
    const hanging = new Promise<void>((resolve) => {
      release = resolve
    })
    const retries = { retryLimit: 1, retryDelayMax: 1, expireInSeconds: 60 }
    const horn = bellKind(
      async (words) => {
        if (words === 'hang') await hanging
        throw new Error('the horn is broken')
      },
      { retries },
    )
    const hangs = await writeRow('horn', { words: 'hang' })
    const fails = await writeRow('horn', { words: 'toot' })
    for (const words of ['ding', 'dong']) await writeRow('bell', { words })
    const error = vi.spyOn(log, 'error')
    await work({ horn, bell: rings })
    await expect.poll(() => rung.toSorted(), soon).toEqual(['ding', 'dong'])
    await expect.poll(async () => (await rowsOf('horn')).at(1)?.failure, soon).toBe('the horn is broken')
    expect(JSON.stringify(error.mock.calls)).toContain('is not tried again')
    expect((await rowsOf('horn')).map(({ id, failure }) => [id, failure !== null])).toEqual([
      [hangs, false],
      [fails, true],
    ])
    release()
  })

  test('one that can’t be handed over does not hold up the other', async () => {
    await openLanes(boss, { bell: rings })
    await Promise.all([writeRow('bell', { words: 'ding' }), writeRow('horn', { words: 'toot' })])
    // Nobody has opened the lane of horns.
    await expect(handOverAll(boss, { horn: rings, bell: rings })).rejects.toThrow('1 kinds')
    expect((await rowsOf('bell')).map(({ taken }) => taken)).toEqual([true])
    expect((await rowsOf('horn')).map(({ taken }) => taken)).toEqual([false])
  })

  test('have each the policy of its table, also after it changed', async () => {
    await openLanes(boss, { bell: rings, ...kinds })
    expect(await boss.getQueue(laneOf('mail'))).toMatchObject({
      retryLimit: 12,
      expireInSeconds: 120,
      deadLetter: FAILED,
    })
    const retries = { retryLimit: 7, retryDelayMax: 9, expireInSeconds: 3 }
    await openLanes(boss, { bell: bellKind(async () => true, { retries }) })
    expect(await boss.getQueue(laneOf('bell'))).toMatchObject(retries)
  })
})

describe('whoever dies', () => {
  test('while it hands over has handed over nothing, and the next one does', async () => {
    await openLanes(boss, { bell: rings })
    await writeRow('bell', { words: 'ding' })
    const send = vi.spyOn(boss, 'send').mockRejectedValueOnce(new Error('killed'))
    await expect(handOverAll(boss, { bell: rings })).rejects.toThrow()
    expect((await rowsOf('bell')).map(({ taken }) => taken)).toEqual([false])
    send.mockRestore()
    await work({ bell: rings })
    await expect.poll(() => rung, soon).toEqual(['ding'])
  })

  test('with a job in hand leaves it to another, so that it is delivered at least once', async () => {
    await openLanes(boss, { bell: rings })
    const id = await writeRow('bell', { words: 'ding' })
    await handOverAll(boss, { bell: rings })
    expect(await boss.fetch(laneOf('bell'))).toMatchObject([{ data: { outboxId: id } }])
    await workLanes(boss, { bell: rings })
    await expect.poll(() => rung, soon).toEqual(['ding'])
    await expect.poll(() => rowsOf('bell'), soon).toEqual([])
  })

  test('after the delivery and before the row is gone has it delivered again under the same number', async () => {
    const ids: string[] = []
    const remove = vi.spyOn(db.outbox, 'deleteMany')
    const bell = bellKind(async (_, id) => {
      if (ids.push(id) === 1) remove.mockRejectedValueOnce(new Error('killed'))
      return true
    })
    const id = await writeRow('bell', { words: 'ding' })
    await work({ bell })
    await expect.poll(() => rowsOf('bell'), soon).toEqual([])
    remove.mockRestore()
    expect(ids).toEqual([id, id])
  })
})

describe('the sweep', () => {
  const longAgo = new Date(Date.now() - 3 * DAY)

  test('spares what a kind keeps, what was not handed over, and what it does not know', async () => {
    await writeRow('mail', {}, longAgo)
    await writeRow('mail', {})
    await writeRow('bell', {}, longAgo)
    await writeRow('later', {}, longAgo)
    const warn = vi.spyOn(log, 'warn')
    await tidy({ ...kinds, bell: rings }, new Date())
    const left = [await rowsOf('mail'), await rowsOf('bell'), await rowsOf('later')]
    expect(left.map((rows) => rows.length)).toEqual([1, 1, 1])
    expect((await rowsOf('mail'))[0]?.taken).toBe(false)
    const warned = warn.mock.calls.map(([fields]) => fields)
    expect(warned).toEqual([{ kind: 'later', waiting: 1 }])
  })

  test('keeps what failed for a while, and only so many', async () => {
    const ids = []
    for (const words of ['one', 'two', 'three']) {
      const id = await writeRow('bell', { words }, longAgo)
      await gaveUp(id, `${words} was too much `.repeat(100))
      ids.push(id)
    }
    await sweepOutbox({ bell: rings }, new Date())
    expect((await rowsOf('bell')).map(({ id }) => id)).toEqual(ids.slice(1))
    expect((await rowsOf('bell'))[0]?.failure).toHaveLength(500)
    await sweepOutbox({ bell: rings }, new Date(Date.now() + 61_000))
    expect(await rowsOf('bell')).toEqual([])
  })
})

test('rows of a kind that a newer version wrote are neither handed over nor touched', async () => {
  const id = await writeRow('later', { anything: 1 })
  await work({ bell: rings })
  await handOverAll(boss, { bell: rings })
  expect(await rowsOf('later')).toEqual([{ id, failure: null, taken: false }])
})

test('what has not the shape of its kind is refused before its handler sees it, and not tried again', async () => {
  const id = await writeRow('bell', { words: 'ding', extra: true })
  await expect(deliver(id, rings)).rejects.toThrow('extra')
  await work({ bell: rings })
  await expect.poll(async () => (await rowsOf('bell'))[0]?.failure, soon).toContain('extra')
  expect(rung).toEqual([])
})

test('a mail to nobody is set aside with its reason when it is written, and the one beside it is handed over', async () => {
  const one = { personId: crypto.randomUUID(), notificationIds: [crypto.randomUUID()] }
  await db.$transaction((tx) => toOutbox(tx, 'mail', [{ ...one, personId: 'nobody' }, one]))
  const [aside, good] = await rowsOf('mail')
  expect(aside).toMatchObject({ taken: true, failure: expect.stringContaining('personId') })
  expect(good).toMatchObject({ taken: false, failure: null })
  expect(await outboxByKind()).toEqual([{ kind: 'mail', waiting: 1, failed: 1 }])
  await openLanes(boss, kinds)
  await handOverAll(boss, kinds)
  expect(await boss.fetch(laneOf('mail'), { batchSize: 5 })).toMatchObject([{ data: { outboxId: good?.id } }])
})
