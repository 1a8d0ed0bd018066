/** Checks the rights of open connections again, when something changed them or may have. */
import type { Connection } from '@hocuspocus/server'
import { type Access, accessTo } from '#lib/drafts/queries'
import { log } from '#lib/log'
import { type ConnectionContext, connections, hocuspocus } from '#server/collab/hocuspocus'
import { betweenUpdates } from '#server/collab/live-documents'
import { closeSocket, closingFor, sendNews } from '#server/collab/replies'

/** After a move, or a change of desk or authors. */
export async function recheckDraft(articleId: string): Promise<void> {
  await recheck(hocuspocus.documents.get(articleId)?.getConnections() ?? [])
}

/** A person's role or desks changed: with the next connection everything goes by the new ones. */
export function reconnectPerson(personId: string): void {
  for (const connection of connections())
    if (connection.context.actor.personId === personId) closeSocket(connection, 'again')
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
    await betweenUpdates(document, () => applyAccess(connection, access))
  } catch (error) {
    const why = closingFor(error)
    // Without an answer it is asked again soon; and what is written meanwhile is looked at by itself.
    if (why === null || why === 'again')
      log.warn({ err: error, articleId: document.name }, 'access could not be checked')
    else closeSocket(connection, why)
  }
}

function applyAccess(connection: Connection<ConnectionContext>, access: Access): void {
  const before = connection.context.access
  connection.context.access = access
  const isNews = (['state', 'writable', 'othersSuggest', 'suggests'] as const).some(
    (key) => before[key] !== access[key],
  )
  if (isNews) sendNews(connection, { kind: 'state', ...access })
  // The browser sends what was typed while it could only read with a new connection.
  if (access.writable && connection.readOnly) closeSocket(connection, 'again')
  connection.readOnly = !access.writable
}
