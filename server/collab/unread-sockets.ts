/** Tells pages of the newsroom how many notifications their person has not read. */
import type { WebSocket } from 'ws'
import type { Actor } from '#lib/auth/actor'
import { SignedOut } from '#lib/auth/revalidate-session'
import { closings } from '#lib/drafts/protocol'
import { unreadMessage } from '#lib/inbox/live'
import { unreadNow } from '#lib/inbox/queries'
import { log } from '#lib/log'
import { isPong } from '#server/collab/message'

export type UnreadSockets = {
  open: Map<WebSocket, Actor>
  /** The first count, and the next ones as they come. */
  serve: (socket: WebSocket, actor: Actor) => void
  /** Something of this person’s came, or was read. */
  changed: (personId: string) => Promise<void>
  /** After notifications of the database that may be lost, and now and then: sessions and rights end without one. */
  tellAll: () => Promise<void>
}

export function openUnreadSockets(): UnreadSockets {
  const open = new Map<WebSocket, Actor>()
  /** What each was told last */
  const told = new WeakMap<WebSocket, number>()

  const tell = async (socket: WebSocket, actor: Actor): Promise<void> => {
    try {
      const unread = await unreadNow(actor)
      if (socket.readyState !== socket.OPEN || told.get(socket) === unread) return
      told.set(socket, unread)
      socket.send(unreadMessage(unread))
    } catch (err) {
      if (err instanceof SignedOut) socket.close(closings.signedOut.code, closings.signedOut.reason)
      else log.warn({ err, by: actor.personId }, 'what is unread could not be counted')
    }
  }

  return {
    open,
    serve: (socket, actor) => {
      socket.on('message', (data) => {
        // A page has nothing to say here but that it lives.
        if (!(data instanceof Buffer && isPong(data))) socket.close(closings.refused.code, closings.refused.reason)
      })
      void tell(socket, actor)
    },
    changed: async (personId) => {
      for (const [socket, actor] of open) if (actor.personId === personId) await tell(socket, actor)
    },
    tellAll: async () => {
      for (const [socket, actor] of open) await tell(socket, actor)
    },
  }
}
