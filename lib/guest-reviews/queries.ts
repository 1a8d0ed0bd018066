/** What a guest sees behind her link; and whom editors asked about a piece. */
import type { Actor } from '#lib/auth/actor'
import { can } from '#lib/auth/permissions'
import { db } from '#lib/db'
import type { GuestVerdict, ReviewKind } from '#lib/generated/prisma/enums'
import { guestAddress } from '#lib/guest-reviews/key'
import { letterTo } from '#lib/guest-reviews/letter'
import { contentAsked, linkHeld } from '#lib/guest-reviews/standing'
import { validId } from '#lib/input'
import type { Letter } from '#lib/mailbox/send'
import type { ArticleText } from '#lib/text/json'
import { plainText } from '#lib/text/plain'
import { isUuid } from '#lib/text/uuid'
import { workflowArticleFor } from '#lib/workflow/article'
import { isDecidedOn, whyNotGuest } from '#lib/workflow/review-steps'
import { stepsNow } from '#lib/workflow/steps-now'

export type GuestPage =
  /** The link does not work, or not any more */
  | { state: 'dead' }
  /** What it was for is not what is decided on any more */
  | { state: 'over'; name: string }
  | { state: 'said'; name: string; verdict: GuestVerdict; note: string; at: Date }
  | {
      state: 'open'
      name: string
      by: string
      kind: ReviewKind | null
      expiresAt: Date
      revision: number
      headline: string
      standfirst: string
      language: string
      /** The words alone: no source, no comment, nothing of any other draft */
      text: ArticleText
    }

/** For whoever holds the link. */
export async function guestPage(id: string, key: string): Promise<GuestPage> {
  if (!isUuid(id)) return { state: 'dead' }
  return db.$transaction(
    async (tx): Promise<GuestPage> => {
      const link = await linkHeld(tx, id, key, new Date())
      if (!link) return { state: 'dead' }
      const { name, verdict, note, saidAt } = link
      if (verdict && saidAt) return { state: 'said', name, verdict, note, at: saidAt }
      const content = await contentAsked(tx, link)
      if (!content) return { state: 'over', name }
      const { language } = content.details
      const { headline, standfirst } = plainText(content.text, language)
      const { number } = await tx.revision.findUniqueOrThrow({
        where: { id: link.revisionId },
        select: { number: true },
      })
      return {
        ...{ state: 'open', name, by: link.madeBy.name, kind: link.kind, expiresAt: link.expiresAt, revision: number },
        ...{ headline, standfirst, language, text: content.text },
      }
    },
    { isolationLevel: 'RepeatableRead' },
  )
}

export type AskedGuest = {
  id: string
  name: string
  email: string
  kind: ReviewKind | null
  by: string
  revision: number
  expiresAt: Date
  standing: 'waits' | 'expired' | 'revoked' | GuestVerdict
  note: string
  saidAt: Date | null
}
export type Guests = {
  guests: AskedGuest[]
  mayAsk: boolean
  /** Reviews that somebody outside may give now */
  kinds: ReviewKind[]
  revisionId: string | null
}

const mostGuests = 50

/** Whom editors asked about this piece, the last first, with their addresses for those who may ask. Refuses whoever may not read it. */
export async function guestsOf(actor: Actor, id: string): Promise<Guests> {
  const articleId = validId(id)
  const article = await workflowArticleFor(db, actor, articleId)
  const rows = await db.guestReview.findMany({
    where: { articleId },
    orderBy: { createdAt: 'desc' },
    take: mostGuests,
    select: {
      ...{ id: true, name: true, email: true, kind: true, expiresAt: true, revokedAt: true },
      ...{ verdict: true, note: true, saidAt: true },
      madeBy: { select: { name: true } },
      revision: { select: { number: true } },
    },
  })
  const now = new Date()
  const mayAsk = can(actor, 'guest.ask', article) && isDecidedOn(article.state)
  const piece = await db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { profile: true, deskId: true },
  })
  const steps = await stepsNow(db, articleId, piece, article.revisionId)
  return {
    guests: rows.map(({ madeBy, revision, revokedAt, verdict, ...row }) => ({
      ...row,
      email: can(actor, 'guest.ask', article) ? row.email : '',
      by: madeBy.name,
      revision: revision.number,
      standing: verdict ?? (revokedAt ? 'revoked' : row.expiresAt <= now ? 'expired' : 'waits'),
    })),
    mayAsk,
    kinds: mayAsk ? steps.steps.flatMap(({ kind }) => (whyNotGuest(kind, steps) === null ? [kind] : [])) : [],
    revisionId: mayAsk ? article.revisionId : null,
  }
}

/** The mail with the link, by the row as it is now; null where it is revoked, said or too old. For the worker. */
export async function guestLetter(id: string): Promise<{ to: string; letter: Letter } | null> {
  const row = await db.guestReview.findUnique({
    where: { id, revokedAt: null, verdict: null, expiresAt: { gt: new Date() } },
    select: {
      ...{ id: true, hash: true, expiresAt: true, name: true, email: true },
      madeBy: { select: { name: true } },
    },
  })
  if (!row) return null
  const { name, email, madeBy, expiresAt } = row
  return { to: email, letter: letterTo({ name, by: madeBy.name, until: expiresAt, link: guestAddress(row) }) }
}
