/** Looks again at what people may do with the drafts that they have open. */
import type { Connection } from '@hocuspocus/server'
import { type Access, accessTo } from '#lib/drafts/queries'
import { log } from '#lib/log'
import { type ConnectionContext, connections, hocuspocus } from '#server/collab/hocuspocus'
import { betweenUpdates } from '#server/collab/live-documents'
import { closingFor, shut, tell } from '#server/collab/replies'

/** A piece moved on, or changed hands. */
export async function recheckDraft(articleId: string): Promise<void> {
  await recheck(hocuspocus.documents.get(articleId)?.getConnections() ?? [])
}

/** A person's role or desks changed: with the next connection everything goes by the new ones. */
export function reconnectPerson(personId: string): void {
  for (const connection of connections()) if (connection.context.actor.personId === personId) shut(connection, 'again')
}

export async function recheckAll(): Promise<void> {
  await recheck(connections())
}

async function recheck(connections: readonly Connection<ConnectionContext>[]): Promise<void> {
  for (const connection of connections) await recheckConnection(connection)
}

async function recheckConnection(connection: Connection<ConnectionContext>): Promise<void> {
  const { document, context } = connection
  try {
    const access = await accessTo(context.actor, document.name)
    // A change that is on record already has to be applied first, or it would be in the database alone.
    await betweenUpdates(document, () => adapt(connection, access))
  } catch (error) {
    const why = closingFor(error)
    // Without an answer it is asked again soon; and what is written meanwhile is looked at by itself.
    if (why === null || why === 'again') log.warn({ err: error, articleId: document.name }, 'rights are not known')
    else shut(connection, why)
  }
}

function adapt(connection: Connection<ConnectionContext>, access: Access): void {
  const before = connection.context.access
  connection.context.access = access
  if (before.state !== access.state || before.writable !== access.writable)
    tell(connection, { kind: 'state', ...access })
  // What she typed while she could only read is sent with a new connection.
  if (access.writable && connection.readOnly) shut(connection, 'again')
  connection.readOnly = !access.writable
}
