import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDataFolder, type Runtime, tellRuntime } from '#server/data-folder'

const runtime = (processes: Record<string, number>): Runtime => ({
  pid: 1,
  databaseUrl: 'postgresql://a:b@127.0.0.1/records',
  siteUrl: 'http://localhost:3000',
  processes,
})

test.each(['here', 'here/below'])('a data folder that names a file, at %s, is told for one', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-folder-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'here'), '')
  expect(() => openDataFolder(join(folder, name))).toThrow(/ is a file, not a folder/)
})

test('whoever is reading what runs, while it is written anew, reads the whole of what ran before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-runtime-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'runtime.json')
  const before = runtime({ web: 10, collab: 11 })
  const now = runtime({ web: 12 })

  tellRuntime(folder, before)
  const reading = openSync(file, 'r')
  onTestFinished(() => closeSync(reading))
  tellRuntime(folder, now)
  expect(JSON.parse(readFileSync(reading, 'utf8'))).toEqual(before)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(now)
  // It holds the database's password.
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['runtime.json'])
})
