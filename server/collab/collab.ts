/** Collaboration: people write in the same draft at once, and what is acknowledged is in the database. */
import { setTimeout as after } from 'node:timers/promises'
import { commentChannel } from '#lib/comments/announce'
import { writingChannel } from '#lib/drafts/announce'
import { notifiedChannel } from '#lib/notifications/notify'
import { changedChannel } from '#lib/overview/changed'
import { leaveDatabase } from '#lib/readiness/commands'
import { recheckAll, recheckDraft, reconnectPerson } from '#server/collab/access-watch'
import { tellChanges } from '#server/collab/changes'
import { commentChanged, takeAllLogged } from '#server/collab/comments'
import { listen } from '#server/collab/database-channels'
import { hocuspocus } from '#server/collab/hocuspocus'
import { compactLeftovers } from '#server/collab/startup-compaction'
import { openWebSocketServer } from '#server/collab/websocket-server'
import { draftWritten } from '#server/collab/written'

/** Notifications can get lost: everybody's rights are checked this often without one, in milliseconds. */
const RECHECK_EVERY = 30_000
/** The same for what is unread: rights change without a notification */
const RECOUNT_EVERY = 120_000
/** How long snapshots and compaction may take at the end, in milliseconds. Whatever was acknowledged is on record before. */
const DRAIN = 5_000

export type Collab = { port: number; stop: () => Promise<void> }

export async function startCollab(databaseUrl: string, port: number): Promise<Collab> {
  const server = await openWebSocketServer(port)
  const changes = tellChanges(server.unread.open)
  const listeners = {
    session_ended: server.sessionEnded,
    draft_moved: recheckDraft,
    person_moved: reconnectPerson,
    [commentChannel]: commentChanged,
    [writingChannel]: draftWritten,
    [notifiedChannel]: server.unread.changed,
    [changedChannel]: changes.changed,
  }
  const missed = async () => {
    await recheckAll()
    await takeAllLogged()
    await server.unread.tellAll()
    changes.changed()
  }
  const stopListening = await listen(databaseUrl, listeners, missed)
  const recheckTimer = setInterval(recheckAll, RECHECK_EVERY)
  const unreadTimer = setInterval(server.unread.tellAll, RECOUNT_EVERY)
  void compactLeftovers()

  return {
    port: server.port,
    stop: async () => {
      clearInterval(recheckTimer)
      clearInterval(unreadTimer)
      changes.stop()
      server.close()
      const until = Date.now() + DRAIN
      while (hocuspocus.documents.size > 0 && Date.now() < until) await after(20)
      await stopListening()
      await leaveDatabase()
    },
  }
}
