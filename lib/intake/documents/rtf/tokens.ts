/** Rich Text Format as its signs: groups, control words with a number, bytes in an older encoding, letters. */

export type Token =
  | { kind: 'open' | 'close' | 'ignorable' }
  | { kind: 'word'; name: string; value: number | null }
  | { kind: 'byte'; value: number }
  | { kind: 'letters'; words: string }

const control = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([0-9a-f]{2})|([^a-z]))/iy
const letters = /[^\\{}\r\n]+/y

/** `source` has a letter for each byte. */
export function* tokensOf(source: string): Generator<Token> {
  for (let at = 0; at < source.length; ) {
    const sign = source[at]
    if (sign === '{' || sign === '}') {
      at += 1
      yield { kind: sign === '{' ? 'open' : 'close' }
      continue
    }
    const pattern = sign === '\\' ? control : letters
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (!found) {
      at += 1
      continue
    }
    at = pattern.lastIndex
    if (pattern === letters) {
      yield { kind: 'letters', words: found[0] }
      continue
    }
    const [, name, value, hex, symbol] = found
    if (hex !== undefined) yield { kind: 'byte', value: Number.parseInt(hex, 16) }
    else if (symbol === '*') yield { kind: 'ignorable' }
    else if (symbol !== undefined) yield { kind: 'word', name: symbol, value: null }
    else if (name !== undefined) {
      const number = value === undefined ? null : Number(value)
      // What follows is no text but so many bytes of a picture.
      if (name === 'bin' && number !== null && number > 0) at += number
      else yield { kind: 'word', name, value: number }
    }
  }
}
