/** Whatever a file makes of the program that reads it: it ends, and nobody else is worse off. */
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { Refusal } from '#lib/errors'
import { inProcess } from '#lib/media/process'
import { StoreFailed } from '#lib/media/store/store'

const limits = { time: 10_000, memory: 400, heap: 200, said: 10_000 }
const folder = mkdtempSync(join(tmpdir(), 'on-record-process-'))
const bounds = { folder, shape: z.array(z.string()) }
const does = (how: string, more = {}) =>
  inProcess('tests/support/programs/misbehave.ts', { how }, { ...bounds, limits: { ...limits, ...more } })

test('what takes too long is stopped', async () => {
  const asked = does('endless', { time: 1_500 })
  await expect(asked).rejects.toThrow(Refusal)
  await expect(asked).rejects.toThrow('took too long')
})

test('what takes too much memory is stopped', async () => {
  await expect(does('greedy')).rejects.toThrow('too much memory')
})

test.each(['babbling', 'mistaken'])('what is %s is a refusal', async (how) => {
  const asked = does(how)
  await expect(asked).rejects.toThrow(Refusal)
  await expect(asked).rejects.toThrow('can’t be read')
})

test.each(['broken', 'killed'])('what is %s may be no fault of the file, and is no refusal', async (how) => {
  await expect(does(how)).rejects.toThrow('ended before it answered')
  await expect(does(how)).rejects.not.toThrow(Refusal)
})

test('what finds no room is told of as a full store, and what is stopped from outside ends at once', async () => {
  await expect(does('full')).rejects.toThrow(StoreFailed)
  const stop = new AbortController()
  const asked = inProcess(
    'tests/support/programs/misbehave.ts',
    { how: 'endless' },
    { ...bounds, limits, stopped: stop.signal },
  )
  setTimeout(() => stop.abort(), 300)
  await expect(asked).rejects.toThrow('abort')
})

test('it writes nowhere but into its folder, and knows no secret', async () => {
  await expect(does('elsewhere')).rejects.toThrow('ended before')
  expect(existsSync('/tmp/on-record-elsewhere')).toBe(false)
  expect(await does('secrets')).toEqual(expect.not.arrayContaining(['AUTH_SECRET', 'DATABASE_URL']))
})
