/** The data of the review page: the submitted text, its claims and sources, checks, questions, moves and timeline. */
import type { Actor } from '#lib/auth/actor'
import { isGranted } from '#lib/auth/grants'
import { can } from '#lib/auth/permissions'
import { checksFor } from '#lib/checks/run'
import { db, type Tx } from '#lib/db'
import { env } from '#lib/env'
import { NotFound } from '#lib/errors'
import type { State } from '#lib/generated/prisma/enums'
import { validId } from '#lib/input'
import type { LeadPicture } from '#lib/media/lead'
import { shownLead } from '#lib/media/leads'
import { differsFromLive } from '#lib/reviews/differs'
import { leadInNewsroom } from '#lib/reviews/in-newsroom'
import { changedPictures, changedPicturesSinceLast } from '#lib/reviews/picture-changes'
import type { Happened, ReadRevision, Review } from '#lib/reviews/review'
import { sinceDecided } from '#lib/reviews/since-decided'
import { type Steps, stepsOf } from '#lib/reviews/steps'
import { suggestionsNow } from '#lib/reviews/suggestions'
import { withNames } from '#lib/reviews/with-names'
import { fingerprint, type RevisionContent, type RevisionNames, saysTheSame } from '#lib/revisions/content'
import { filesOf } from '#lib/revisions/files'
import { contentNow } from '#lib/revisions/now'
import { intactContent, storedContent, storedSelect } from '#lib/revisions/stored'
import { canonical } from '#lib/text/canonical'
import { type OtherWords, otherWords } from '#lib/uses/frozen-words'
import { type WorkflowArticle, workflowArticleFor } from '#lib/workflow/article'
import { isUnderEmbargo } from '#lib/workflow/embargo'
import { moves, movesFor, whyNot } from '#lib/workflow/moves'
import { isDecidedOn } from '#lib/workflow/review-steps'
import { whyNotWritable } from '#lib/workflow/writable'

/** All as of one moment. */
export async function reviewOf(actor: Actor, id: string): Promise<Review> {
  const articleId = validId(id)
  return db.$transaction((tx) => review(tx, actor, articleId), { isolationLevel: 'RepeatableRead' })
}

async function review(tx: Tx, actor: Actor, id: string): Promise<Review> {
  const article = await workflowArticleFor(tx, actor, id)
  const { scheduledFor } = await tx.draft.findUniqueOrThrow({
    where: { articleId: id },
    select: { scheduledFor: true },
  })
  const { embargoUntil } = await tx.article.findUniqueOrThrow({ where: { id }, select: { embargoUntil: true } })
  const { revision, content, names, changedSince, otherWords } = await contentToReview(
    tx,
    id,
    article.state,
    article.revisionId,
  )
  const steps = await stepsOf(tx, actor, article, { content, revisionId: revision?.id ?? null, changedSince })
  const since = await sinceDecided(tx, actor, id, { content, revisionId: revision?.id ?? null })
  return {
    id,
    state: article.state,
    live: await tx.publication.findFirst({
      where: { articleId: id, live: true },
      select: { language: true, slug: true },
    }),
    scheduledFor,
    withdrawal: await tx.plannedWithdrawal.findUnique({
      where: { articleId: id },
      select: { at: true, text: true },
    }),
    mayWithdraw: isGranted(actor, moves.withdraw.by, article),
    embargoUntil,
    underEmbargo: isUnderEmbargo(embargoUntil, new Date()),
    mayEmbargo: whyNotWritable(article.state) === null && can(actor, 'article.details', article),
    revision,
    changedSince,
    otherWords,
    leadBefore: await leadBefore(tx, id, content.details.lead),
    changedPictures: await changedPictures(tx, id, content, revision?.number ?? null),
    differs: await differsFromLive(tx, id, content.text),
    ...(await withNames(tx, content, names)),
    checks: await checksFor(tx, id, content),
    suggestions: await suggestionsNow(tx, id),
    moves: movesFor(actor, article, env.FOUR_EYES).filter((move) => move !== 'approve' || !steps.notApprover),
    steps: steps.shown,
    sinceDecided: since,
    approveAnew: since?.voided && mayApproveAnew(actor, article, steps) ? fingerprint(content) : null,
    notYours:
      article.state === 'in_review' ? (whyNot(actor, 'approve', article, env.FOUR_EYES) ?? steps.notApprover) : null,
    mayWaive: article.state !== 'published' && can(actor, 'waiver.grant', article),
    mayAsk: can(actor, 'question.ask', article),
    mayComment: can(actor, 'comment.write', article),
    mayTrash: !article.live && can(actor, 'article.trash', article),
    mayWithhold: can(actor, 'article.withhold', article),
    events: await eventsOf(tx, id),
    publications: await publicationsOf(tx, id),
  }
}

