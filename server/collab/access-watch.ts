/** Looks again at what people may do with the drafts that they have open. */
import type { Connection } from '@hocuspocus/server'
import { type Access, accessTo } from '#lib/drafts/queries'
import { log } from '#lib/log'
import { type Guest, guests, house } from '#server/collab/hocuspocus'
import { between } from '#server/collab/live-documents'
import { closingFor, shut, tell } from '#server/collab/replies'

/** A piece moved on, or changed hands. */
export async function draftMoved(articleId: string): Promise<void> {
  await look(house.documents.get(articleId)?.getConnections() ?? [])
}

/** A person's role or desks changed: with the next connection everything goes by the new ones. */
export function personMoved(personId: string): void {
  for (const connection of guests()) if (connection.context.actor.personId === personId) shut(connection, 'again')
}

export async function lookAtAll(): Promise<void> {
  await look(guests())
}

async function look(connections: readonly Connection<Guest>[]): Promise<void> {
  for (const connection of connections) await lookAt(connection)
}

async function lookAt(connection: Connection<Guest>): Promise<void> {
  const { document, context } = connection
  try {
    const access = await accessTo(context.actor, document.name)
    // A change that is on record already has to be applied first, or it would be in the database alone.
    await between(document, () => adapt(connection, access))
  } catch (error) {
    const why = closingFor(error)
    // Without an answer it is asked again soon; and what is written meanwhile is looked at by itself.
    if (why === null || why === 'again') log.warn({ err: error, articleId: document.name }, 'rights are not known')
    else shut(connection, why)
  }
}

function adapt(connection: Connection<Guest>, access: Access): void {
  const before = connection.context.access
  connection.context.access = access
  if (before.state !== access.state || before.writable !== access.writable)
    tell(connection, { kind: 'state', ...access })
  // What she typed while she could only read is sent with a new connection.
  if (access.writable && connection.readOnly) shut(connection, 'again')
  connection.readOnly = !access.writable
}
