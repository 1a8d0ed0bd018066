/** Changes to a piece: making it, its details, and every move of the workflow. Each is one transaction. */
import { followHeadline } from '#lib/articles/address'
import { createArticleIn } from '#lib/articles/create'
import { contentOf, pieceToDecide } from '#lib/articles/decide'
import { type SavedDetails, saveDetailsIn } from '#lib/articles/details'
import * as shape from '#lib/articles/input'
import { changesRequested, published, tellAuthors } from '#lib/articles/mail'
import type { Actor } from '#lib/auth/actor'
import { assertChecked } from '#lib/checks/run'
import { db, type Tx } from '#lib/db'
import { textNow } from '#lib/drafts/queries'
import { Refusal } from '#lib/errors'
import { checked, checkedId } from '#lib/input'
import { publishRevision, withdrawPublications } from '#lib/publications/commands'
import { snapshot } from '#lib/revisions/snapshot'
import { plainText } from '#lib/text/plain'
import { emptyText } from '#lib/text/validate'
import type { Piece } from '#lib/workflow/held-article'
import type { MoveName } from '#lib/workflow/moves'
import { type Step, takeStep } from '#lib/workflow/take-step'

/** An empty piece whose author is the actor. Gives its id. */
export async function createArticle(actor: Actor, input: shape.NewArticle): Promise<string> {
  const wanted = checked(shape.newArticleInput, input)
  const piece = { ...wanted, text: emptyText(), authorIds: [actor.personId], tagIds: [], mainTagId: null }
  return db.$transaction((tx) => createArticleIn(tx, actor, piece))
}

/** Saves what stands beside the text, if nobody else has since `version`; else gives what they saved. */
export async function saveDetails(
  actor: Actor,
  id: string,
  version: number,
  input: shape.Details,
): Promise<SavedDetails> {
  const wanted = checked(shape.detailsInput, input)
  const seen = checked(shape.version, version)
  const article = checkedId(id)
  return db.$transaction((tx) => saveDetailsIn(tx, actor, article, seen, wanted))
}

/** What a move brings along: more of its step, and what follows in the same transaction. */
type Brought = Pick<Step, 'revisionId' | 'reason' | 'draft' | 'where'> & { after?: () => Promise<void> }

async function make(
  actor: Actor,
  id: string,
  move: MoveName,
  bring: (tx: Tx, piece: Piece) => Promise<Brought> | Brought = () => ({}),
): Promise<void> {
  const articleId = checkedId(id)
  await db.$transaction(async (tx) => {
    const piece = await pieceToDecide(tx, actor, articleId, move)
    const { after, ...more } = await bring(tx, piece)
    await takeStep(tx, { articleId, move, from: piece.state, personId: actor.personId, ...more })
    await after?.()
  })
}

/** Freezes the text as a revision and hands it to an editor. */
export async function submit(actor: Actor, id: string): Promise<void> {
  await make(actor, id, 'submit', (tx, piece) => frozen(tx, actor, piece))
}

/** What is in review becomes what the text says now. */
export async function updateReview(actor: Actor, id: string): Promise<void> {
  await make(actor, id, 'updateReview', (tx, piece) => frozen(tx, actor, piece))
}

async function frozen(tx: Tx, actor: Actor, piece: Piece): Promise<Brought> {
  const { headline } = plainText(await textNow(tx, piece.id))
  await followHeadline(tx, piece.id, headline)
  const { id } = await snapshot(tx, piece.id, actor.personId)
  return { revisionId: id, draft: { revisionId: id } }
}

export async function takeBack(actor: Actor, id: string): Promise<void> {
  await make(actor, id, 'takeBack')
}

/** Sends the piece back with what should change; its authors get a mail. */
export async function requestChanges(actor: Actor, id: string, comment: string): Promise<void> {
  const said = checked(shape.comment, comment)
  await make(actor, id, 'requestChanges', (tx, piece) => ({
    revisionId: piece.revisionId,
    reason: said,
    after: () => tellAuthors(tx, piece.id, changesRequested(actor.name, said), { by: actor.personId }),
  }))
}

/** Pins the revision that the actor had on screen. Refuses when the piece says anything else by now, and while a blocker stands. */
export async function approve(actor: Actor, id: string, revisionId: string): Promise<void> {
  await make(actor, id, 'approve', (tx, piece) => pinned(tx, piece, revisionId))
}

/** Chooses when the approved revision goes out. Refuses a moment that has passed. */
export async function schedule(actor: Actor, id: string, revisionId: string, moment: Date | string): Promise<void> {
  const scheduledFor = checked(shape.moment, moment)
  if (scheduledFor <= new Date()) throw new Refusal('That moment has passed. Choose a later one, or publish now.')
  await make(actor, id, 'schedule', async (tx, piece) => ({
    ...(await pinned(tx, piece, revisionId)),
    draft: { scheduledFor },
  }))
}

export async function unschedule(actor: Actor, id: string): Promise<void> {
  await make(actor, id, 'unschedule', (_, piece) => ({ revisionId: piece.revisionId, draft: { scheduledFor: null } }))
}

/** Readers get the approved revision: publication, event, mails and purges in one transaction. */
export async function publish(actor: Actor, id: string, revisionId: string): Promise<void> {
  await make(actor, id, 'publish', async (tx, piece) => ({
    ...(await pinned(tx, piece, revisionId)),
    draft: { scheduledFor: null },
    after: async () => {
      await tellAuthors(tx, piece.id, published, { by: actor.personId })
      await publishRevision(tx, { articleId: piece.id, revisionId, personId: actor.personId, at: new Date() })
    },
  }))
}

async function pinned(tx: Tx, piece: Piece, wanted: string): Promise<Brought> {
  const revisionId = checked(shape.revisionId, wanted)
  await assertChecked(tx, piece.id, await contentOf(tx, piece, revisionId))
  return { revisionId, where: { revisionId } }
}

/** Opens a published piece for a new version; readers keep the one they have. */
export async function revise(actor: Actor, id: string): Promise<void> {
  await make(actor, id, 'revise')
}

export async function spike(actor: Actor, id: string, reason: string): Promise<void> {
  const said = checked(shape.reason, reason)
  await make(actor, id, 'spike', () => ({ reason: said }))
}

export async function revive(actor: Actor, id: string): Promise<void> {
  await make(actor, id, 'revive')
}

/** Takes every publication of the piece away from readers, at once. */
export async function withdraw(actor: Actor, id: string, reason: string): Promise<void> {
  const said = checked(shape.reason, reason)
  await make(actor, id, 'withdraw', (tx, piece) => ({
    reason: said,
    draft: { scheduledFor: null },
    after: () => withdrawPublications(tx, { articleId: piece.id, personId: actor.personId, at: new Date() }),
  }))
}
