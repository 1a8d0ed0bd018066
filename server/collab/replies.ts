/** Replies to a connection: news of its draft, a refusal, or the end of its socket. */
import type { Connection } from '@hocuspocus/server'
import { SignedOut } from '#lib/auth/revalidate-session'
import { DraftRebuilt } from '#lib/drafts/generation'
import { closings, type News } from '#lib/drafts/protocol'
import { NotFound, Refusal } from '#lib/errors'
import { log } from '#lib/log'
import { IncompleteUpdate } from '#lib/text/shadow-document'
import { InvalidUpdate } from '#lib/text/update-validation'
import { NewerFormat } from '#lib/upgraded'

export const sendNews = (connection: Connection, news: News): void => connection.sendStateless(JSON.stringify(news))

/** Ends the whole socket. Hocuspocus alone would only let go of the draft, and leave the socket open. */
export function closeSocket({ webSocket }: Connection, why: keyof typeof closings): void {
  webSocket.close(closings[why].code, closings[why].reason)
}

/** Tells somebody why a change was not taken. Nothing more of hers is taken until she connects again. */
export function replyToFailure(error: unknown, connection: Connection): void {
  connection.readOnly = true
  const why = closingFor(error)
  if (error instanceof Refusal && (why === null || why === 'refused'))
    sendNews(connection, { kind: 'refused', why: error.why })
  if (why !== null) closeSocket(connection, why)
  if (error instanceof Refusal || error instanceof IncompleteUpdate) return
  // Whether the change is on record is not known: everybody reads again what is.
  log.error({ err: error, articleId: connection.document.name }, 'a change could not be put on record')
  for (const other of connection.document.getConnections()) closeSocket(other, 'again')
}

/** Null: the socket stays open, for reading. */
export function closingFor(error: unknown): keyof typeof closings | null {
  if (error instanceof SignedOut) return 'signedOut'
  if (error instanceof NotFound) return 'notYours'
  if (error instanceof DraftRebuilt) return 'rebuilt'
  if (error instanceof InvalidUpdate) return 'refused'
  // A draft of a newer program waits for a process of that version.
  if (error instanceof NewerFormat) return 'again'
  return error instanceof Refusal ? null : 'again'
}
