/** One socket of a page, on which collab says how many notifications are unread, and that something changed which boards and calendars show. */
import { pauseAfter, readUnread, signedOutCode, unreadQuery } from '#lib/inbox/live'
import { saysChanged } from '#lib/overview/changed'
import { tellChanged } from './changes.tsx'

const pong = new Uint8Array([10])
/** Collab says every few seconds that it is there; after so long without a word it is not. In milliseconds. */
const silence = 30_000

/** Connects, and again after every interruption, more seldom each time; not where nobody is signed in. Gives what ends it. */
export function watchUnread(told: (unread: number) => void): () => void {
  let socket: WebSocket | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let over = false

  const later = (work: () => void, milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(work, milliseconds)
  }
  const connect = () => {
    clearTimeout(timer)
    const opened = new WebSocket(
      `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/collab?${unreadQuery}`,
    )
    socket = opened
    opened.binaryType = 'arraybuffer'
    opened.onmessage = ({ data }) => {
      if (opened !== socket) return
      later(lost, silence)
      if (saysChanged(data)) return tellChanged()
      const unread = readUnread(data)
      if (unread === null) return opened.send(pong)
      // Whatever was told while there was no socket has to be made up for.
      if (failures > 0) tellChanged()
      failures = 0
      told(unread)
    }
    opened.onclose = ({ code }) => {
      if (opened !== socket || over) return
      socket = null
      if (code === signedOutCode) return stop()
      later(connect, pauseAfter(failures++, Math.random()))
    }
    later(lost, silence)
  }
  const lost = () => {
    socket?.close()
    socket = null
    later(connect, pauseAfter(failures++, Math.random()))
  }
  /** Whoever comes back to the page, or to the network, does not wait. */
  const soon = () => {
    if (!over && socket === null && document.visibilityState === 'visible') later(connect, 0)
  }
  const stop = () => {
    over = true
    clearTimeout(timer)
    socket?.close()
    socket = null
    window.removeEventListener('online', soon)
    document.removeEventListener('visibilitychange', soon)
  }
  window.addEventListener('online', soon)
  document.addEventListener('visibilitychange', soon)
  connect()
  return stop
}
