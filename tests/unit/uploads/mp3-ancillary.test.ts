/** Of an MP3 every byte that is played stays, wherever its frame says that it begins, and every other one of its frames is empty. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { emptyAncillary } from '#lib/uploads/intake/mp3-ancillary'
import { frameIn } from '#lib/uploads/intake/mp3-frames'
import { frameHead, frameSize, mp3Frame } from '#tests/support/sounds'

const own = frameSize - frameHead
const full = Buffer.alloc(own, 0xaa)

function emptied(...frames: Buffer[]): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-mp3-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'a.mp3')
  writeFileSync(path, Buffer.concat(frames))
  emptyAncillary(path)
  const bytes = readFileSync(path)
  return frames.map((_, at) => bytes.subarray(at * frameSize + frameHead, (at + 1) * frameSize))
}
/** The stretches of a part that are left, as [from, to) */
function left(part: Buffer | undefined): number[][] {
  const stretches: number[][] = []
  for (const [at, byte] of (part ?? Buffer.alloc(0)).entries()) {
    if (byte === 0) continue
    const last = stretches.at(-1)
    if (last?.[1] === at) last[1] = at + 1
    else stretches.push([at, at + 1])
  }
  return stretches
}

test('what a frame keeps for the next one stays, and what lies between the two goes', () => {
  const [first, second, third] = emptied(
    mp3Frame({ sound: 100, within: full }),
    mp3Frame({ before: 200, sound: 300, within: full }),
    mp3Frame({ sound: 50, within: full }),
  )
  // The second begins 200 bytes before its own part and needs 100 of that.
  expect(left(first)).toEqual([
    [0, 100],
    [own - 200, own],
  ])
  expect(left(second)).toEqual([[0, 100]])
  expect(left(third)).toEqual([[0, 50]])
})

test('sound that begins several frames earlier stays whole', () => {
  const parts = emptied(
    mp3Frame({ sound: 10, within: full }),
    mp3Frame({ before: 371, sound: 10, within: full }),
    mp3Frame({ before: 511, sound: 800, within: full }),
  )
  expect(parts.map(left)).toEqual([
    [
      [0, 20],
      [own - 130, own],
    ],
    [[0, own]],
    [[0, 289]],
  ])
})

test('sound that begins before the file does, or ends after it, is kept as far as it is there', () => {
  const [first, second] = emptied(
    mp3Frame({ before: 300, sound: 350, within: full }),
    mp3Frame({ sound: 2_000, within: full }),
  )
  expect(left(first)).toEqual([[0, 350]])
  expect(left(second)).toEqual([[0, own]])
})

test('an index is no sound, and its bytes stay as they are', () => {
  const index = mp3Frame({ within: Buffer.concat([Buffer.from('Xing'), full.subarray(4)]) })
  const [first, second] = emptied(index, mp3Frame({ sound: 40, within: full }))
  expect(first?.toString('latin1', 0, 4)).toBe('Xing')
  expect(left(second)).toEqual([[0, 40]])
})

test.each<[string, number[], Partial<ReturnType<typeof frameIn>> | null]>([
  ['MPEG-1, two channels', [0xff, 0xfb, 0x90, 0x00], { size: 417, mainAt: 36 }],
  ['with a checksum and one byte more', [0xff, 0xfa, 0x92, 0x00], { size: 418, mainAt: 38 }],
  ['MPEG-1, one channel', [0xff, 0xfb, 0x90, 0xc0], { size: 417, mainAt: 21 }],
  ['MPEG-2 at 22,050 Hz', [0xff, 0xf3, 0x80, 0xc0], { size: 208, mainAt: 13 }],
  ['MPEG-2.5 at 8,000 Hz', [0xff, 0xe3, 0x18, 0x00], { size: 72, mainAt: 21 }],
  ['layer II', [0xff, 0xfd, 0x90, 0x00], null],
  ['free format', [0xff, 0xfb, 0x00, 0x00], null],
  ['no frame', [0x49, 0x44, 0x33, 0x04], null],
])('%s', (_, head, frame) => {
  const found = frameIn(Buffer.concat([Buffer.from(head), Buffer.alloc(40)]))
  if (frame === null) expect(found).toBeNull()
  else expect(found).toMatchObject(frame)
})
