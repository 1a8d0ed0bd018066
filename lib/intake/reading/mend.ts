/** UTF-8 that was read as Windows-1252 or Windows-1256: “Ã©” for “é”, “â€™” for “’”, “Ø§Ù„” for “ال”. */
const suspects =
  /(?:[ÂÃÄÅ][\u0080-\u00bf‘’“”€™œŸžš¢-¿])|â€.|[ØÙÚÛ][\u0080-\u00bf€-™Œœ…†‡ˆ‰Š‹ŽžšŸ§¨©«»°±]|[طظ][\u0080-\u00bfپ€…†‡ˆ‰٠-٩]/gu

const byteOf = new Map<string, number>()
const decoder = new TextDecoder('windows-1252')
for (let byte = 0x80; byte <= 0xff; byte += 1) byteOf.set(decoder.decode(Uint8Array.of(byte)), byte)

/** The line as it was meant; null where it can't have been UTF-8, or holds more than one reading. */
function meant(line: string): string | null {
  const bytes: number[] = []
  for (const letter of line) {
    const code = letter.codePointAt(0) ?? 0
    const byte = code < 0x80 ? code : (byteOf.get(letter) ?? (code < 0x100 ? code : undefined))
    if (byte === undefined) return null
    bytes.push(byte)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
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
