/** Where letters went, as it is put on record beside the update in which they went there: stretches of ids in the encoding of lib0, which Yjs uses, too. */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** A letter that was taken away and written anew; `to` is null for one that was put back after it had been taken away unseen. */
export type Moved = { from: Y.ID; to: Y.ID | null }

type Stretch = Moved & { length: number }

/** Null where nothing went anywhere. */
export function encodeMoved(moved: readonly Moved[]): Uint8Array<ArrayBuffer> | null {
  if (moved.length === 0) return null
  const encoder = encoding.createEncoder()
  for (const { from, to, length } of stretchesOf(moved)) {
    encoding.writeVarUint(encoder, length)
    writeId(encoder, from)
    encoding.writeUint8(encoder, to ? 1 : 0)
    if (to) writeId(encoder, to)
  }
  return new Uint8Array(encoding.toUint8Array(encoder))
}

/** One by one, in the order in which they were noted. */
export function* decodeMoved(bytes: Uint8Array): Generator<Moved> {
  const decoder = decoding.createDecoder(bytes)
  while (decoding.hasContent(decoder)) {
    const length = decoding.readVarUint(decoder)
    const from = readId(decoder)
    const to = decoding.readUint8(decoder) === 1 ? readId(decoder) : null
    for (let at = 0; at < length; at += 1) yield { from: further(from, at), to: to && further(to, at) }
  }
}

function stretchesOf(moved: readonly Moved[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const each of moved) {
    const last = stretches.at(-1)
    if (last && goesOn(last, each)) last.length += 1
    else stretches.push({ ...each, length: 1 })
  }
  return stretches
}

const goesOn = ({ from, to, length }: Stretch, next: Moved): boolean =>
  isAt(next.from, from, length) && (to === null || next.to === null ? to === next.to : isAt(next.to, to, length))

const isAt = (id: Y.ID, first: Y.ID, at: number): boolean => id.client === first.client && id.clock === first.clock + at

const further = ({ client, clock }: Y.ID, by: number): Y.ID => Y.createID(client, clock + by)

function writeId(encoder: encoding.Encoder, { client, clock }: Y.ID): void {
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clock)
}

function readId(decoder: decoding.Decoder): Y.ID {
  const client = decoding.readVarUint(decoder)
  return Y.createID(client, decoding.readVarUint(decoder))
}
