/** Histories as no editor makes them: more clients than a draft has in all its life. */
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { docFrom, fragmentName } from '#lib/text/ydoc'

const gone = 0

/** An update in Yjs's first format by so many clients, each of which once wrote one letter that is deleted by now. Alters no text. */
export function byClientsOfLongAgo(clients: number): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, clients)
  for (let client = clients; client > 0; client -= 1) {
    for (const part of [1, 1_000_000 + client, 0]) encoding.writeVarUint(encoder, part)
    encoding.writeUint8(encoder, gone)
    encoding.writeVarUint(encoder, 1)
  }
  encoding.writeVarUint(encoder, 0)
  return new Uint8Array(encoding.toUint8Array(encoder))
}

/** An update in Yjs's first format that deletes letters which so many clients wrote, `each` of every one, none beside another. */
export function deletionsOf(clients: number, each: number): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 0)
  encoding.writeVarUint(encoder, clients)
  for (let client = clients; client > 0; client -= 1) {
    encoding.writeVarUint(encoder, 1_000_000 + client)
    encoding.writeVarUint(encoder, each)
    for (let letter = 0; letter < each; letter += 1) {
      encoding.writeVarUint(encoder, letter * 2)
      encoding.writeVarUint(encoder, 1)
    }
  }
  return encoding.toUint8Array(encoder)
}

/** This draft with so many clients in its history, one of whom typed `letters` at the end. */
export function withHistory(start: Uint8Array, clients: number, letters = ''): Uint8Array<ArrayBuffer> {
  const doc = docFrom([start, byClientsOfLongAgo(clients)])
  const last = doc.getXmlFragment(fragmentName).toArray().at(-1)
  if (letters && last instanceof Y.XmlElement) last.push([new Y.XmlText(letters)])
  return new Uint8Array(Y.encodeStateAsUpdate(doc))
}
