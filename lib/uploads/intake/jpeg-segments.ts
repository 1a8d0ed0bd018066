/** The segments of a JPEG (ITU-T T.81, B.1.1). */

const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)
const [imageEnds, scanStarts] = [0xd9, 0xda]

/**
 * What says how colours are meant, by the word with which it begins, and how long that is; what follows is a thumbnail, or anything. Every other
 * APPn, and COM, holds metadata; in a PDF colours are the document's to say, and no profile in a picture counts (ISO 32000-2, 7.4.8).
 */
const colours = new Map<number, { begins: string; length: number }>([
  [0xe0, { begins: 'JFIF\0', length: 16 }],
  [0xee, { begins: 'Adobe', length: 14 }],
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
    const kept = withoutMetadata(marker, segment)
    if (kept) parts.push(kept)
    at = end
  }
  // Many a program leaves the last marker out.
  return Buffer.concat(parts)
}

function withoutMetadata(marker: number, segment: Uint8Array): Uint8Array | null {
  if (marker !== 0xfe && !(marker >= 0xe0 && marker <= 0xef)) return segment
  const colour = colours.get(marker)
  if (!colour || segment.length < 2 + colour.length) return null
  const kept = Buffer.from(segment.subarray(0, 2 + colour.length))
  if (kept.toString('latin1', 4, 4 + colour.begins.length) !== colour.begins) return null
  kept.writeUInt16BE(colour.length, 2)
  // No thumbnail follows any more: JFIF 1.02, its last two bytes are its size.
  if (marker === 0xe0) kept.fill(0, 16, 18)
  return kept
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
