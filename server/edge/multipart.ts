/** Counts the parts of a form (RFC 7578) as it passes, and the values in those that are JSON. */
import { valueBound } from '#server/edge/json-values'

export type PartBound = {
  /** False once there are too many */
  take: (chunk: Buffer) => boolean
  /** After the last bytes: true where the form has a part, and an end */
  isWhole: () => boolean
}

type Part = { take: (bytes: Buffer) => boolean; isEnd: () => boolean }

const headEnd = Buffer.from('\r\n\r\n')
const dash = 0x2d
/** What a reader of JSON, or of text, leaves out before it: white space, a byte order mark, halves of wide letters */
const beforeJson = new Set(Buffer.from(' \t\r\n\0\uFEFF'))
const opening = new Set(Buffer.from('[{'))
const newLine = Buffer.from('\n')

/** At most `mostParts` parts between these delimiters, and `mostValues` values in all of them together. */
export function partBound(boundary: string, mostParts: number, mostValues: number): PartBound {
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  const hasFewValues = valueBound(mostValues)
  // The first delimiter may stand at the very beginning.
  let held: Buffer = Buffer.from('\r\n')
  let delimiters = 0
  let part = partOf(hasFewValues)

  const take: PartBound['take'] = (chunk) => {
    const read = Buffer.concat([held, chunk])
    let from = 0
    for (let at = read.indexOf(delimiter); at >= 0; at = read.indexOf(delimiter, from)) {
      delimiters += 1
      if (delimiters > mostParts + 1 || !part.take(read.subarray(from, at))) return false
      part = partOf(hasFewValues)
      from = at + delimiter.length
    }
    // What may be the beginning of a delimiter waits for the rest.
    const until = Math.max(from, read.length - delimiter.length + 1)
    held = Buffer.from(read.subarray(until))
    return part.take(read.subarray(from, until))
  }
  const isWhole = () => {
    part.take(held)
    return delimiters > 1 && part.isEnd()
  }
  return { take, isWhole }
}

/** What stands between two delimiters: its headers, an empty line, its content. */
function partOf(hasFewValues: (bytes: Uint8Array) => boolean): Part {
  let at = 0
  let dashes = 0
  let matched = 0
  let isJson: boolean | null = null
  hasFewValues(newLine)

  /** So many of these bytes come before the content */
  const head = (bytes: Buffer): number => {
    let read = 0
    for (; read < bytes.length && matched < headEnd.length; read += 1, at += 1) {
      const byte = bytes[read]
      if (at < 2 && byte === dash) dashes += 1
      matched = byte === headEnd[matched] ? matched + 1 : Number(byte === headEnd[0])
    }
    return read
  }

  const take: Part['take'] = (bytes) => {
    if (isJson === false) return true
    const content = bytes.subarray(head(bytes))
    const first = isJson === null ? content.find((byte) => !beforeJson.has(byte)) : undefined
    if (first !== undefined) isJson = opening.has(first)
    return isJson ? hasFewValues(content) : true
  }
  return { take, isEnd: () => dashes === 2 }
}
