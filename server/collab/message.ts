/** Decodes a message of a socket as far as it has to be checked before Hocuspocus gets it. */
import * as decoding from 'lib0/decoding'
import { type Hello, readHelloToken } from '#lib/drafts/protocol'
import { weightOfParts } from '#lib/text/update-bounds'

/** What is there? All that I have. A change. */
type Step = 'exchange' | 'whole' | 'update'

export type Message =
  | { name: string; kind: 'presence' | 'closing' }
  /** With how many parts it makes us look at */
  | { name: string; kind: Step; parts: number }
  /** The first one */
  | ({ name: string; kind: 'hello' } & Hello)

const auth = 2
const kinds: Record<number, 'presence' | 'closing'> = { 1: 'presence', 3: 'presence', 7: 'closing' }
/** Sync and SyncReply, each with Yjs's three steps within */
const syncs = new Set([0, 4])
const steps: readonly Step[] = ['exchange', 'whole', 'update']

/** Presence is a name and a cursor. */
const presenceLimit = 4_000

/** Hocuspocus's ping, and the test for its pong, which names no draft. */
export const ping = new Uint8Array([9])
export const isPong = (data: Uint8Array): boolean => data.length === 1 && data[0] === 10

/** Null for what no browser of ours sends. */
export function readMessage(data: Uint8Array): Message | null {
  try {
    const decoder = decoding.createDecoder(data)
    const name = decoding.readVarString(decoder)
    const type = decoding.readVarUint(decoder)
    if (type === auth) return hello(name, decoder)
    if (syncs.has(type)) return step(name, decoder)
    const kind = kinds[type]
    if (!kind || (kind === 'presence' && data.length > presenceLimit)) return null
    return { name, kind }
  } catch {
    return null
  }
}

function step(name: string, decoder: decoding.Decoder): Message | null {
  const kind = steps[decoding.readVarUint(decoder)]
  return kind ? { name, kind, parts: partsOf(kind, decoder) } : null
}

/** Of a question: the clients whose clocks it names. 0 for what can't be read, which is refused where it is. */
function partsOf(kind: Step, decoder: decoding.Decoder): number {
  try {
    const payload = decoding.readVarUint8Array(decoder)
    return kind === 'exchange' ? decoding.readVarUint(decoding.createDecoder(payload)) : weightOfParts(payload)
  } catch {
    return 0
  }
}

function hello(name: string, decoder: decoding.Decoder): Message | null {
  const isToken = decoding.readVarUint(decoder) === 0
  const said = isToken ? readHelloToken(decoding.readVarString(decoder)) : null
  return said && { name, kind: 'hello', ...said }
}
