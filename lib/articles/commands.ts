/** Changes to an article: making it, its details, and every move of the workflow. Each is one transaction. */

import { approveSubmitted, articleToApproveAnew } from '#lib/articles/approve-anew'
import { createArticleIn } from '#lib/articles/create'
import { articleToDecide, assertMayApprove, assertStepsGiven, contentOf } from '#lib/articles/decide'
import { type SavedDetails, saveDetailsIn } from '#lib/articles/details'
import { setEmbargoIn } from '#lib/articles/embargo'
import * as shape from '#lib/articles/input'
import { setOthersSuggestIn } from '#lib/articles/others-suggest'
import { pastChecks } from '#lib/articles/past-checks'
import { cancelWithdrawalIn, planWithdrawalIn } from '#lib/articles/planned-withdrawal'
import { retellIn } from '#lib/articles/retell'
import { followHeadline } from '#lib/articles/slug'
import { keptFor, untouched } from '#lib/articles/untouched'
import { withholdIn } from '#lib/articles/withhold'
import type { Actor } from '#lib/auth/actor'
import { assertChecked } from '#lib/checks/run'
import { clearNotice } from '#lib/corrections/record'
import { db, type Tx } from '#lib/db'
import { textNow } from '#lib/drafts/queries'
import { Refusal } from '#lib/errors'
import { validated, validId } from '#lib/input'
import { log } from '#lib/log'
import { removeMade } from '#lib/media/commands'
import { message } from '#lib/messages/message'
import { publishRevision, withdrawPublications } from '#lib/publications/commands'
import { copyFilesOf } from '#lib/publications/copy-files'
import { assertNoEmbargo } from '#lib/publications/embargo'
import type { Details } from '#lib/revisions/details'
import { snapshot } from '#lib/revisions/snapshot'
import { plainText } from '#lib/text/plain'
import { emptyText } from '#lib/text/validate'
import { lockDraft, type WorkflowArticle } from '#lib/workflow/article'
import { fellWords } from '#lib/workflow/fell-words'
import { type Move, type MoveName, moves } from '#lib/workflow/moves'
import { type Step, takeStep } from '#lib/workflow/take-step'
import { tellWhoseTurn } from '#lib/workflow/whose-turn'

/** An empty article whose author is the actor. Gives its id. */
export async function createArticle(actor: Actor, input: shape.NewArticle): Promise<string> {
  const wanted = validated(shape.newArticleInput, input)
  const article = { ...wanted, text: emptyText(), authorIds: [actor.personId], tagIds: [], mainTagId: null }
  return db.$transaction((tx) => createArticleIn(tx, actor, article))
}

/** Saves what stands beside the text, if nobody else has since `version`; else gives what they saved. */
export async function saveDetails(actor: Actor, id: string, version: number, input: Details): Promise<SavedDetails> {
  const wanted = validated(shape.detailsInput, input)
  const seen = validated(shape.version, version)
  const articleId = validId(id)
  const { superseded, ...saved } = await db.$transaction((tx) => saveDetailsIn(tx, actor, articleId, seen, wanted))
  await removeMade(superseded)
  return saved
}

/** Says until when the article is under embargo; null lifts it. */
export async function setEmbargo(actor: Actor, id: string, until: Date | string | null): Promise<void> {
  const wanted = validated(shape.moment.nullable(), until)
  const articleId = validId(id)
  await db.$transaction((tx) => setEmbargoIn(tx, actor, articleId, wanted))
}

/** Says whether those who are no authors of the article only suggest. */
export async function setOthersSuggest(actor: Actor, id: string, wanted: boolean): Promise<void> {
  const on = validated(shape.othersSuggest, wanted)
  const articleId = validId(id)
  await db.$transaction((tx) => setOthersSuggestIn(tx, actor, articleId, on))
}

/** Additions of one move to its step, and effects after it in the same transaction. */
type MoveEffects = Pick<Step, 'revisionId' | 'reason' | 'draft' | 'where'> & { after?: () => Promise<void> }

/** `onScreen`: the revision that the actor decides on, for moves that the table calls checked. */
async function runMove(
  actor: Actor,
  id: string,
  name: MoveName,
  bring: (tx: Tx, article: WorkflowArticle) => Promise<MoveEffects> | MoveEffects = () => ({}),
  onScreen = '',
): Promise<void> {
  const articleId = validId(id)
  const move: Move = moves[name]
  await db.$transaction(async (tx) => {
    const article = await articleToDecide(tx, actor, articleId, name)
    const pins = move.checked ? await pinned(tx, actor, article, { name, onScreen }) : {}
    const { after, ...more } = { ...pins, ...(await bring(tx, article)) }
    await takeStep(tx, { articleId, move: name, from: article.state, personId: actor.personId, ...more })
    await after?.()
  })
}

