/** The segments of a JPEG (ITU-T T.81, B.1.1). */

const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)
const [imageEnds, scanStarts] = [0xd9, 0xda]

/** What says how colours are meant (JFIF, ICC, Adobe), by the word with which it begins; every other APPn, and COM, holds metadata. */
const colours = new Map([
  [0xe0, 'JFIF\0'],
  [0xe2, 'ICC_PROFILE\0'],
  [0xee, 'Adobe'],
])

/** The same picture without metadata, and without what stands behind its end. Null for what can't be followed to there. */
export function withoutAppSegments(jpeg: Uint8Array): Uint8Array | null {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return null
  const parts = [jpeg.subarray(0, 2)]
  let at = 2
  while (at < jpeg.length) {
    if (jpeg[at] !== 0xff) return null
    // Any marker may be preceded by fill bytes.
    while (jpeg[at + 1] === 0xff) at += 1
    const marker = jpeg[at + 1]
    if (marker === undefined || marker === 0) return null
    if (marker === imageEnds || standsAlone(marker)) {
      parts.push(jpeg.subarray(at, at + 2))
      if (marker === imageEnds) return Buffer.concat(parts)
      at += 2
      continue
    }
    const length = ((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0)
    if (length < 2 || at + 2 + length > jpeg.length) return null
    const end = marker === scanStarts ? endOfScan(jpeg, at + 2 + length) : at + 2 + length
    const segment = jpeg.subarray(at, end)
    if (!isMetadata(marker, segment)) parts.push(segment)
    at = end
  }
  // Many a program leaves the last marker out.
  return Buffer.concat(parts)
}

function isMetadata(marker: number, segment: Uint8Array): boolean {
  if (marker !== 0xfe && !(marker >= 0xe0 && marker <= 0xef)) return false
  const begins = colours.get(marker)
  return begins === undefined || Buffer.from(segment.subarray(4, 4 + begins.length)).toString('latin1') !== begins
}

/** Within a scan, 0xff is followed by 0 or by a restart marker. */
function endOfScan(jpeg: Uint8Array, from: number): number {
  let at = from
  while (at < jpeg.length) {
    const next = jpeg[at + 1] ?? 0
    if (jpeg[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at
    at += 1
  }
  return at
}
