/** Counts the values in JSON as it passes, without making anything of them. */

const [quote, backslash, comma, bracket, brace, lf, cr] = [0x22, 0x5c, 0x2c, 0x5b, 0x7b, 0x0a, 0x0d]

/**
 * Takes JSON chunk by chunk; false once more than `most` values in it have begun. Any text may stand in a string, but no line ends
 * within one (RFC 8259): after a line end it counts again, whatever was before.
 */
export function valueBound(most: number): (chunk: Uint8Array) => boolean {
  let left = most
  let isString = false
  let isEscaped = false
  return (chunk) => {
    for (const byte of chunk) {
      if (byte === lf || byte === cr) isString = isEscaped = false
      else if (isEscaped) isEscaped = false
      else if (byte === quote) isString = !isString
      else if (isString) isEscaped = byte === backslash
      else if (byte === comma || byte === bracket || byte === brace) left -= 1
    }
    return left >= 0
  }
}
