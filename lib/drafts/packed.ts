/** Updates of a draft as its history stores them: many in one row, with who sent each and when, a few bytes for each. */
import { promisify } from 'node:util'
import { deflateRaw, inflateRawSync } from 'node:zlib'
import { createDecoder, hasContent, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { createEncoder, length, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding'

/** `personId` is null where the newsroom itself made the update */
export type Entry = { personId: string | null; at: Date }
export type Written = Entry & { update: Uint8Array }

export type PackedEntries = { personIds: string[]; startedAt: Date; entries: Uint8Array<ArrayBuffer> }
/** `bytes` of the updates, unpacked */
export type Packed = PackedEntries & { updates: Uint8Array<ArrayBuffer>; bytes: number }

/** Needs at least one. Times never go back: what two processes wrote at once is told as of the later moment. */
export async function packed(written: readonly Written[]): Promise<Packed> {
  const [first] = written
  if (!first) throw new RangeError('There is nothing to pack.')
  const personIds = [...new Set(written.flatMap(({ personId }) => personId ?? []))]
  const [entries, updates] = [createEncoder(), createEncoder()]
  let last = first.at.getTime()
  for (const { personId, at, update } of written) {
    const now = Math.max(last, at.getTime())
    writeVarUint(entries, personId === null ? 0 : personIds.indexOf(personId) + 1)
    writeVarUint(entries, now - last)
    writeVarUint8Array(updates, update)
    last = now
  }
  return {
    ...{ personIds, startedAt: first.at, entries: await deflated(entries), updates: await deflated(updates) },
    bytes: length(updates),
  }
}

export function unpackedEntries({
  personIds,
  startedAt,
  entries,
  count,
}: Omit<PackedEntries, 'entries'> & Packing<'entries'> & { count: number }): Entry[] {
  const decoder = createDecoder(inflateRawSync(entries, { maxOutputLength: count * longestEntry }))
  const found: Entry[] = []
  let at = startedAt.getTime()
  while (hasContent(decoder)) {
    const person = readVarUint(decoder)
    at += readVarUint(decoder)
    found.push({ personId: personIds[person - 1] ?? null, at: new Date(at) })
  }
  return found
}

/** Refuses, by a RangeError, what is more bytes than there is room for. */
export function unpackedUpdates({ updates }: Packing<'updates'>, room: number): Uint8Array[] {
  const decoder = createDecoder(inflateRawSync(updates, { maxOutputLength: room }))
  const found: Uint8Array[] = []
  while (hasContent(decoder)) found.push(readVarUint8Array(decoder))
  return found
}

/** A row as the database gives it */
type Packing<Name extends string> = Record<Name, Uint8Array>

/** Bytes of two numbers of up to 53 bits, as they are written */
const longestEntry = 16

const deflate = promisify(deflateRaw)

/** Beside what else the process does. */
const deflated = async (encoder: ReturnType<typeof createEncoder>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await deflate(toUint8Array(encoder)))