/** Freezes the text as a revision and hands it to an editor. */
export async function submit(actor: Actor, id: string): Promise<void> {
  await runMove(actor, id, 'submit', (tx, article) => frozen(tx, actor, article))
}

/** Replaces the revision in review by one of the text as it is now. */
export async function updateReview(actor: Actor, id: string): Promise<void> {
  await runMove(actor, id, 'updateReview', (tx, article) => frozen(tx, actor, article))
}

/** `asShown`: somebody has read it with this address, which then follows no headline. */
async function frozen(tx: Tx, actor: Actor, article: WorkflowArticle, asShown = false) {
  const { headline } = plainText(await textNow(tx, article.id))
  if (!asShown) await followHeadline(tx, article.id, headline)
  const { id, content } = await snapshot(tx, article.id, actor.personId)
  const why = message('reviewSteps.otherRevision', { name: actor.name })
  await fellWords(tx, { articleId: article.id, state: article.state, why, causedById: actor.personId, exceptFor: id })
  return {
    revisionId: id,
    draft: { revisionId: id },
    after: () => tellWhoseTurn(tx, actor, article.id, id, content.details),
  }
}

export async function takeBack(actor: Actor, id: string): Promise<void> {
  await runMove(actor, id, 'takeBack')
}

/** Sends the article back with what should change. */
export async function requestChanges(actor: Actor, id: string, comment: string): Promise<void> {
  const said = validated(shape.comment, comment)
  await runMove(actor, id, 'requestChanges', (_, article) => ({
    revisionId: article.revisionId,
    reason: said,
  }))
}

/** Pins the revision that the actor had on screen. Refuses when the article says anything else by now, and while a blocker stands. */
export async function approve(actor: Actor, id: string, revisionId: string): Promise<void> {
  await runMove(actor, id, 'approve', undefined, revisionId)
}

/**
 * An approval that an edit took away is given anew, for the text that this actor had on the screen (`seen`, its fingerprint). Refuses another
 * text, and whatever stands in the way of an approval.
 */
export async function approveAnew(actor: Actor, id: string, seen: string): Promise<void> {
  const shown = validated(shape.fingerprint, seen)
  const articleId = validId(id)
  await db.$transaction(async (tx) => {
    const article = await articleToApproveAnew(tx, actor, articleId, shown)
    const { after, ...submitted } = await frozen(tx, actor, article, true)
    await takeStep(tx, { articleId, move: 'submit', from: article.state, personId: actor.personId, ...submitted })
    await approveSubmitted(tx, actor, articleId, submitted.revisionId)
  })
}

/** Chooses when the approved revision goes out. Refuses a moment that has passed, and one before the end of an embargo. */
export async function schedule(actor: Actor, id: string, revisionId: string, moment: Date | string): Promise<void> {
  const scheduledFor = validated(shape.moment, moment)
  if (scheduledFor <= new Date()) throw new Refusal(message('articles.momentPassed'))
  const effects = async (tx: Tx, article: WorkflowArticle): Promise<MoveEffects> => {
    await assertNoEmbargo(tx, article.id, scheduledFor)
    return { draft: { scheduledFor } }
  }
  await runMove(actor, id, 'schedule', effects, revisionId)
}

export async function unschedule(actor: Actor, id: string): Promise<void> {
  await runMove(actor, id, 'unschedule', (_, article) => ({
    revisionId: article.revisionId,
    draft: { scheduledFor: null },
  }))
}

/** Readers get the approved revision: publication, event, notifications and purges in one transaction. Refuses what is under embargo. */
export async function publish(actor: Actor, id: string, revisionId: string): Promise<void> {
  await sendOut(actor, id, 'publish', revisionId)
}

async function sendOut(actor: Actor, id: string, move: 'publish' | 'publishEntry', revisionId: string): Promise<void> {
  const effects = (tx: Tx, { id: articleId }: WorkflowArticle): MoveEffects => ({
    draft: { scheduledFor: null },
    after: async () => {
      await publishRevision(tx, { articleId, revisionId, personId: actor.personId, at: new Date() })
    },
  })
  const article = await db.$transaction((tx) => articleToDecide(tx, actor, validId(id), move))
  if (article.revisionId === revisionId) await copyFilesOf(db, revisionId)
  await runMove(actor, id, move, effects, revisionId)
}

/** An entry of a coverage goes out before somebody else has read it, where its coverage says so. Refuses while a blocker stands or a review is missing. */
export async function publishEntry(actor: Actor, id: string, revisionId: string): Promise<void> {
  await sendOut(actor, id, 'publishEntry', revisionId)
}

async function pinned(
  tx: Tx,
  actor: Actor,
  article: WorkflowArticle,
  { name, onScreen }: { name: MoveName; onScreen: string },
): Promise<MoveEffects> {
  const revisionId = validated(shape.revisionId, onScreen)
  const content = await contentOf(tx, article, revisionId)
  await assertChecked(tx, article.id, content)
  if (name === 'approve') await assertMayApprove(tx, actor, article.id, revisionId, content)
  else await assertStepsGiven(tx, article.id, revisionId, content)
  return { revisionId, where: { revisionId } }
}

