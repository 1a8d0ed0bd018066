'use client'
/** One open draft in this browser: the document, its copy on the device, and the socket to collab. */
import type { HocuspocusProvider } from '@hocuspocus/provider'
import * as Y from 'yjs'
import { colourOf } from '#lib/drafts/colours'
import { canKeepOffline, generationToOpen, noteOffline, offlineName } from '#lib/drafts/offline-copies'
import { closings, helloToken, isFinal, type Present, readNews, whyClosed } from '#lib/drafts/protocol'
import { type DraftStatus, draftStatus } from '#lib/drafts/status'
import { type Message, message } from '#lib/messages/message'
import { DeviceCopy } from './device-copy.ts'
import { DraftProvider } from './draft-provider.ts'
import type { LiveSocket } from './live-socket.ts'
import { unsentNote } from './unsent-note.ts'

export type Me = { id: string; name: string }

/** The state of a draft that the page shows; a new object whenever anything in it changed. */
export type DraftView = {
  status: DraftStatus
  people: Present[]
  editable: boolean
  message: Message | null
  /** Words that the newsroom has not acknowledged, of this visit or of an earlier one */
  unsent: boolean
  /** This browser keeps a copy of them */
  kept: boolean
  /** Whether those who are no authors of the piece only suggest, and whether this person does; as it was when the page was made: null */
  othersSuggest: boolean | null
  suggests: boolean | null
}

export type DraftConnection = {
  doc: Y.Doc
  provider: HocuspocusProvider
  /** The name of its copy on this device */
  copy: string
  view: () => DraftView
  /** Connects with the first listener, and lets go with the last. */
  subscribe: (listener: () => void) => () => void
}

export const closedView: DraftView = {
  status: { kind: 'saving', words: message('writing.statusConnecting') },
  people: [],
  editable: false,
  message: null,
  unsent: false,
  kept: false,
  othersSuggest: null,
  suggests: null,
}

/** For the copy on this device to be read, in milliseconds */
const patience = 3_000

/**
 * Over this socket; it is closed for good when the last listener has gone. `present` is the generation of the draft that the page was
 * made with. Words of an earlier one that never reached the newsroom are shown instead of it: the server refuses them, so that they
 * can be copied. `loadAgain` is called when the draft is of a later generation and nothing here is unsent, or when the page is older than
 * the server and no word would be lost; it gives whether the page is loaded again.
 */
