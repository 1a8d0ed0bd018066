/**
 * Counts what an update in Yjs's first format is made of, without making anything of it: Yjs takes seconds to read four megabytes
 * of tiny parts, and everybody waits meanwhile.
 */
import * as decoding from 'lib0/decoding'

export type UpdateParts = {
  structs: number
  /** The clients whose structs these are */
  clients: ReadonlySet<number>
  /** Stretches deleted apart from each other */
  deletions: number
  /** Clients of whom something is deleted */
  deletedClients: number
}

/** So many structs and deletions, and clients of both, are counted at most. */
export type MostParts = { structs: number; deletions: number; clients: number }

/** In the order of Yjs's content refs: how the content of an item of each kind is skipped. */
const skipContent: Record<number, (decoder: decoding.Decoder) => void> = {
  1: skipNumber,
  2: (decoder) => skipTimes(decoder, skipBytes),
  3: skipBytes,
  4: skipBytes,
  5: skipBytes,
  6: (decoder) => {
    skipBytes(decoder)
    skipBytes(decoder)
  },
  7: (decoder) => {
    if (named.has(decoding.readVarUint(decoder))) skipBytes(decoder)
  },
  8: (decoder) => skipTimes(decoder, decoding.readAny),
  9: (decoder) => {
    skipBytes(decoder)
    decoding.readAny(decoder)
  },
}
/** Types that have a name: elements and hooks */
const named = new Set([3, 5])
const gone = 0
const skip = 10

/** Null as soon as there is more than `most`. Throws at bytes that are no update, and at deletions as Yjs never writes them. */
export function partsIn(update: Uint8Array, most: MostParts): UpdateParts | null {
  const decoder = decoding.createDecoder(update)
  const clients = new Set<number>()
  let structs = 0
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    const count = decoding.readVarUint(decoder)
    clients.add(decoding.readVarUint(decoder))
    skipNumber(decoder)
    structs += count
    if (structs > most.structs || clients.size > most.clients) return null
    for (let item = 0; item < count; item += 1) skipStruct(decoder)
  }
  const deletedOf = new Set<number>()
  let deletions = 0
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    const client = decoding.readVarUint(decoder)
    if (deletedOf.has(client)) throw new Error('Deletions of one client stand in two places.')
    deletedOf.add(client)
    const count = decoding.readVarUint(decoder)
    deletions += count
    if (deletions > most.deletions || deletedOf.size > most.clients) return null
    skipStretches(decoder, count)
  }
  return { structs, clients, deletions, deletedClients: deletedOf.size }
}

/** Yjs goes through all of a stretch again for each deletion in it: one that begins within another may cost minutes. */
function skipStretches(decoder: decoding.Decoder, count: number): void {
  let end = 0
  for (let stretch = 0; stretch < count; stretch += 1) {
    const start = decoding.readVarUint(decoder)
    if (start < end) throw new Error('A deletion begins within another one.')
    end = start + decoding.readVarUint(decoder)
  }
}

function skipStruct(decoder: decoding.Decoder): void {
  const info = decoding.readUint8(decoder)
  const ref = info & 0b11111
  if (ref === gone || ref === skip) {
    skipNumber(decoder)
    return
  }
  const hasLeft = (info & 0b10000000) !== 0
  const hasRight = (info & 0b01000000) !== 0
  if (hasLeft) skipId(decoder)
  if (hasRight) skipId(decoder)
  if (!hasLeft && !hasRight) {
    if (decoding.readVarUint(decoder) === 1) skipBytes(decoder)
    else skipId(decoder)
    if ((info & 0b00100000) !== 0) skipBytes(decoder)
  }
  const content = skipContent[ref]
  if (!content) throw new Error('No part of a text is of this kind.')
  content(decoder)
}

function skipNumber(decoder: decoding.Decoder): void {
  decoding.readVarUint(decoder)
}

function skipId(decoder: decoding.Decoder): void {
  skipNumber(decoder)
  skipNumber(decoder)
}

/** Strings and bytes alike: a length, and so many bytes. */
function skipBytes(decoder: decoding.Decoder): void {
  const length = decoding.readVarUint(decoder)
  if (length > decoder.arr.length - decoder.pos) throw new Error('The update ends too early.')
  decoder.pos += length
}

function skipTimes(decoder: decoding.Decoder, skipOne: (decoder: decoding.Decoder) => void): void {
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) skipOne(decoder)
}
