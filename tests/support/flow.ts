/** A newsroom in small, and pieces that have come as far as a test needs them, by the product’s own commands. */
import { randomUUID } from 'node:crypto'
import * as articles from '#lib/articles/commands'
import { createArticleIn } from '#lib/articles/create'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import type { Terms } from '#lib/generated/prisma/enums'
import type { ArticleText } from '#lib/text/json'
import { validateDraft, validateText } from '#lib/text/validate'
import { docFrom, textOf, textToUpdate } from '#lib/text/ydoc'
import { someDesk, someone } from '#tests/support/articles'

export type Newsroom = {
  deskId: string
  tagId: string
  sourceId: string
  reporter: Actor
  editor: Actor
  chief: Actor
  checker: Actor
}

export async function newsroom(): Promise<Newsroom> {
  const deskId = await someDesk()
  const unique = randomUUID().slice(0, 8)
  const [reporter, editor, chief, checker] = [
    await someone('reporter', [deskId]),
    await someone('editor', [deskId]),
    await someone('chief'),
    await someone('fact_checker'),
  ]
  const tag = await db.tag.create({ data: { name: `Harbours ${unique}`, slug: `harbours-${unique}` } })
  const source = await db.source.create({
    data: { kind: 'outlet', name: `Harbour Post ${unique}`, slug: `harbour-post-${unique}` },
  })
  return { deskId, tagId: tag.id, sourceId: source.id, reporter, editor, chief, checker }
}

const words = (text: string) => ({ type: 'text', text })

export function reportOn(headline: string, claimId: string): ArticleText {
  return validateText({
    type: 'doc',
    content: [
      { type: 'headline', content: [words(headline)] },
      { type: 'standfirst', content: [words('Pilots say the channel is too shallow.')] },
      {
        type: 'paragraph',
        content: [
          { ...words('The harbour closed on Monday'), marks: [{ type: 'claim', attrs: { id: claimId } }] },
          words(', and nobody knows for how long.'),
        ],
      },
    ],
  })
}

export type Report = { id: string; claimId: string; headline: string }

/** A reporter’s draft with everything that the checks ask for: one claim, and one source under it. */
export async function report(room: Newsroom, { terms = 'on_the_record' as Terms, slug = '' } = {}): Promise<Report> {
  const claimId = randomUUID()
  const headline = `Harbour closes ${claimId.slice(0, 8)}`
  const id = await db.$transaction((tx) =>
    createArticleIn(tx, room.reporter, {
      text: reportOn(headline, claimId),
      profile: 'news',
      deskId: room.deskId,
      language: 'en',
      ...(slug ? { slug } : {}),
      authorIds: [room.reporter.personId],
      tagIds: [room.tagId],
      mainTagId: room.tagId,
    }),
  )
  await db.claim.create({
    data: {
      id: claimId,
      articleId: id,
      text: 'The harbour closed on Monday',
      createdById: room.reporter.personId,
      attributions: {
        create: {
          sourceId: room.sourceId,
          terms,
          publicLabel: terms === 'on_the_record' ? null : 'a harbour official',
          createdById: room.reporter.personId,
        },
      },
    },
  })
  return { id, claimId, headline }
}

/** Adds a paragraph to the draft as the collaboration would, with nobody’s approval touched. */
export async function typeInto(id: string, text: string): Promise<void> {
  const draft = await db.draft.findUniqueOrThrow({ where: { articleId: id } })
  const before = textOf(docFrom([draft.checkpoint]))
  const after = { ...before, content: [...before.content, { type: 'paragraph', content: [words(text)] }] }
  await db.draft.update({ where: { articleId: id }, data: { checkpoint: textToUpdate(validateDraft(after)) } })
}

/** Puts other words in the place of these, inside the marks they have, as somebody typing would. */
export async function sayInstead(id: string, before: string, after: string): Promise<void> {
  const draft = await db.draft.findUniqueOrThrow({ where: { articleId: id } })
  const text = JSON.stringify(textOf(docFrom([draft.checkpoint]))).replace(before, after)
  await db.draft.update({ where: { articleId: id }, data: { checkpoint: textToUpdate(JSON.parse(text)) } })
}

export async function pinnedRevision(id: string): Promise<string> {
  const { revisionId } = await db.draft.findUniqueOrThrow({ where: { articleId: id } })
  if (!revisionId) throw new Error('This piece was never submitted.')
  return revisionId
}

export async function inReview(room: Newsroom): Promise<Report & { revisionId: string }> {
  const article = await report(room)
  await articles.submit(room.reporter, article.id)
  return { ...article, revisionId: await pinnedRevision(article.id) }
}

export async function approved(room: Newsroom) {
  const article = await inReview(room)
  await articles.approve(room.editor, article.id, article.revisionId)
  return article
}

export async function published(room: Newsroom) {
  const article = await approved(room)
  await articles.publish(room.editor, article.id, article.revisionId)
  return article
}

/** All the way from a draft that stands to its readers. */
export async function goesOut(room: Newsroom, id: string): Promise<void> {
  await articles.submit(room.reporter, id)
  const revisionId = await pinnedRevision(id)
  await articles.approve(room.editor, id, revisionId)
  await articles.publish(room.editor, id, revisionId)
}

/** Due in a moment: the schedule itself refuses what has passed, so the clock of the test is the one that moves. */
export async function scheduled(room: Newsroom) {
  const article = await approved(room)
  const moment = new Date(Date.now() + 60_000)
  await articles.schedule(room.editor, article.id, article.revisionId, moment)
  return { ...article, moment }
}

export async function stateOf(id: string) {
  return (await db.draft.findUniqueOrThrow({ where: { articleId: id } })).state
}

export async function eventsOf(id: string) {
  return db.workflowEvent.findMany({ where: { articleId: id }, orderBy: { id: 'asc' } })
}

/** Where readers find it, as long as they do. */
export function addressOf(id: string): Promise<{ slug: string; language: string }> {
  return db.article.findUniqueOrThrow({ where: { id }, select: { slug: true, language: true } })
}