/** Its approval fell, and nothing but this actor's decision is missing; whether checks stand is shown beside it. */
function mayApproveAnew(actor: Actor, article: WorkflowArticle, { shown, notApprover }: Steps): boolean {
  if (article.state !== 'draft' || notApprover !== null) return false
  const inReview = { ...article, state: 'in_review' } as const
  if (whyNot(actor, 'submit', article, env.FOUR_EYES) || whyNot(actor, 'approve', inReview, env.FOUR_EYES)) return false
  return shown.steps.every(({ kind, word }) => kind === 'approval' || word !== null)
}

/** What readers see now as the lead picture, if this content has another one; null where nothing is live, or it is the same. */
async function leadBefore(tx: Tx, articleId: string, lead: LeadPicture | null): Promise<Review['leadBefore']> {
  const live = await tx.publication.findFirst({
    where: { articleId, live: true },
    select: { revision: { select: storedSelect } },
  })
  const before = live && intactContent(live.revision)?.details.lead
  if (before === null || before === undefined) return live && lead ? { shown: null } : null
  if (canonical(before) === canonical(lead)) return null
  const shown = await shownLead(tx, before)
  return { shown: shown && leadInNewsroom(shown) }
}

/** A draft that its writer has taken back is reviewed as it is now. */
const asItIs: readonly State[] = ['draft', 'spiked']

async function contentToReview(
  tx: Tx,
  articleId: string,
  state: State,
  revisionId: string | null,
): Promise<{
  revision: Review['revision']
  content: RevisionContent
  names: RevisionNames | null
  changedSince: boolean
  otherWords: OtherWords[]
}> {
  const now = await contentNow(tx, articleId)
  if (revisionId === null || asItIs.includes(state))
    return { revision: null, content: now, names: null, changedSince: false, otherWords: [] }
  const { id, createdAt, createdBy, ...stored } = await tx.revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: {
      ...storedSelect,
      id: true,
      createdAt: true,
      createdBy: { select: { name: true } },
    },
  })
  const { names, ...content } = storedContent(stored)
  // What is live keeps its words: a publication has frozen them.
  const words = isDecidedOn(state) ? await otherWords(tx, id, filesOf(content)) : []
  return {
    revision: { id, number: stored.number, at: createdAt, by: createdBy?.name ?? null },
    content,
    names,
    changedSince: words.length > 0 || !saysTheSame(content, now),
    otherWords: words,
  }
}

/** A revision of the article as it was frozen, whatever became of it. Refuses a number that it never had. */
export async function revisionOf(actor: Actor, id: string, number: number): Promise<ReadRevision> {
  const articleId = validId(id)
  return db.$transaction(async (tx) => {
    await workflowArticleFor(tx, actor, articleId)
    const revision = await tx.revision.findFirst({
      where: { articleId, number },
      select: { ...storedSelect, createdAt: true, createdBy: { select: { name: true } } },
    })
    if (!revision) throw new NotFound()
    const { createdAt, createdBy, ...stored } = revision
    const { names, ...content } = storedContent(stored)
    return {
      id: articleId,
      number,
      at: createdAt,
      by: createdBy?.name ?? null,
      changedPictures: await changedPicturesSinceLast(tx, articleId, content, number),
      ...(await withNames(tx, content, names)),
    }
  })
}

async function eventsOf(tx: Tx, articleId: string): Promise<Happened[]> {
  const events = await tx.workflowEvent.findMany({
    where: { articleId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      move: true,
      at: true,
      reason: true,
      person: { select: { name: true } },
      revision: { select: { number: true } },
    },
  })
  return events.map(({ person, revision, ...event }) => ({
    ...event,
    who: person?.name ?? null,
    revision: revision?.number ?? null,
  }))
}

async function publicationsOf(tx: Tx, articleId: string): Promise<Review['publications']> {
  const publications = await tx.publication.findMany({
    where: { articleId },
    orderBy: { number: 'desc' },
    select: {
      number: true,
      publishedAt: true,
      live: true,
      withdrawnAt: true,
      withheldAt: true,
      revision: { select: { number: true } },
      publishedBy: { select: { name: true } },
    },
  })
  return publications.map(({ number, publishedAt, live, withdrawnAt, withheldAt, revision, publishedBy }) => ({
    number,
    revision: revision.number,
    at: publishedAt,
    by: publishedBy?.name ?? null,
    words: live ? 'live' : withdrawnAt ? 'withdrawn' : withheldAt ? 'withheld' : 'former',
  }))
}
