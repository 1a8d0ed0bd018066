/**
 * The frames of an MP3, and what of their bytes is sound: ISO/IEC 11172-3 and 13818-3, layer III. The sound of a frame may begin in those before it
 * (`main_data_begin`), and what lies between the sound of two frames is for whoever likes (“ancillary data”): encoders put their names there.
 */

/** In bytes: its length, where its part of the stream of main data begins, how far before that its own sound does, and how long that is */
export type Frame = { size: number; mainAt: number; before: number; sound: number; isIndex: boolean }

/** Header, checksum and the longest side information, and the word that names an index */
export const longestHead = 4 + 2 + 32 + 4

/** In kbit/s, by the index in the header */
const bitRates = {
  first: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  second: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
/** In Hz: MPEG-1; of MPEG-2 the half, of 2.5 a quarter */
const rates = [44_100, 48_000, 32_000]

/** The frame whose first bytes these are; null for what is no frame of layer III, or one of free format. */
export function frameIn(head: Buffer): Frame | null {
  const [b0 = 0, b1 = 0, b2 = 0, b3 = 0] = head
  const version = (b1 >> 3) & 3
  if (b0 !== 0xff || b1 >> 5 !== 7 || version === 1 || ((b1 >> 1) & 3) !== 1) return null
  const isFirst = version === 3
  const bits = (isFirst ? bitRates.first : bitRates.second)[b2 >> 4]
  const rate = rates[(b2 >> 2) & 3]
  if (!bits || !rate) return null
  const isMono = b3 >> 6 === 3
  const perSecond = rate / (isFirst ? 1 : version === 2 ? 2 : 4)
  const size = Math.floor(((isFirst ? 144_000 : 72_000) * bits) / perSecond) + ((b2 >> 1) & 1)
  const sideAt = 4 + (b1 & 1 ? 0 : 2)
  const sideSize = isFirst ? (isMono ? 17 : 32) : isMono ? 9 : 17
  const side = head.subarray(sideAt, sideAt + sideSize)
  const mark = head.toString('latin1', sideAt + sideSize, sideAt + sideSize + 4)
  const isIndex = mark === 'Xing' || mark === 'Info'
  return { size, mainAt: sideAt + sideSize, ...soundIn(side, isFirst, isMono), isIndex }
}

function soundIn(side: Buffer, isFirst: boolean, isMono: boolean): Pick<Frame, 'before' | 'sound'> {
  const channels = isMono ? 1 : 2
  const granules = isFirst ? 2 : 1
  // main_data_begin, private bits, scfsi; then of each granule and channel part2_3_length first
  const [beginBits, firstAt, each] = isFirst ? [9, isMono ? 18 : 20, 59] : [8, isMono ? 9 : 10, 63]
  let sound = 0
  for (let at = 0; at < granules * channels; at += 1) sound += bitsAt(side, firstAt + at * each, 12)
  return { before: bitsAt(side, 0, beginBits), sound: Math.ceil(sound / 8) }
}

function bitsAt(bytes: Buffer, from: number, count: number): number {
  let value = 0
  for (let at = from; at < from + count; at += 1) value = value * 2 + (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1)
  return value
}