/**
 * A chief publishes the revision on the screen past open checks and missing reviews, with a reason; it is on a list until somebody closes it. Refuses
 * where nothing is in the way, what may not be passed (lib/checks/passable), an embargo, and whoever wrote the piece.
 */
export async function publishPast(actor: Actor, id: string, revisionId: string, reason: string): Promise<void> {
  const [said, shown] = [validated(shape.reason, reason), validated(shape.revisionId, revisionId)]
  const article = await db.$transaction((tx) => articleToDecide(tx, actor, validId(id), 'publishPast'))
  if (article.revisionId === shown) await copyFilesOf(db, shown)
  await runMove(actor, id, 'publishPast', (tx, held) =>
    pastChecks(tx, actor, held, { revisionId: shown, reason: said }),
  )
}

/** Opens a published article for a new version; readers keep the one they have. */
export async function revise(actor: Actor, id: string): Promise<void> {
  await runMove(actor, id, 'revise', (tx, article) => ({ after: () => clearNotice(tx, article.id) }))
}

export async function spike(actor: Actor, id: string, reason: string): Promise<void> {
  const said = validated(shape.reason, reason)
  await runMove(actor, id, 'spike', () => ({ reason: said }))
}

export async function revive(actor: Actor, id: string): Promise<void> {
  await runMove(actor, id, 'revive')
}

/** Takes every publication of the article away from readers, at once; they find these words in its place. */
export async function withdraw(actor: Actor, id: string, told: { text: string; cause: string }): Promise<void> {
  const notice = validated(shape.withdrawal, told)
  const effects = (tx: Tx, { id: articleId, state }: WorkflowArticle): MoveEffects => ({
    reason: notice.text,
    draft: { scheduledFor: null },
    after: async () => {
      await withdrawPublications(tx, { articleId, personId: actor.personId, at: new Date(), notice })
      if (state === 'published') await clearNotice(tx, articleId)
    },
  })
  await runMove(actor, id, 'withdraw', effects)
}

/** Withdraws the article at this moment, unless somebody cancels it before; what was planned earlier is replaced. Refuses a moment that has passed. */
export async function planWithdrawal(
  actor: Actor,
  id: string,
  input: { text: string; cause: string; moment: Date | string },
): Promise<void> {
  const plan = validated(shape.plannedWithdrawal, input)
  const articleId = validId(id)
  if (plan.moment <= new Date()) throw new Refusal(message('schedules.withdrawalPassed'))
  await db.$transaction((tx) => planWithdrawalIn(tx, actor, articleId, plan))
}

export async function cancelWithdrawal(actor: Actor, id: string): Promise<void> {
  const articleId = validId(id)
  await db.$transaction((tx) => cancelWithdrawalIn(tx, actor, articleId))
}

/**
 * Tells readers a notice, or a withdrawal, in these words from now on. The former words are kept for the newsroom. Refuses one that was told
 * anew already.
 */
export async function retell(actor: Actor, noticeId: string, input: shape.Retold): Promise<void> {
  const told = validated(shape.retold, input)
  const id = validId(noticeId)
  await db.$transaction((tx) => retellIn(tx, actor, id, told))
}

/**
 * Readers get the words of a former version no more; that there was one, and when, they go on to see. Refuses the version that they have now, and one whose
 * words are shown nowhere already.
 */
export async function withhold(actor: Actor, articleId: string, input: shape.Withheld): Promise<void> {
  const which = validated(shape.withheld, input)
  const id = validId(articleId)
  await db.$transaction((tx) => withholdIn(tx, actor, id, which))
}

/** Takes away what was begun long ago and never worked on (lib/articles/untouched). Gives how many. */
export async function forgetUntouched(now: Date): Promise<number> {
  const old = { ...untouched, createdAt: { lt: new Date(now.getTime() - keptFor) } }
  const found = await db.article.findMany({ where: old, take: 500, select: { id: true, translationGroupId: true } })
  let gone = 0
  for (const { id, translationGroupId } of found) {
    const taken = db.$transaction(async (tx) => {
      // Whoever begins to type at this moment comes first, and then it is touched; or last, and is told that it is gone.
      await lockDraft(tx, id)
      const { count } = await tx.article.deleteMany({ where: { ...old, id } })
      await tx.translationGroup.deleteMany({ where: { id: translationGroupId, articles: { none: {} } } })
      return count
    })
    // One that can't go, for whatever reason, keeps none of the others.
    gone += await taken.catch((err: unknown) => {
      log.error({ err, articleId: id }, 'an untouched article could not be taken away')
      return 0
    })
  }
  return gone
}
