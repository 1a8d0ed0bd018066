/** UTF-8 that was read as Windows-1252 or Windows-1256: “Ã©” for “é”, “â€™” for “’”, “Ø§Ù„” for “ال”. */
const suspects =
  /(?:[ÂÃÄÅ][\u0080-\u00bf‘’“”€™œŸžš¢-¿])|â€.|[ØÙÚÛ][\u0080-\u00bf€-™Œœ…†‡ˆ‰Š‹ŽžšŸ§¨©«»°±]|[طظ][\u0080-\u009f§¨©ª¬®¯±²³´µ¶¸¹¼½¾¢£¤¥¦‚„†‡ˆ‰€]/gu

const bytesAs = (encoding: string): ReadonlyMap<string, number> => {
  const decoder = new TextDecoder(encoding)
  return new Map(Array.from({ length: 0x80 }, (_, at) => [decoder.decode(Uint8Array.of(0x80 + at)), 0x80 + at]))
}
const readAs = [bytesAs('windows-1252'), bytesAs('windows-1256')]
/** UTF-8 read wrongly, saved, and read wrongly again */
const mostTimes = 3

/** The line as it was meant; null where it can't have been UTF-8. */
function meantFrom(line: string, byteOf: ReadonlyMap<string, number>): string | null {
  const bytes: number[] = []
  for (const letter of line) {
    const code = letter.codePointAt(0) ?? 0
    const byte = code < 0x80 ? code : (byteOf.get(letter) ?? (code < 0xa0 ? code : undefined))
    if (byte === undefined) return null
    bytes.push(byte)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}

/** Null where no reading fits, or two do and differ. */
function meant(line: string): string | null {
  let now = line
  for (let time = 0; time < mostTimes && now.search(suspects) >= 0; time += 1) {
    const readings = new Set(
      readAs.map((byteOf) => meantFrom(now, byteOf)).filter((one) => one !== null && one !== now),
    )
    const [only] = readings
    if (only === undefined || only === null || readings.size > 1) break
    now = only
  }
  return now === line ? null : now
}

export type Mended = {
  text: string /** Lines that were mended */
  mended: number /** Lines that look wrong and stay */
  left: number
}

/** Mends line by line what is certain: only a line whose every sign fits is changed. */
export function mendEncoding(text: string): Mended {
  let mended = 0
  let left = 0
  const lines = text.split('\n').map((line) => {
    if (line.search(suspects) < 0) return line
    const better = meant(line)
    if (better === null || better === line) {
      left += 1
      return line
    }
    mended += 1
    return better
  })
  return { text: mended === 0 ? text : lines.join('\n'), mended, left }
}
