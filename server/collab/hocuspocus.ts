/** Hocuspocus as this newsroom uses it: nothing is applied, acknowledged or passed on before it is on record. */
import { type Connection, type Document, Hocuspocus, OutgoingMessage } from '@hocuspocus/server'
import type { Actor } from '#lib/auth/actor'
import { closings } from '#lib/drafts/protocol'
import type { Access } from '#lib/drafts/queries'
import { Refusal } from '#lib/errors'
import type { Message } from '#lib/messages/message'
import { holdsUpdate } from '#lib/text/holds-update'
import { NotSuggested } from '#lib/text/shadow-document'
import { refuseUnbounded } from '#lib/text/update-bounds'
import {
  compactLog,
  forgetWeight,
  generationOf,
  load,
  persistUpdate,
  resync,
  snapshot,
} from '#server/collab/live-documents'
import { overwriteIdentity } from '#server/collab/presence'
import { closeSocket, closingFor, replyToFailure, sendNews } from '#server/collab/replies'
import { chargeRefusal } from '#server/collab/shared-rates'

/** Who speaks through a connection, what the draft allowed when we last looked, and which generation of it the page holds. */
export type ConnectionContext = { actor: Actor; access: Access; generation: number }

const firstStep = 0
const lateUpdate = 2

export const hocuspocus = new Hocuspocus<ConnectionContext>({
  quiet: true,
  // Dead connections are found by server/collab/heartbeat.
  timeout: 600_000,
  debounce: 1_000,
  maxDebounce: 5_000,

  // Who may connect was decided before (server/collab/websocket-server, socket).
  onAuthenticate: async ({ context, connectionConfig }) => {
    connectionConfig.readOnly = !context.access.writable
  },
  onLoadDocument: async ({ context, document }) => load(context.actor, document),
  connected: async ({ context, connection }) => {
    sendNews(connection, { kind: 'state', ...context.access })
    await resync(context.actor, connection.document).catch((error: unknown) => replyToFailure(error, connection))
  },

  /**
   * Hocuspocus waits for this before it applies an update, acknowledges it and passes it on, one message of a connection
   * after the other. On a connection that may only read it does none of the three: that is how an update is refused.
   */
  beforeSync: async ({ type, payload, context, document, connection }) => {
    if (context.generation !== generationOf(document)) return sendAway(document, connection)
    if (type === firstStep) return
    if (connection.readOnly) return answerReader(type, document, connection, payload)
    const sent = type === lateUpdate ? 'change' : 'handshake'
    await persistUpdate(context.actor, document, payload, sent, context.access.suggests).catch((error: unknown) => {
      if (closingFor(error) === 'refused' || error instanceof NotSuggested) chargeRefusal(context.actor.personId)
      replyToFailure(error, connection)
    })
  },
  beforeHandleAwareness: async ({ states, context, document, connection }) => {
    if (connection && context) overwriteIdentity(states, context.actor, document, connection)
    else states.clear()
  },

  onStoreDocument: async ({ document }) => snapshot(document),
  beforeUnloadDocument: async ({ document }) => compactLog(document),
  afterUnloadDocument: async ({ documentName }) => void forgetWeight(documentName),
})

/** Somebody holds another generation than this process: the draft was made anew elsewhere. Everybody connects again, and is told. */
function sendAway(document: Document, connection: Connection<ConnectionContext>): void {
  connection.readOnly = true
  for (const each of [connection, ...document.getConnections()]) closeSocket(each, 'again')
}

/**
 * Somebody who may only read holds changes of her own: typed before the article was published, say. Or none: a browser that
 * opens its copy after it connected sends all of it. Hocuspocus never acknowledges that, and the page would be saving for good.
 */
function answerReader(
  type: number,
  document: Document,
  connection: Connection<ConnectionContext>,
  update: Uint8Array,
): void {
  const why = whyNotHeld(document, update, connection.context.access)
  if (why) sendNews(connection, { kind: 'refused', why })
  else if (type === lateUpdate)
    connection.send(new OutgoingMessage(connection.messageAddress).writeSyncStatus(true).toUint8Array())
}

function whyNotHeld(document: Document, update: Uint8Array, { why }: Access): Message | null {
  try {
    refuseUnbounded(document, update)
    return holdsUpdate(document, update) ? null : (why ?? closings.refused.why)
  } catch (error) {
    if (error instanceof Refusal) return error.why
    throw error
  }
}

export function connections(): Connection<ConnectionContext>[] {
  return [...hocuspocus.documents.values()].flatMap((document) => document.getConnections())
}
