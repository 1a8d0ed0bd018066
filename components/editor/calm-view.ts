import { type DraftConnection, type DraftView, isSameView } from './draft-connection.ts'

/** In milliseconds without a change */
const pause = 400

/**
 * What the page shows of a connection. That all is saved is told when nothing has changed for a moment: between two keys the page does not
 * turn from *saving* to *saved* and back. Everything else is told at once, above all that something is not saved.
 */
export function calmView({
  view,
  subscribe,
}: Pick<DraftConnection, 'view' | 'subscribe'>): Pick<DraftConnection, 'view' | 'subscribe'> {
  const listeners = new Set<() => void>()
  let shown = view()
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = (now: DraftView) => {
    if (isSameView(now, shown)) return
    shown = now
    for (const listener of listeners) listener()
  }
  const look = () => {
    const now = view()
    clearTimeout(timer)
    if (!isSavedNow(now, shown)) return show(now)
    timer = setTimeout(() => show(view()), pause)
    show({ ...now, status: shown.status, unsent: shown.unsent })
  }
  let letGo: (() => void) | null = null
  return {
    view: () => shown,
    subscribe: (listener) => {
      listeners.add(listener)
      letGo ??= subscribe(look)
      look()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        clearTimeout(timer)
        letGo?.()
        letGo = null
      }
    },
  }
}

const isSavedNow = (now: DraftView, shown: DraftView) =>
  now.status.kind === 'saved' && shown.status.words.code === 'writing.statusSaving'
