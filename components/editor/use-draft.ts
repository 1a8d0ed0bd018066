'use client'
import type { HocuspocusProvider } from '@hocuspocus/provider'
import { useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { forgetDraft } from '#lib/drafts/offline-copies'
import { calmView } from './calm-view.ts'
import { closedView, type DraftConnection, type DraftView, draftConnection, type Me } from './draft-connection.ts'
import { liveSocket } from './live-socket.ts'

const connections = new Map<string, DraftConnection>()

function address(): string {
  if (typeof location === 'undefined') return 'ws://localhost/collab'
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/collab`
}

/** Within so many milliseconds of the last time, loading again has not helped. */
const again = 30_000

/** Loads the page again, into the draft as it is now. Gives false where that would go round in circles. */
function reload(articleId: string): boolean {
  const key = `on-record:loaded:${articleId}`
  try {
    if (Date.now() - Number(sessionStorage.getItem(key) ?? 0) < again) return false
    sessionStorage.setItem(key, String(Date.now()))
  } catch {
    return false
  }
  location.reload()
  return true
}

/** The same connection for the same article and person, whichever component asks, however often it renders. */
function connectionFor(articleId: string, me: Me, generation: number): DraftConnection {
  // While a page is made on the server nobody is connected to anything: one idle connection serves them all.
  const key = typeof window === 'undefined' ? 'idle' : `${me.id}:${articleId}`
  const known = connections.get(key)
  if (known) return known
  const made = draftConnection(articleId, me, liveSocket(address()), () => connections.delete(key), {
    present: generation,
    loadAgain: () => reload(articleId),
  })
  const shown = { ...made, ...(typeof window === 'undefined' ? calmView(made) : begun(calmView(made))) }
  connections.set(key, shown)
  return shown
}

/** In milliseconds: a page that React has begun and given up shows nothing of it. */
const patience = 10_000

/** Connects now, while the page is still being drawn, and lets go where nothing comes to show it. */
function begun({ view, subscribe }: Pick<DraftConnection, 'view' | 'subscribe'>) {
  const giveUp = subscribe(() => {})
  const timer = setTimeout(giveUp, patience)
  return {
    view,
    subscribe: (listener: () => void) => {
      const leave = subscribe(listener)
      clearTimeout(timer)
      giveUp()
      return leave
    },
  }
}

export type OpenDraft = {
  doc: Y.Doc
  provider: HocuspocusProvider
  /** It may be typed into now */
  editable: boolean
  /** Whether those who are no authors of the piece only suggest, and whether this person does; null until the newsroom has told */
  othersSuggest: boolean | null
  suggests: boolean | null
  /** Gives up what the server refused, on this device too, and loads the page again. */
  giveUp: () => Promise<void>
  connection: Pick<DraftConnection, 'subscribe' | 'view'>
}

/**
 * The live draft of an article: its document (`doc`, fragment `default`), and whether it may be typed into now. What changes with every
 * key is for those alone who ask by `useDraftView`: the page is not drawn anew for it.
 * `generation` is the one that the page was made with; a later one reaches a page that is open by loading it again.
 */
export function useDraft(articleId: string, me: Me, generation: number): OpenDraft {
  const connection = connectionFor(articleId, me, generation)
  return {
    doc: connection.doc,
    provider: connection.provider,
    editable: useView(connection, 'editable'),
    othersSuggest: useView(connection, 'othersSuggest'),
    suggests: useView(connection, 'suggests'),
    giveUp: async () => {
      connection.provider.destroy()
      await forgetDraft(connection.copy)
      location.reload()
    },
    connection,
  }
}

/** Who else is in it, and what to say about its being saved. `message` is for the person when something stands in the way. */
export const useDraftView = ({ connection }: Pick<OpenDraft, 'connection'>): DraftView =>
  useSyncExternalStore(connection.subscribe, connection.view, () => closedView)

function useView<Key extends 'editable' | 'othersSuggest' | 'suggests'>(
  connection: DraftConnection,
  key: Key,
): DraftView[Key] {
  return useSyncExternalStore(
    connection.subscribe,
    () => connection.view()[key],
    () => closedView[key],
  )
}
