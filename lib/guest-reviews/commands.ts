/** Somebody without an account is asked for her word about one revision, gives it, or is asked no more. Each is an event with name and address. */
import { contentOf } from '#lib/articles/decide'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import type { ReviewKind } from '#lib/generated/prisma/enums'
import * as shape from '#lib/guest-reviews/input'
import { contentAsked, type HeldLink, linkHeld } from '#lib/guest-reviews/standing'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { tellOfGuest } from '#lib/notifications/causes'
import { toOutbox } from '#lib/outbox/write'
import { lockDraft, lockedArticleFor } from '#lib/workflow/article'
import { recordEvent } from '#lib/workflow/record-event'
import { whyNotGuest } from '#lib/workflow/review-steps'
import { stepsNow } from '#lib/workflow/steps-now'

const DAY = 24 * 60 * 60 * 1000

/**
 * Asks somebody by mail about the revision on the screen; the link goes to this address alone, and nobody here sees it. `kind`: the review that her
 * approval is to count as. Refuses one that nobody from outside may give now, and a revision that is not what the piece says.
 */
export async function askGuest(actor: Actor, id: string, input: shape.Asked): Promise<void> {
  const { revisionId, name, email, kind, days } = validated(shape.asked, input)
  const articleId = validId(id)
  await db.$transaction(async (tx) => {
    const article = await lockedArticleFor(tx, actor, articleId)
    assertCan(actor, 'guest.ask', article)
    await contentOf(tx, article, revisionId)
    if (!(await contentAsked(tx, { articleId, revisionId })))
      throw new Refusal(message('workflow.movedOn', { state: message(`labels.state.${article.state}`) }))
    if (kind) await assertGuestMay(tx, articleId, revisionId, kind)
    const { hash } = await tx.revision.findUniqueOrThrow({ where: { id: revisionId }, select: { hash: true } })
    const expiresAt = new Date(Date.now() + days * DAY)
    const made = await tx.guestReview.create({
      data: { articleId, revisionId, hash, kind, name, email, madeById: actor.personId, expiresAt },
      select: { id: true },
    })
    await toOutbox(tx, 'guest_link', [{ guestReviewId: made.id }])
    await recordEvent(tx, actor, article, 'askGuest', { revisionId, reason: named({ name, email, kind }) })
  })
}

async function whyNotCounted(tx: Tx, articleId: string, revisionId: string, kind: ReviewKind) {
  const piece = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { profile: true, deskId: true },
  })
  return whyNotGuest(kind, await stepsNow(tx, articleId, piece, revisionId))
}

async function assertGuestMay(tx: Tx, articleId: string, revisionId: string, kind: ReviewKind): Promise<void> {
  const refusal = await whyNotCounted(tx, articleId, revisionId, kind)
  if (refusal) throw new Refusal(refusal)
}

/** “Lena Okafor <lena@law.example>, Legal” */
function named({ name, email, kind }: Pick<HeldLink, 'name' | 'email' | 'kind'>): string {
  const who = `${name} <${email}>`
  return kind
    ? inNewsroomLanguage(message('lists.comma', { some: who, another: message(`labels.reviewKind.${kind}`) }))
    : who
}

/** The link works no more. Refuses one that was used, or ended before. */
export async function revokeGuest(actor: Actor, id: string): Promise<void> {
  const guestId = validId(id)
  await db.$transaction(async (tx) => {
    const row = await tx.guestReview.findUnique({
      where: { id: guestId },
      select: { articleId: true, revisionId: true, name: true, email: true, kind: true },
    })
    if (!row) throw new NotFound()
    const article = await lockedArticleFor(tx, actor, row.articleId)
    assertCan(actor, 'guest.ask', article)
    const { count } = await tx.guestReview.updateMany({
      where: { id: guestId, revokedAt: null, verdict: null },
      data: { revokedAt: new Date(), revokedById: actor.personId },
    })
    if (count === 0) throw new Refusal(message('guests.endedAlready'))
    await recordEvent(tx, actor, article, 'revokeGuest', { revisionId: row.revisionId, reason: named(row) })
  })
}

/**
 * The word of whoever holds the link, once. An approval counts as the review that it was asked for, as long as that is missing and others may give
 * it; every word is on record. Refuses a link that does not work, and a text that has changed since.
 */
export async function giveGuestWord(id: string, key: string, input: shape.GuestWord): Promise<void> {
  const { verdict, note } = validated(shape.word, input)
  const guestId = validId(id)
  await db.$transaction(async (tx) => {
    const first = await linkHeld(tx, guestId, key, new Date())
    if (!first) throw new Refusal(message('guests.deadLink'))
    const state = await lockDraft(tx, first.articleId)
    const link = await linkHeld(tx, guestId, key, new Date())
    if (!link) throw new Refusal(message('guests.deadLink'))
    if (link.verdict) throw new Refusal(message('guests.saidAlready'))
    if (!(await contentAsked(tx, link))) throw new Refusal(message('guests.textChanged'))
    const { articleId, revisionId, hash, kind } = link
    await tx.guestReview.update({ where: { id: guestId }, data: { verdict, note, saidAt: new Date() } })
    if (verdict === 'approves' && kind && (await whyNotCounted(tx, articleId, revisionId, kind)) === null)
      await tx.reviewWord.create({ data: { articleId, revisionId, hash, kind, guestId, note } })
    const said = message(`guests.verdict.${verdict}`)
    const reason = inNewsroomLanguage(
      message('guests.saidBy', { who: named(link), said, note: note === '' ? '' : ` ${note}` }),
    )
    const event = await tx.workflowEvent.create({
      data: { articleId, move: 'guestSays', from: state, to: state, personId: null, revisionId, reason },
      select: { id: true },
    })
    await tellOfGuest(tx, { articleId, byId: null, eventId: event.id }, link.madeById)
  })
}
