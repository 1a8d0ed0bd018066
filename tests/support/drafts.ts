/** A browser with a draft open, without the browser: the page's own connection, over a socket of Node's. */
import { WebSocket } from 'ws'
import type * as Y from 'yjs'
import type { Actor } from '#lib/auth/actor'
import { articleFromDraft } from '#lib/text/article-from-draft'
import { plainText } from '#lib/text/plain'
import { repair } from '#lib/text/repair'
import { validateDraft } from '#lib/text/validate'
import { textOf } from '#lib/text/ydoc'
import { type SignedIn, signedIn } from '#tests/support/sessions'
import { type } from '#tests/support/writing'
import { type DraftConnection, draftConnection } from '../../components/editor/draft-connection.ts'
import { type LiveSocket, liveSocket } from '../../components/editor/live-socket.ts'

export type OpenDraft = {
  doc: Y.Doc
  provider: DraftConnection['provider']
  socket: LiveSocket
  send: (message: Uint8Array) => void
  type: (words: string) => void
  text: () => string
  view: DraftConnection['view']
  /** Resolves once this holds of what the page would show. */
  until: (holds: (draft: OpenDraft) => boolean) => Promise<void>
  saved: () => Promise<void>
  /** Calls on every change of what the page shows; gives what stops it. */
  watch: (look: () => void) => () => void
  /** The code with which the server closed the socket last; null while it never did. */
  closedWith: () => number | null
  leave: () => void
}

/** A socket as this browser opens it: with its cookies, and the page it comes from. */
function socketOf(cookie: string, origin: string, host: string): typeof WebSocket {
  return class extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie, origin, host } })
      // Browsers tell nobody about a socket that was given up.
      this.on('error', () => {})
    }
  } as typeof WebSocket
}

/**
 * `generation` is the one that the page was made with; `loadAgain` stands for loading the page again. `via` is the port of a line that
 * leads to the newsroom's.
 */
type Opening = { generation?: number; loadAgain?: () => boolean; via?: number }

export function openDraft(
  port: number,
  articleId: string,
  {
    actor,
    session,
    origin,
    generation,
    loadAgain,
    via,
  }: { actor: Actor; session: SignedIn; origin?: string } & Opening,
): OpenDraft {
  const address = `127.0.0.1:${port}`
  const socket = liveSocket(
    `ws://127.0.0.1:${via ?? port}/collab`,
    socketOf(session.cookie, origin ?? `http://${address}`, address),
  )
  let code: number | null = null
  socket.on('close', ({ event }: { event: { code: number } }) => {
    code = event.code
  })
  const connection = draftConnection(articleId, { id: actor.personId, name: actor.name }, socket, () => {}, {
    ...(generation !== undefined && { present: generation }),
    ...(loadAgain && { loadAgain }),
  })
  const letGo = connection.subscribe(() => {})
  const draft: OpenDraft = {
    doc: connection.doc,
    provider: connection.provider,
    socket,
    send: (message) => socket.send(message),
    type: (words) => type(connection.doc, words),
    text: () => plainText(articleFromDraft(validateDraft(repair(textOf(connection.doc))))).text,
    view: connection.view,
    until: (holds) =>
      new Promise((resolve) => {
        const look = () => {
          if (!holds(draft)) return
          stop()
          connection.doc.off('update', look)
          socket.off('close', look)
          resolve()
        }
        const stop = connection.subscribe(look)
        connection.doc.on('update', look)
        // Its code is no part of what the page shows.
        socket.on('close', look)
        look()
      }),
    watch: connection.subscribe,
    saved: () => draft.until(({ view }) => view().status.kind === 'saved'),
    closedWith: () => code,
    leave: letGo,
  }
  return draft
}

/** The same for somebody who signs in for it. */
export async function opened(port: number, articleId: string, actor: Actor, opening: Opening = {}): Promise<OpenDraft> {
  return openDraft(port, articleId, { actor, session: await signedIn(actor.personId), ...opening })
}