export function draftConnection(
  articleId: string,
  me: Me,
  socket: LiveSocket,
  onClose: () => void,
  { present = 0, loadAgain = () => false }: { present?: number; loadAgain?: () => boolean } = {},
): DraftConnection {
  const doc = new Y.Doc()
  const generation = generationToOpen(articleId, me.id, present)
  const name = offlineName(articleId, me.id, generation)
  // The server compares: in another tab somebody else may have signed in, and the draft may have been made anew.
  const provider = new DraftProvider({
    name: articleId,
    document: doc,
    websocketProvider: socket,
    token: helloToken(me.id, generation),
  })
  provider.setAwarenessField('user', { id: me.id, name: me.name, color: colourOf(me.id) })
  const facts = {
    connected: false,
    writable: false,
    everSynced: false,
    refusedReason: null as Message | null,
    persistedLocally: false,
    message: null as Message | null,
    othersSuggest: null as boolean | null,
    suggests: null as boolean | null,
  }
  const listeners = new Set<() => void>()
  let kept: DeviceCopy | null = null
  let closed = false
  const unsent = unsentNote(name)
  let copyIsRead = false
  let view = closedView

  const tell = () => {
    const before = view
    view = {
      status: draftStatus({
        ...facts,
        connected: facts.connected && !isOffline() && !socket.isSilent,
        synced: provider.synced,
        unsyncedChanges: provider.unsyncedChanges,
      }),
      people: peopleIn(provider, me),
      editable: facts.writable && facts.refusedReason === null && facts.everSynced,
      message: facts.refusedReason ?? facts.message,
      unsent: unsent.held() || provider.unsyncedChanges > 0,
      kept: facts.persistedLocally,
      othersSuggest: facts.othersSuggest,
      suggests: facts.suggests,
    }
    // What another tab has not sent stays noted, and so does what the copy on this device may still bring.
    if (view.status.kind === 'saved' && unsent.held() && copyIsRead) {
      unsent.sent()
      view = { ...view, unsent: false }
    }
    // With each caret that moves somebody tells something: the page is drawn anew when it would look otherwise.
    if (isSameView(view, before)) view = before
    else for (const listener of listeners) listener()
  }
  doc.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin !== provider && origin !== kept) unsent.typed()
  })
  const refuse = (reason: Message) => {
    facts.refusedReason = reason
    socket.stop()
  }
  /** Every event leads to the same place: the facts, and then the page. */
  const on = <T>(event: string, note: (given: T) => void) =>
    provider.on(event, (given: T) => {
      note(given)
      tell()
    })

  on<{ scope: string }>('authenticated', ({ scope }) => {
    facts.connected = true
    facts.writable = scope === 'read-write'
    facts.message = null
    facts.refusedReason = null
  })
  on<{ state: boolean }>('synced', ({ state }) => {
    facts.everSynced ||= state
  })
  on('unsyncedChanges', () => {})
  on('awarenessChange', () => {})
  on<{ payload: string }>('stateless', ({ payload }) => {
    const news = readNews(payload)
    if (news?.kind === 'refused') facts.refusedReason = news.why
    if (news?.kind === 'state') {
      facts.writable = news.writable
      facts.message = news.why
      facts.othersSuggest = news.othersSuggest
      facts.suggests = news.suggests
    }
  })
  on<{ event?: { code?: number } }>('close', ({ event }) => {
    facts.connected = false
    const code = event?.code ?? 0
    if (code === closings.signedOut.code) facts.message = message('writing.signedOut')
    else if (code === closings.rebuilt.code && !unsent.held() && loadAgain()) socket.stop()
    else if (code === closings.older.code && (!unsent.held() || facts.persistedLocally) && loadAgain()) socket.stop()
    else if (isFinal(code)) refuse(facts.refusedReason ?? whyClosed(code) ?? closings.refused.why)
  })

  const keep = async () => {
    const can = await canKeepOffline()
    if (closed) return
    if (!can) {
      copyIsRead = true
      return tell()
    }
    const copy = new DeviceCopy(name, doc)
    kept = copy
    noteOffline(name, () => copy.destroy())
    await new Promise<void>((resolve) => copy.once('synced', resolve))
    facts.persistedLocally = true
    copyIsRead = true
    tell()
  }

  /** What an earlier visit could not send is read before anything is heard of others, unless the device takes too long over it. */
  const connect = async (read: Promise<void>) => {
    if (unsent.held()) {
      await Promise.race([read, new Promise((resolve) => setTimeout(resolve, patience))])
      if (copyIsRead) provider.sendCopyFirst()
    }
    if (!closed) await socket.connect()
  }

  /** A socket that lived through an interruption may be dead without knowing it. */
  const onLine = () => {
    socket.webSocket?.close()
    tell()
  }
  const open = () => {
    const read = keep()
    globalThis.addEventListener?.('offline', tell)
    globalThis.addEventListener?.('online', onLine)
    globalThis.addEventListener?.('pagehide', unsent.settle)
    socket.on('liveness', tell)
    provider.attach()
    void connect(read)
  }
  const close = () => {
    closed = true
    onClose()
    globalThis.removeEventListener?.('offline', tell)
    globalThis.removeEventListener?.('online', onLine)
    globalThis.removeEventListener?.('pagehide', unsent.settle)
    unsent.settle()
    provider.destroy()
    socket.destroy()
    void kept?.destroy()
    doc.destroy()
  }
  let opened = false
  return {
    doc,
    provider,
    copy: name,
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener)
      if (!opened) open()
      opened = true
      return () => {
        listeners.delete(listener)
        // React lets go and takes hold again when it mounts a page twice in development.
        setTimeout(() => {
          if (listeners.size === 0 && !closed) close()
        })
      }
    },
  }
}

/** A view is plain data. */
export const isSameView = (one: DraftView, other: DraftView) => JSON.stringify(one) === JSON.stringify(other)

const isOffline = (): boolean => globalThis.navigator?.onLine === false

/** Everybody who has the draft open, once each, however many tabs they have. */
function peopleIn(provider: HocuspocusProvider, me: Me): Present[] {
  const people = new Map<string, Present>()
  for (const state of provider.awareness?.getStates().values() ?? []) {
    const user: { id?: unknown; name?: unknown; color?: unknown } | undefined = state.user
    if (typeof user?.id !== 'string' || typeof user.name !== 'string') continue
    people.set(user.id, { personId: user.id, name: user.name, colour: String(user.color), me: user.id === me.id })
  }
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name))
}
