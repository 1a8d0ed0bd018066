/** Tells pages of the newsroom that something changed which boards and calendars show. */
import type { WebSocket } from 'ws'
import type { Actor } from '#lib/auth/actor'
import { can } from '#lib/auth/permissions'
import { changedMessage } from '#lib/overview/changed'

/** What changes within so many milliseconds is told once. */
const PAUSE = 300

/** `changed` tells every page of somebody who may read articles, soon. */
export function tellChanges(open: ReadonlyMap<WebSocket, Actor>): { changed: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    timer = undefined
    for (const [socket, actor] of open)
      if (socket.readyState === socket.OPEN && can(actor, 'article.read')) socket.send(changedMessage)
  }
  return {
    changed: () => {
      timer ??= setTimeout(tell, PAUSE)
    },
    stop: () => clearTimeout(timer),
  }
}
