/** Presence in a draft. Names come from the database; browsers only say where their cursor is. */
import type { Connection, Document } from '@hocuspocus/server'
import { z } from 'zod'
import type { Actor } from '#lib/auth/actor'
import { colourOf } from '#lib/drafts/colours'
import { fragmentName } from '#lib/text/ydoc'

const id = z.strictObject({ client: z.int().nonnegative(), clock: z.int().nonnegative() }).nullable()
const cursorEnd = z.object({
  type: id.optional(),
  item: id.optional(),
  tname: z.literal(fragmentName).nullable().optional(),
  assoc: z.int().min(-1).max(1).optional(),
})
const cursor = z.object({ anchor: cursorEnd, head: cursorEnd })

type States = Map<number, Record<string, unknown>>

const userOf = ({ personId, name }: Actor) => ({ id: personId, name, color: colourOf(personId) })

/** Replaces what a browser says about people by who is signed in there. It speaks for one client, its own. */
export function overwriteIdentity(states: States, actor: Actor, document: Document, connection: Connection): void {
  const claimed = [...states]
  states.clear()
  for (const [client, state] of claimed) {
    // Hocuspocus puts one of its own beside it, which is nobody.
    if (!('user' in state) || !speaksFor(client, document, connection, actor)) continue
    const at = cursor.safeParse(state.cursor)
    states.set(client, { user: userOf(actor), cursor: at.success ? at.data : null })
    return
  }
}

function speaksFor(client: number, document: Document, connection: Connection, actor: Actor): boolean {
  const mine = document.getClients(connection)
  if (mine.size > 0) return mine.has(client)
  // After a reconnect the same browser comes in a new socket, while the old one may still linger.
  const others = document
    .getConnections()
    .filter((other) => other !== connection && document.getClients(other).has(client))
  return others.every((other) => other.context.actor.personId === actor.personId)
}
