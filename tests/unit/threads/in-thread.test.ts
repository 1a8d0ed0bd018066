import { expect, test } from 'vitest'
import { Refusal } from '#lib/errors'
import { inKeptThread, inThread, ThreadEnded } from '#lib/threads/in-thread'

const file = 'tests/support/thread.ts'
const limits = { time: 20_000, memory: 64 }

test('a kept thread answers again and again, refusals too; another one begins anew', async () => {
  for (let at = 1; at <= 15; at += 1) expect(await inKeptThread(file, 'count', limits)).toBe(at)
  await expect(inKeptThread(file, 'refuse', limits)).rejects.toThrow(Refusal)
  expect(await inKeptThread(file, 'count', limits)).toBe(16)
  expect(await inThread(file, 'count', limits)).toBe(1)
})

test('a thread that takes too long, or fails, is ended, and the next work gets another one', async () => {
  const why = (work: string, time: number) =>
    inKeptThread(file, work, { ...limits, time }).catch((error) => error instanceof ThreadEnded && error.why)
  expect(await why('run for ever', 500)).toBe('time')
  expect(await why('fail', 20_000)).toBe('fault')
  expect(await inKeptThread(file, 'count', limits)).toBe(1)
})
