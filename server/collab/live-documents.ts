/** The live drafts of this process: each beside a shadow that holds exactly what the database has. */
import type { Document } from '@hocuspocus/server'
import * as Y from 'yjs'
import type { Actor } from '#lib/auth/actor'
import { appendUpdate, compact, raiseDraft, saveSnapshot } from '#lib/drafts/commands'
import { draftToLoad, type Logged } from '#lib/drafts/queries'
import { log } from '#lib/log'
import { type ShadowDocument, shadowDocument } from '#lib/text/shadow-document'
import { keyedMutex } from '#server/collab/keyed-mutex'

/** More updates than this in the log, and they are merged while people still type. */
const compactAfter = 200

/** Null after something went wrong: what the database has is then read again. */
type LiveDocument = { shadow: ShadowDocument | null; logged: bigint[] }

const liveDocuments = new WeakMap<Document, LiveDocument>()
const inTurn = keyedMutex()

/** Reads a draft into a document that nobody is in yet. Refuses whoever may not read it. */
export async function load(actor: Actor, document: Document): Promise<void> {
  // In turn: what somebody who just left still has under way is on record before it is read.
  await inTurn(document.name, async () => {
    const room: LiveDocument = { shadow: null, logged: [] }
    liveDocuments.set(document, room)
    await readAgain(actor, document, room)
  })
  if (liveDocumentOf(document).logged.length > 0) void snapshot(document)
}

/** Makes sure that the document is what the database has, also after an answer from there got lost. */
export async function resync(actor: Actor, document: Document): Promise<void> {
  await inTurn(document.name, async () => {
    const room = liveDocumentOf(document)
    if (room.shadow === null) await readAgain(actor, document, room)
  })
}

async function readAgain(actor: Actor, document: Document, room: LiveDocument): Promise<ShadowDocument> {
  await raiseDraft(document.name)
  const logged: Logged[] = await draftToLoad(actor, document.name)
  const shadow = shadowDocument(logged.map(({ update }) => update))
  room.logged = logged.map(({ id }) => id).filter((id) => id > 0n)
  Y.applyUpdate(document, Y.encodeStateAsUpdate(shadow.doc, Y.encodeStateVector(document)), { source: 'local' })
  room.shadow = shadow
  return shadow
}

/**
 * Puts an update that arrived on record; once this returns, it is. Refuses what can be no part of a text (InvalidUpdate), what
 * builds on something missing (IncompleteUpdate), and what this person may not do. What is known already is not written again.
 */
export async function persistUpdate(actor: Actor, document: Document, update: Uint8Array): Promise<void> {
  await inTurn(document.name, async () => {
    const room = liveDocumentOf(document)
    const shadow = room.shadow ?? (await readAgain(actor, document, room))
    room.shadow = null
    const news = shadow.take(update)
    if (news) room.logged.push(await appendUpdate(actor, document.name, news))
    room.shadow = shadow
  })
}

/** Runs after every update that was on its way has been applied or refused, and before the next one. */
export async function betweenUpdates(document: Document, work: () => void): Promise<void> {
  await inTurn(document.name, async () => {
    await new Promise((resolve) => setImmediate(resolve))
    work()
  })
}

/** Brings up to date what lists show, and keeps the log short. What fails here is made good the next time. */
export async function snapshot(document: Document): Promise<void> {
  try {
    await saveSnapshot(document.name)
    if (liveDocumentOf(document).logged.length >= compactAfter) await compactLog(document)
  } catch (err) {
    log.warn({ err, articleId: document.name }, 'lists show an older text')
  }
}

/** Merges the log into the checkpoint. */
export async function compactLog(document: Document): Promise<void> {
  const room = liveDocumentOf(document)
  const merged = room.logged
  room.logged = []
  try {
    await compact(document.name, merged)
  } catch (err) {
    room.logged.unshift(...merged)
    log.warn({ err, articleId: document.name }, 'the log of a draft stays long')
  }
}

function liveDocumentOf(document: Document): LiveDocument {
  const room = liveDocuments.get(document)
  if (!room) throw new Error('This draft was never loaded.')
  return room
}
