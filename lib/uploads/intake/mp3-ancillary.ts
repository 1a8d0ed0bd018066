import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import { frameIn, longestHead } from '#lib/uploads/intake/mp3-frames'

/** Of the stream of main data: where it stands there and in the file, in bytes */
type Segment = { start: number; end: number; at: number }

/** Empties what no decoder plays: all bytes of the frames at this path that are no sound of any of them. Of an MP3 without anything between its frames. */
export function emptyAncillary(path: string): void {
  const file = openSync(path, 'r+')
  try {
    const { size } = fstatSync(file)
    const head = headsOf(file)
    let segments: Segment[] = []
    let total = 0
    /** Up to here the stream is sound of the frames so far, or empty */
    let settled = 0
    const emptyUpTo = (end: number) => {
      for (const { start, end: last, at } of segments) {
        const [from, to] = [Math.max(start, settled), Math.min(last, end)]
        if (from < to) writeSync(file, Buffer.alloc(to - from), 0, to - from, at + from - start)
      }
    }
    for (let at = 0; at + 4 <= size; ) {
      const frame = frameIn(head(at))
      if (!frame) break
      if (!frame.isIndex) {
        const begin = Math.max(0, total - frame.before)
        const end = total + frame.size - frame.mainAt
        segments.push({ start: total, end, at: at + frame.mainAt })
        emptyUpTo(begin)
        settled = Math.max(settled, begin + frame.sound)
        total = end
        segments = segments.filter((one) => one.end > settled)
      }
      at += frame.size
    }
    emptyUpTo(total)
  } finally {
    closeSync(file)
  }
}

/** Heads of frames, read many at once. */
function headsOf(file: number): (at: number) => Buffer {
  const window = Buffer.alloc(1 << 20)
  let from = 0
  let length = 0
  return (at) => {
    if (at < from || at + longestHead > from + length) {
      from = at
      length = readSync(file, window, 0, window.length, at)
    }
    return window.subarray(at - from, Math.min(at - from + longestHead, length))
  }
}
