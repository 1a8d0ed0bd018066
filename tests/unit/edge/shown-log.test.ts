/** The list on the disk of files that readers could have: whole lines, no longer than it has to be, and never thrown away unread. */
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { ShownLog } from '#server/edge/shown-log'

vi.mock('#server/edge/limits', async (load) => {
  const { limits } = await load<typeof import('#server/edge/limits')>()
  return { limits: { ...limits, shownLog: 2_000 } }
})

function disk() {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-shown-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return { folder, hides: () => false }
}

test('what a crash has left half-written spoils no line after it', async () => {
  const on = disk()
  const log = new ShownLog(on)
  log.read()
  log.note('a.webp', ['article:1'], 1n)
  await log.stop()
  appendFileSync(join(on.folder, 'shown'), '2 b.webp artic')
  log.note('c.webp', ['article:3', 'article:4'], 3n)
  await log.stop()
  const read = new ShownLog(on).read()
  expect(read.get('c.webp')).toEqual(['article:3', 'article:4'])
  expect(read.get('a.webp')).toEqual(['article:1'])
})

test('however often names are noted, the list stays within its size, and knows the last of each', async () => {
  const on = disk()
  const log = new ShownLog(on)
  log.read()
  for (let time = 1; time <= 1_000; time += 1) log.note(`${time % 10}.webp`, [`article:${time}`], BigInt(time))
  await log.stop()
  expect(statSync(join(on.folder, 'shown')).size).toBeLessThan(2_100)
  expect(new ShownLog(on).read()).toEqual(
    new Map(Array.from({ length: 10 }, (_, at) => [`${(at + 1) % 10}.webp`, [`article:${991 + at}`]])),
  )
})

test('a list that can’t be read is left as it is', () => {
  const on = disk()
  const path = join(on.folder, 'shown')
  mkdirSync(path)
  writeFileSync(join(path, 'inside'), 'x')
  expect(new ShownLog(on).read()).toEqual(new Map())
  expect(readFileSync(join(path, 'inside'), 'utf8')).toBe('x')
})
