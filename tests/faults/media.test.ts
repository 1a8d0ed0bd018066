/** A thousand damaged files: each is taken whole or refused in a sentence, and nothing of what a file says of its source gets through. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PQueue from 'p-queue'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { Refusal } from '#lib/errors'
import { mediaLimits, processLimits } from '#lib/media/limits'
import { inProcess } from '#lib/media/process'
import { taken } from '#lib/uploads/intake/taken'
import { drawing, paper, recording, sourcePhoto } from '#tests/support/media'

const many = 1_000
const secrets = [
  'KSTL-0042-SERIAL',
  'meet me at the mill',
  'a remark of somebody else',
  'hidden remark',
  'who leaked this',
  'struck from the minutes',
  'sheet of names',
  'reviewed by Ines',
]

/** The same numbers each time (mulberry32), so that a failure can be looked at again. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Some bytes are others, some are missing, some are there twice, or the end is. */
function damaged(file: Buffer, seed: number): Buffer {
  const next = numbers(seed)
  const at = (length: number) => Math.floor(next() * length)
  let bytes = Buffer.from(file)
  for (let times = 1 + at(8); times > 0; times -= 1) {
    const place = next() < 0.5 ? at(Math.min(bytes.length, 600)) : at(bytes.length)
    const how = at(4)
    if (how === 0) bytes[place] = at(256)
    else if (how === 1) bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + at(40))])
    else if (how === 2) bytes = Buffer.concat([bytes.subarray(0, place + at(40)), bytes.subarray(place)])
    else bytes.fill(next() < 0.5 ? 0xff : 0, place, place + 1 + at(4))
  }
  return next() < 0.1 ? bytes.subarray(0, at(bytes.length)) : bytes
}

test(`${many} damaged files are taken or refused, and no more`, async () => {
  const sources = [
    await sourcePhoto({ width: 300, height: 200 }),
    recording(),
    await paper({ photo: await sourcePhoto({ width: 60, height: 40 }) }),
    ...(await Promise.all(
      (['png', 'webp', 'gif', 'avif'] as const).map((format) => drawing(160, 100).toFormat(format).toBuffer()),
    )),
  ]
  const { pixels, edge, inMemory, pages } = mediaLimits
  const outcomes = { taken: 0, refused: 0 }
  const queue = new PQueue({ concurrency: 2 })
  const one = async (seed: number) => {
    const folder = await mkdtemp(join(tmpdir(), 'on-record-damaged-'))
    const [from, to] = [join(folder, 'from'), join(folder, 'to')]
    try {
      await writeFile(from, damaged(sources[seed % sources.length] ?? Buffer.alloc(0), seed))
      const bounds = { folder, limits: processLimits, shape: taken }
      const work = { from, to, limits: { pixels, edge, inMemory, pages } }
      const read = await inProcess('lib/uploads/intake/process.ts', work, bounds)
      const stored = await readFile(to)
      for (const secret of secrets) expect(stored.includes(secret), `${secret} in ${seed}`).toBe(false)
      if (read.form === 'image') expect((await sharp(stored).stats()).channels.length, `${seed}`).toBeGreaterThan(0)
      expect((await stat(to)).size, `${seed}`).toBeGreaterThan(0)
      outcomes.taken += 1
    } catch (error) {
      if (!(error instanceof Refusal)) throw new Error(`seed ${seed}`, { cause: error })
      // A sentence of its own, and not that of a program that broke.
      expect(error.why.code, `seed ${seed}`).not.toBe('media.unreadable')
      outcomes.refused += 1
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  await queue.addAll(Array.from({ length: many }, (_, seed) => () => one(seed)))
  expect(Math.min(outcomes.taken, outcomes.refused)).toBeGreaterThan(many / 20)
}, 900_000)
