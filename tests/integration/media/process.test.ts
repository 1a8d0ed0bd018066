/** Whatever a file makes of the program that reads it: it ends, and nobody else is worse off. */
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { Refusal } from '#lib/errors'
import { inProcess } from '#lib/media/process'

const limits = { time: 10_000, memory: 400, heap: 200, said: 10_000 }
const folder = mkdtempSync(join(tmpdir(), 'on-record-process-'))
const does = (how: string, more = {}) =>
  inProcess('tests/support/programs/misbehave.ts', { how }, folder, { ...limits, ...more }, z.array(z.string()))

test('what takes too long is stopped', async () => {
  const asked = does('endless', { time: 1_500 })
  await expect(asked).rejects.toThrow(Refusal)
  await expect(asked).rejects.toThrow('took too long')
})

test('what takes too much memory is stopped', async () => {
  await expect(does('greedy')).rejects.toThrow('too much memory')
})

test.each(['broken', 'babbling', 'mistaken'])('what is %s is a refusal', async (how) => {
  const asked = does(how)
  await expect(asked).rejects.toThrow(Refusal)
  await expect(asked).rejects.toThrow('can’t be read')
})

test('it writes nowhere but into its folder, and knows no secret', async () => {
  await expect(does('elsewhere')).rejects.toThrow('can’t be read')
  expect(existsSync('/tmp/on-record-elsewhere')).toBe(false)
  expect(await does('secrets')).toEqual(expect.not.arrayContaining(['AUTH_SECRET', 'DATABASE_URL']))
})
