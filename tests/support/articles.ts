/** People and pieces for tests, straight from the database: no command of the product stands in between. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import type { Role, State } from '#lib/generated/prisma/enums'
import { namesNow } from '#lib/revisions/names-now'
import { detailsOf } from '#lib/revisions/now'
import { columnsOf } from '#lib/revisions/stored'
import type { ArticleText } from '#lib/text/json'
import { textVersion } from '#lib/text/text-version'
import { emptyText, validateText } from '#lib/text/validate'
import { textToUpdate } from '#lib/text/ydoc'

export async function someone(role: Role, deskIds: string[] = []): Promise<Actor> {
  const slug = `${role.replace('_', '-')}-${randomUUID().slice(0, 8)}`
  const name = `Somebody ${slug}`
  const { id } = await db.person.create({
    data: {
      name,
      slug,
      email: `${slug}@newsroom.example`,
      role,
      desks: { create: deskIds.map((deskId) => ({ deskId })) },
    },
  })
  return { personId: id, name, role, deskIds, language: null, credential: null }
}

export async function someDesk(): Promise<string> {
  const slug = `desk-${randomUUID().slice(0, 8)}`
  return (await db.desk.create({ data: { name: slug, slug } })).id
}

/** A piece with a draft that says `text`; where its state needs a pinned revision, it has one. */
export async function someArticle({
  by,
  deskId = null,
  state = 'draft',
  text = emptyText(),
}: {
  by: Actor
  deskId?: string | null
  state?: State
  text?: ArticleText
}): Promise<string> {
  const { id } = await db.article.create({
    data: {
      slug: `piece-${randomUUID().slice(0, 8)}`,
      createdBy: { connect: { id: by.personId } },
      translationGroup: { create: {} },
      authors: { create: { personId: by.personId } },
      ...(deskId ? { desk: { connect: { id: deskId } } } : {}),
    },
  })
  const pinned = state === 'approved' || state === 'scheduled' || state === 'published'
  const content = { text, evidence: [], details: await detailsOf(db, id) }
  const revision = pinned
    ? await db.revision.create({
        data: { articleId: id, number: 1, ...columnsOf(content, await namesNow(db, content)) },
      })
    : null
  await db.draft.create({
    data: {
      articleId: id,
      state,
      checkpoint: textToUpdate(text),
      schemaVersion: textVersion,
      revisionId: revision?.id ?? null,
      scheduledFor: state === 'scheduled' ? new Date(Date.now() + 3_600_000) : null,
    },
  })
  return id
}

/** A text of one paragraph in which these words are marked as claims. */
export function claiming(...claims: { id: string; words: string }[]): ArticleText {
  return validateText({
    type: 'doc',
    content: [
      { type: 'headline', content: [{ type: 'text', text: 'Harbour closes' }] },
      { type: 'standfirst' },
      {
        type: 'paragraph',
        content: claims.flatMap(({ id, words }) => [
          { type: 'text', text: words, marks: [{ type: 'claim', attrs: { id } }] },
          { type: 'text', text: '. ' },
        ]),
      },
    ],
  })
}

export async function someSource(): Promise<string> {
  const slug = `source-${randomUUID().slice(0, 8)}`
  return (await db.source.create({ data: { kind: 'outlet', name: slug, slug } })).id
}

/** A claim in a piece, with one source under it. */
export async function someClaim(articleId: string, by: Actor): Promise<{ claimId: string; attributionId: string }> {
  const made = await db.claim.create({
    data: {
      id: randomUUID(),
      articleId,
      text: 'Ships wait',
      createdById: by.personId,
      attributions: { create: { sourceId: await someSource(), createdById: by.personId } },
    },
    select: { id: true, attributions: { select: { id: true } } },
  })
  return { claimId: made.id, attributionId: made.attributions[0]?.id ?? '' }
}

export async function someQuestion(articleId: string, by: Actor): Promise<string> {
  return (await db.question.create({ data: { articleId, text: 'Who counted?', askedById: by.personId } })).id
}

/** A thread with one comment, on words that the draft need not say. */
export async function someComment(articleId: string, by: Actor, text = 'Who says so?') {
  const quote = 'The harbour closed'
  const data = { articleId, quote, words: quote, comments: { create: { text, byId: by.personId } } }
  const made = await db.commentThread.create({ data, select: { id: true, comments: { select: { id: true } } } })
  return { threadId: made.id, commentId: made.comments[0]?.id ?? '' }
}

/** What somebody without an account said of the piece, by a link of this person. */
export async function someGuestComment(articleId: string, madeBy: Actor, text = 'The pilot was on the Tern.') {
  const { id: shareId } = await db.shareLink.create({
    data: {
      ...{ articleId, name: 'A lawyer', mayComment: true, madeById: madeBy.personId },
      tokenHash: Uint8Array.from(randomBytes(32)),
      expiresAt: new Date(Date.now() + 60 * 60 * 1000),
    },
    select: { id: true },
  })
  const data = { articleId, words: '', anchored: false, comments: { create: { text, guest: 'Ilva Sorn', shareId } } }
  const made = await db.commentThread.create({ data, select: { id: true, comments: { select: { id: true } } } })
  return { threadId: made.id, commentId: made.comments[0]?.id ?? '', shareId }
}
