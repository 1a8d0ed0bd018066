/**
 * Bounds what the arguments of an action refer to. In React's reply format a string that begins with `$` stands for something else,
 * and web resolves each, for a stranger's request too: a body of nothing else kept it busy until it was taken for hung.
 */

/** As they are written: a string that begins with `$`, and one that begins with an escape, which may be one */
const beginnings = ['"$', '"\\u'].map((text) => Buffer.from(text))
const longest = Math.max(...beginnings.map(({ length }) => length))

/** Takes a body chunk by chunk; false once more than `most` strings in it begin so. */
export function referenceBound(most: number): (chunk: Buffer) => boolean {
  let left = most
  let before: Buffer = Buffer.alloc(0)
  return (chunk) => {
    const read = Buffer.concat([before, chunk])
    for (const beginning of beginnings)
      for (let at = read.indexOf(beginning); at >= 0 && left >= 0; at = read.indexOf(beginning, at + 1))
        if (at + beginning.length > before.length) left -= 1
    before = Buffer.from(read.subarray(-(longest - 1)))
    return left >= 0
  }
}
