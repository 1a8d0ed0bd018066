import { expect, test } from 'vitest'
import { articleList } from '#lib/article-list/queries'
import { actorFromCookies } from '#lib/auth/session'
import { desksToPick } from '#lib/desks/queries'
import { peopleToPick } from '#lib/people/queries'
import { savedViews } from '#lib/views/queries'
import { someArticle, someDesk, someone } from '#tests/support/articles'
import { signedIn } from '#tests/support/sessions'
import { statementsOf } from '#tests/support/statements'

/** All that the page of the list asks for (app/newsroom/(in)/articles/(list)/page.tsx). */
async function page(cookie: string): Promise<number> {
  const actor = await actorFromCookies(cookie)
  if (!actor) throw new Error('Nobody is signed in.')
  const [, , , { articles }] = await Promise.all([
    desksToPick(actor),
    peopleToPick(actor),
    savedViews(actor, 'articles'),
    articleList(actor, {}),
  ])
  return articles.length
}

test('the list asks the database five questions, however many articles are on it', async () => {
  const desks = [await someDesk(), await someDesk(), await someDesk()]
  const editor = await someone('editor', desks)
  const { cookie } = await signedIn(editor.personId)
  const asked: string[][] = []
  for (const wanted of [0, 3, 9]) {
    while ((await page(cookie)) < wanted)
      await someArticle({ by: editor, deskId: desks[wanted % 3] ?? null, state: 'in_review' })
    asked.push(await statementsOf(() => page(cookie)))
  }
  for (const statements of asked) expect(statements).toHaveLength(5)
})

test('who asks is known by one question, on how many desks she may be', async () => {
  const editor = await someone('editor', [await someDesk(), await someDesk()])
  const { cookie } = await signedIn(editor.personId)
  expect(await statementsOf(() => actorFromCookies(cookie))).toHaveLength(1)
})
