/** The segments of a JPEG (ITU-T T.81, B.1.1.4). */

const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
/** JFIF and Adobe say how colours are meant, APP2 holds their profile; the other APPn and COM hold metadata. */
const isMetadata = (marker: number) =>
  marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee)

/** The same picture without metadata. What is not written as a JPEG is given back as it came. */
export function withoutAppSegments(jpeg: Uint8Array): Uint8Array {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return jpeg
  const parts = [jpeg.subarray(0, 2)]
  let at = 2
  while (at + 4 <= jpeg.length) {
    const marker = jpeg[at + 1] ?? 0
    // From the start of the scan on everything is picture.
    if (jpeg[at] !== 0xff || marker === 0xda || standsAlone(marker)) break
    const end = at + 2 + (((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0))
    if (!isMetadata(marker)) parts.push(jpeg.subarray(at, end))
    at = end
  }
  return Buffer.concat([...parts, jpeg.subarray(at)])
}
