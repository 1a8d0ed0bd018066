import { expect, test } from 'vitest'
import { articleList } from '#lib/article-list/queries'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { someArticle, someDesk, someone } from '#tests/support/articles'
import { statementsOf } from '#tests/support/statements'

async function pieceOn(headline: string, by: Actor, deskId: string): Promise<string> {
  const id = await someArticle({ by, deskId })
  await db.draft.update({ where: { articleId: id }, data: { headline } })
  return id
}

test('a word of every piece is found among the latest, page by page, and a rare one in all of them', async () => {
  const [deskId, chief] = [await someDesk(), await someone('chief')]
  const rareId = await pieceOn('Quillwort found in Velmoor', chief, deskId)
  const ids: string[] = []
  for (let at = 0; at < 55; at++) ids.push(await pieceOn(`Tugboats, part ${at}`, chief, deskId))

  const first = await articleList(chief, { words: 'tugboats', deskId })
  const second = await articleList(chief, { words: 'tugboats', deskId }, first.next)
  expect(first.articles.map(({ id }) => id)).toEqual(ids.toReversed().slice(0, 50))
  expect(second.articles.map(({ id }) => id)).toEqual(ids.toReversed().slice(50))
  expect(second.next).toBeNull()
  const rare = await articleList(chief, { words: 'quillwort' })
  expect(rare.articles.map(({ id }) => id)).toEqual([rareId])

  expect(await statementsOf(() => articleList(chief, { words: 'tugboats', deskId }))).toHaveLength(1)
  expect(await statementsOf(() => articleList(chief, { words: 'quillwort' }))).toHaveLength(2)
})
