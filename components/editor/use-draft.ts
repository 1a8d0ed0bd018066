'use client'
import type { HocuspocusProvider } from '@hocuspocus/provider'
import { useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { forgetDraft } from '#lib/drafts/offline-copies'
import { closedView, type DraftConnection, type DraftView, draftConnection, type Me } from './draft-connection.ts'
import { liveSocket } from './live-socket.ts'

const connections = new Map<string, DraftConnection>()

function address(): string {
  if (typeof location === 'undefined') return 'ws://localhost/collab'
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/collab`
}

/** The same connection for the same article and person, whichever component asks, however often it renders. */
function connectionFor(articleId: string, me: Me): DraftConnection {
  // While a page is made on the server nobody is connected to anything: one idle connection serves them all.
  const key = typeof window === 'undefined' ? 'idle' : `${me.id}:${articleId}`
  const known = connections.get(key)
  if (known) return known
  const made = draftConnection(articleId, me, liveSocket(address()), () => connections.delete(key))
  connections.set(key, made)
  return made
}

export type OpenDraft = DraftView & {
  doc: Y.Doc
  provider: HocuspocusProvider
  /** Gives up what the server refused, on this device too, and loads the page again. */
  giveUp: () => Promise<void>
}

/**
 * The live draft of an article: its document (`doc`, fragment `default`), who else is in it, whether it may be typed into
 * now, and what to say about its being saved. `message` is for the person when something stands in the way.
 */
export function useDraft(articleId: string, me: Me): OpenDraft {
  const connection = connectionFor(articleId, me)
  const view = useSyncExternalStore(connection.subscribe, connection.view, () => closedView)
  return {
    ...view,
    doc: connection.doc,
    provider: connection.provider,
    giveUp: async () => {
      connection.provider.destroy()
      await forgetDraft(articleId, me.id)
      location.reload()
    },
  }
}
