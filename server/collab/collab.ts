/** Collab: people write in the same draft at once, and what it acknowledges is in the database. */
import { setTimeout as later } from 'node:timers/promises'
import { leaveDatabase } from '#lib/readiness/commands'
import { recheckAll, recheckDraft, reconnectPerson } from '#server/collab/access-watch'
import { hocuspocus } from '#server/collab/hocuspocus'
import { listen } from '#server/collab/notifications'
import { compactLeftovers } from '#server/collab/startup-compaction'
import { openWebSocketServer } from '#server/collab/websocket-server'

/** News can get lost: this often, in milliseconds, everybody's rights are looked at without any. */
const LOOK_EVERY = 30_000
/** How long lists and logs may take to be tidied up at the end. Whatever was acknowledged is on record before. */
const DRAIN = 5_000

export type Collab = { port: number; stop: () => Promise<void> }

export async function startCollab(databaseUrl: string, port: number): Promise<Collab> {
  const door = await openWebSocketServer(port)
  const listeners = { session_ended: door.sessionEnded, draft_moved: recheckDraft, person_moved: reconnectPerson }
  const deaf = await listen(databaseUrl, listeners, recheckAll)
  const looking = setInterval(recheckAll, LOOK_EVERY)
  void compactLeftovers()

  return {
    port: door.port,
    stop: async () => {
      clearInterval(looking)
      door.close()
      const until = Date.now() + DRAIN
      while (hocuspocus.documents.size > 0 && Date.now() < until) await later(20)
      await deaf()
      await leaveDatabase()
    },
  }
}
