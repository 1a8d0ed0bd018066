/** What reads a file reaches nothing of the newsroom: not the data folder, and where bubblewrap is, neither anything else nor the network. */
import { spawnSync } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Refusal } from '#lib/errors'
import { ownCopy } from '#lib/media/own-copy'
import { inProcess } from '#lib/media/process'
import { drawing } from '#tests/support/media'

const limits = { time: 10_000, memory: 400, heap: 200, said: 10_000 }
const folder = mkdtempSync(join(tmpdir(), 'on-record-cage-'))
const within = (name: string) => join(folder, name)
const desk = within('desk')
// Beside the program, as the data folder is by default.
const beside = mkdtempSync(join(process.cwd(), 'data-of-a-test-'))
mkdirSync(desk)
afterAll(() => {
  for (const made of [folder, beside]) rmSync(made, { recursive: true })
})

const does = (how: string, more = {}) =>
  inProcess(
    'tests/support/programs/misbehave.ts',
    { how, ...more },
    { folder: desk, limits, shape: z.array(z.string()) },
  )

test('it reads what it is made of and what it is given, and no file of the data folder', async () => {
  writeFileSync(join(beside, 'auth-secret'), 'hush')
  writeFileSync(join(desk, 'given'), 'a letter')
  expect(await does('looking', { path: join(desk, 'given') })).toEqual(['a letter'])
  await expect(does('looking', { path: join(beside, 'auth-secret') })).rejects.toThrow('ended before')
  await expect(does('looking', { path: join(process.cwd(), 'tsconfig.json') })).rejects.toThrow('ended before')
})

describe('what it wrote', () => {
  beforeAll(() => {
    writeFileSync(within('secret'), 'hush')
    symlinkSync(within('secret'), join(desk, 'link'))
    linkSync(within('secret'), join(desk, 'second-name'))
    mkdirSync(join(desk, 'folder'))
    spawnSync('mkfifo', [join(desk, 'pipe')])
    writeFileSync(join(desk, 'picture'), 'pixels')
  })

  test('is copied to where it writes no more', async () => {
    const { bytes, hash } = await ownCopy(join(desk, 'picture'), within('kept'))
    expect([bytes, hash.length, await readFile(within('kept'), 'utf8')]).toEqual([6, 32, 'pixels'])
  })

  test.each(['link', 'second-name', 'folder', 'pipe', 'nothing'])('is refused where it is a %s', async (name) => {
    await expect(ownCopy(join(desk, name), within(`of-${name}`))).rejects.toThrow(Refusal)
  })
})

const cages = spawnSync('bwrap', ['--unshare-all', '--ro-bind', '/', '/', 'true']).status === 0

// Where there is none, nothing of it can be tried; the log of the worker says so.
if (cages)
  describe('in a cage', () => {
    test('libraries in C read nothing else either', async () => {
      const picture = await drawing(20, 20).png().toBuffer()
      for (const path of [join(beside, 'map.png'), join(desk, 'map.png')]) writeFileSync(path, picture)
      expect(await does('lookingByLibvips', { path: join(desk, 'map.png') })).toEqual(['png'])
      await expect(does('lookingByLibvips', { path: join(beside, 'map.png') })).rejects.toThrow('ended before')
    })

    test('nobody is called', async () => {
      const called: boolean[] = []
      const server = createServer((socket) => {
        called.push(true)
        socket.end()
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      await expect(does('calling', { port: (server.address() as AddressInfo).port })).rejects.toThrow('ended before')
      expect(called).toEqual([])
      server.close()
    })

    test('memory is counted all the same', async () => {
      await expect(does('greedy')).rejects.toThrow('too much memory')
    })
  })
