/** The live documents of this process: each beside a shadow document that holds exactly what the database has. */
import type { Document } from '@hocuspocus/server'
import * as Y from 'yjs'
import type { Actor } from '#lib/auth/actor'
import { followComments } from '#lib/comments/commands'
import { appendSuggestion, appendUpdate, compact, raiseDraft, saveSnapshot } from '#lib/drafts/commands'
import { DraftRebuilt } from '#lib/drafts/generation'
import { OnlySuggests } from '#lib/drafts/only-suggests'
import { draftToLoad, type Logged, loggedBeside } from '#lib/drafts/queries'
import { log } from '#lib/log'
import { learntFrom, type ShadowDocument, shadowDocument } from '#lib/text/shadow-document'
import { keyedMutex } from '#server/collab/keyed-mutex'

/** More updates than this in the log beside those that stay, and they are merged while people still type. */
const compactAfter = 200

/** Null after something went wrong: what the database has is then read again. */
type LiveDocument = { shadow: ShadowDocument | null; logged: bigint[]; generation: number | null }

const liveDocuments = new WeakMap<Document, LiveDocument>()
/** Of each live draft, by its article's id */
const weights = new Map<string, number>()
const exclusively = keyedMutex()

/** Reads a draft into a document that nobody is in yet. Refuses whoever may not read it. */
export async function load(actor: Actor, document: Document): Promise<void> {
  // Updates of somebody who has just left are on record before the draft is read.
  await exclusively(document.name, async () => {
    const live: LiveDocument = { shadow: null, logged: [], generation: null }
    liveDocuments.set(document, live)
    await readAgain(actor, document, live)
  })
  if (liveDocumentOf(document).logged.length > 0) void snapshot(document)
}

/** Makes the document equal to what the database has, also after an answer from there was lost. */
export async function resync(actor: Actor, document: Document): Promise<void> {
  await exclusively(document.name, async () => {
    const live = liveDocumentOf(document)
    if (live.shadow === null) await readAgain(actor, document, live)
  })
}

async function readAgain(actor: Actor, document: Document, live: LiveDocument): Promise<ShadowDocument> {
  await raiseDraft(document.name)
  const logged: Logged[] = await draftToLoad(actor, document.name)
  const generation = logged[0]?.generation ?? 0
  if (live.generation !== null && live.generation !== generation) throw new DraftRebuilt()
  live.generation = generation
  const shadow = shadowDocument(
    logged.map(({ update }) => update),
    logged.map(({ moved }) => moved),
  )
  live.logged = logged.map(({ id }) => id).filter((id) => id > 0n)
  Y.applyUpdate(document, Y.encodeStateAsUpdate(shadow.doc, Y.encodeStateVector(document)), { source: 'local' })
  live.shadow = shadow
  weights.set(document.name, shadow.weight())
  return shadow
}

/** The bytes that a live draft takes when it is sent whole, or more; 0 for one that nobody has open. */
export const weightOf = (articleId: string): number => weights.get(articleId) ?? 0

/** Which making of the draft from its text this document is; a browser that holds another one may get nothing of it. */
export const generationOf = (document: Document): number | null => liveDocumentOf(document).generation

/** To be called when nobody has the draft open any more. */
export const forgetWeight = (articleId: string): boolean => weights.delete(articleId)

/** How an update came in: a change by itself, or what a page sends when it connects. */
export type Sent = 'change' | 'handshake'

/**
 * Puts an update that arrived on record; once this returns, it is. Refuses what can be no part of a text (InvalidUpdate), what
 * builds on something missing (IncompleteUpdate), and what this person may not do. Known updates are not written again. Of somebody who
 * only `suggests` what is no suggestion is refused, or made one where it can be. What was set right because of others who wrote at the same
 * moment is in the document when this returns.
 */
export async function persistUpdate(
  actor: Actor,
  document: Document,
  update: Uint8Array,
  sent: Sent,
  suggests: boolean,
): Promise<void> {
  await exclusively(document.name, async () => {
    const live = liveDocumentOf(document)
    if (suggests) return persistSuggestion(actor, document, live, update)
    try {
      await persist(actor, document, live, (shadow) =>
        sent === 'change' ? shadow.takeChange(update) : shadow.take(update),
      )
    } catch (error) {
      // It was typed before her page heard that she only suggests.
      if (!(error instanceof OnlySuggests)) throw error
      await persistSuggestion(actor, document, live, update)
    }
  })
}

async function persistSuggestion(actor: Actor, document: Document, live: LiveDocument, update: Uint8Array) {
  const by = { person: actor.personId, now: new Date() }
  await persist(actor, document, live, (shadow) => shadow.takeSuggestions(update, by))
}

async function persist(
  actor: Actor,
  document: Document,
  live: LiveDocument,
  take: (shadow: ShadowDocument) => Uint8Array<ArrayBuffer> | null,
): Promise<void> {
  const shadow = live.shadow ?? (await readAgain(actor, document, live))
  live.shadow = null
  const added = take(shadow)
  const append = shadow.changedText() ? appendUpdate : appendSuggestion
  const beside = { generation: live.generation ?? undefined, moved: shadow.moved() }
  if (added) live.logged.push(await append(actor, document.name, added, beside))
  live.shadow = shadow
  weights.set(document.name, shadow.weight())
  // What was sent is applied, and passed on, when this has returned (server/collab/hocuspocus).
  if (added && shadow.broughtMore()) Y.applyUpdate(document, added, { source: 'local' })
}

/**
 * Brings in what the newsroom itself put on record while the draft is open: the marks of comments. A document that is to be read again
 * anyway gets it then.
 */
export async function takeLogged(document: Document): Promise<void> {
  await exclusively(document.name, async () => {
    const live = liveDocumentOf(document)
    const { shadow } = live
    if (shadow === null) return
    for (const { id, update, generation } of await loggedBeside(document.name, live.logged)) {
      if (live.generation !== generation) return
      live.shadow = null
      const added = shadow.takeLogged(update)
      live.shadow = shadow
      live.logged.push(id)
      if (added) Y.applyUpdate(document, added, { source: 'local' })
    }
    weights.set(document.name, shadow.weight())
  })
}

/** Runs after every update that was on its way has been applied or refused, and before the next one. */
export async function betweenUpdates(document: Document, work: () => void): Promise<void> {
  await exclusively(document.name, async () => {
    await new Promise((resolve) => setImmediate(resolve))
    work()
  })
}

/** Saves the snapshot that lists show, follows the words of comments, and keeps the log short. A failure is made up for by the next one. */
export async function snapshot(document: Document): Promise<void> {
  try {
    await saveSnapshot(document.name)
    await followComments(document.name)
    if (liveDocumentOf(document).logged.length >= learntFrom + compactAfter) await compactLog(document)
  } catch (err) {
    log.warn({ err, articleId: document.name }, 'the snapshot of a draft could not be saved')
  }
}

/** Merges the log into the checkpoint, but for the latest updates: whoever has lost the connection is still to send what knew nothing of them. */
export async function compactLog(document: Document): Promise<void> {
  const live = liveDocumentOf(document)
  const merged = live.logged.slice(0, -learntFrom)
  if (merged.length === 0) return
  live.logged = live.logged.slice(-learntFrom)
  try {
    await compact(document.name, merged)
  } catch (err) {
    live.logged.unshift(...merged)
    log.warn({ err, articleId: document.name }, 'the log of a draft could not be compacted')
  }
}

function liveDocumentOf(document: Document): LiveDocument {
  const live = liveDocuments.get(document)
  if (!live) throw new Error('This draft was never loaded.')
  return live
}
