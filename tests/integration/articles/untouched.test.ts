import { beforeEach, expect, test } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'
import { articleList } from '#lib/article-list/queries'
import { createArticle, forgetUntouched, saveDetails, setEmbargo } from '#lib/articles/commands'
import { articleToEdit } from '#lib/articles/queries'
import { keptFor, shownFor } from '#lib/articles/untouched'
import type { Actor } from '#lib/auth/actor'
import { beginThread } from '#lib/comments/commands'
import { db } from '#lib/db'
import { appendUpdate } from '#lib/drafts/commands'
import { draftToLoad } from '#lib/drafts/queries'
import { home } from '#lib/home/queries'
import { ask } from '#lib/questions/commands'
import { makeShare } from '#lib/shares/commands'
import { docFrom } from '#lib/text/ydoc'
import { someDesk, someone } from '#tests/support/articles'
import { changeTo, type } from '#tests/support/writing'

let reporter: Actor
let chief: Actor
let id: string
beforeEach(async () => {
  const deskId = await someDesk()
  reporter = await someone('reporter', [deskId])
  chief = await someone('chief')
  id = await createArticle(reporter, { profile: 'news', deskId, language: 'en' })
})

async function typed(words: string): Promise<void> {
  const before = docFrom((await draftToLoad(reporter, id)).map(({ update }) => update))
  await appendUpdate(
    reporter,
    id,
    changeTo(encodeStateAsUpdate(before), (doc) => type(doc, words)),
  )
}
const isListed = async (actor: Actor) => (await articleList(actor, {})).articles.some((article) => article.id === id)
const isAtHome = async (actor: Actor) => (await home(actor)).mine.some((article) => article.id === id)
const begunBefore = (milliseconds: number) =>
  db.article.update({ where: { id }, data: { createdAt: new Date(Date.now() - milliseconds) } })
const isThere = async () => (await db.article.count({ where: { id } })) === 1

test('an article that was begun stands in its maker’s lists alone, until somebody types', async () => {
  expect([await isListed(reporter), await isAtHome(reporter), await isListed(chief)]).toEqual([true, true, false])
  await typed('The ferry is late.')
  expect(await isListed(chief)).toBe(true)
})

test('after a day it is in no list, its address still leads there, and after a week more it is gone', async () => {
  await begunBefore(shownFor + 1000)
  expect([await isListed(reporter), await isAtHome(reporter)]).toEqual([false, false])
  await forgetUntouched(new Date())
  expect((await articleToEdit(reporter, id)).id).toBe(id)
  await begunBefore(keptFor + 1000)
  expect(await forgetUntouched(new Date())).toBe(1)
  expect(await isThere()).toBe(false)
  expect(await db.translationGroup.count({ where: { articles: { none: {} } } })).toBe(0)
})

test.each([
  ['word', () => typed('The ferry is late.')],
  [
    'detail',
    async () => {
      const { deskId, slug, language } = await db.article.findUniqueOrThrow({ where: { id } })
      const same = {
        deskId,
        slug,
        language,
        authorIds: [reporter.personId],
        tagIds: [],
        mainTagId: null,
        lead: null,
        notice: null,
        aiUse: null,
      }
      await saveDetails(reporter, id, 1, { ...same, profile: 'analysis' })
    },
  ],
  ['embargo', () => setEmbargo(reporter, id, new Date(Date.now() + 60 * 60 * 1000))],
  ['question', () => ask(chief, id, { text: 'When is this due?' })],
  [
    'comment',
    () => beginThread(chief, id, { quote: 'Harbour', before: '', after: '', at: 0, text: 'When is this due?' }),
  ],
  [
    'link for somebody without an account',
    () => makeShare(reporter, id, { name: 'A lawyer', revision: null, days: 1, mayComment: false }),
  ],
])('one that anybody gave a %s stays, and is listed', async (_, give) => {
  await give()
  await begunBefore(keptFor * 2)
  expect(await forgetUntouched(new Date())).toBe(0)
  expect([await isThere(), await isListed(chief)]).toEqual([true, true])
})
