import { afterEach, beforeAll, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { env } from '#lib/env'
import { mailDue } from '#lib/inbox/commands'
import { catalogs } from '#lib/messages/all'
import type { NewsroomLanguage } from '#lib/messages/languages'
import { publishDue } from '#lib/schedules/commands'
import { someone } from '#tests/support/articles'
import { approved, eventsOf, inReview, type Newsroom, newsroom, scheduled } from '#tests/support/flow'
import { mailsNow } from '#tests/support/mails'

let room: Newsroom
beforeAll(async () => {
  const { en } = catalogs
  catalogs.fr = {
    ...en,
    mails: {
      ...en.mails,
      changesRequested: { subject: 'À revoir : {headline}', text: '{name} demande : {comment}' },
      heldBack: { subject: 'Non publié : {headline}', text: 'Retenu : {why}' },
    },
    checks: { ...en.checks, mainTag: { holds: 'Il a un sujet.', missing: 'Il n’a pas de sujet.' } },
    workflow: {
      ...en.workflow,
      dueHeldBack: 'À l’heure, mais retenu. {why}',
      detailsChanged: '{name} a changé les détails.',
    },
  }
  room = await newsroom()
})
afterEach(() => {
  env.NEWSROOM_LANGUAGE = 'en'
})

const speaks = (personId: string, language: NewsroomLanguage | null) =>
  db.person.update({ where: { id: personId }, data: { language }, select: { id: true } })

async function mailsAbout(articleId: string): Promise<Record<string, { subject: string; text: string }>> {
  await mailDue(new Date())
  const about = (await mailsNow()).filter(({ articleIds }) => articleIds.includes(articleId))
  return Object.fromEntries(about.map(({ to, ...mail }) => [to, mail]))
}

const addressOf = async (personId: string) =>
  (await db.person.findUniqueOrThrow({ where: { id: personId }, select: { email: true } })).email

test('each author gets a mail in a language of her own', async () => {
  const article = await inReview(room)
  const { personId: other } = await someone('reporter', [room.deskId])
  await db.articleAuthor.create({ data: { articleId: article.id, personId: other, position: 1 } })
  await speaks(room.reporter.personId, 'fr')
  await speaks(other, null)
  await articles.requestChanges(room.editor, article.id, 'Who says so?')
  const mails = await mailsAbout(article.id)
  expect(mails[await addressOf(room.reporter.personId)]).toMatchObject({
    subject: `À revoir : ${article.headline}`,
    text: expect.stringContaining(`${room.editor.name} demande : Who says so?`),
  })
  expect(mails[await addressOf(other)]).toMatchObject({ subject: `Changes requested: ${article.headline}` })
})

test('whoever has chosen none gets it in the language of the newsroom', async () => {
  env.NEWSROOM_LANGUAGE = 'fr'
  const article = await inReview(room)
  await speaks(room.reporter.personId, null)
  await articles.requestChanges(room.editor, article.id, 'Who says so?')
  const mails = await mailsAbout(article.id)
  expect(mails[await addressOf(room.reporter.personId)]?.subject).toBe(`À revoir : ${article.headline}`)
})

test('why a schedule was held back is on record in the language of the newsroom, and told to each in her own', async () => {
  env.NEWSROOM_LANGUAGE = 'fr'
  await speaks(room.reporter.personId, 'en')
  const article = await scheduled(room)
  await db.articleTag.deleteMany({ where: { articleId: article.id } })
  await db.draft.update({ where: { articleId: article.id }, data: { changedAt: new Date() } })
  await publishDue(new Date(Date.now() + 120_000))
  const held = (await eventsOf(article.id)).at(-1)
  expect(held).toMatchObject({ move: 'unschedule', reason: expect.stringMatching(/^À l’heure, mais retenu\. /) })
  const mail = (await mailsAbout(article.id))[await addressOf(room.reporter.personId)]
  expect(mail?.text).toMatch(/was due, and did not go out\. /)
})

test('why an approval fell is on record in the language of the newsroom', async () => {
  env.NEWSROOM_LANGUAGE = 'fr'
  const article = await approved(room)
  const { version, profile, deskId, language, slug, authors, tags } = await db.article.findUniqueOrThrow({
    where: { id: article.id },
    include: { authors: true, tags: true },
  })
  await articles.saveDetails(room.editor, article.id, version, {
    ...{ profile, deskId, language, slug: `${slug}-anew` },
    authorIds: authors.map(({ personId }) => personId),
    tagIds: tags.map(({ tagId }) => tagId),
    mainTagId: tags.find(({ main }) => main)?.tagId ?? null,
    lead: null,
    notice: null,
    aiUse: null,
  })
  expect((await eventsOf(article.id)).at(-1)).toMatchObject({
    move: 'voidApproval',
    reason: `${room.editor.name} a changé les détails.`,
  })
})
