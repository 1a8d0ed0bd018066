import { expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { inReview } from '#tests/support/flow'
import { tooWideWith } from '#tests/support/long-words'

/** Labels, states and times: nobody but us can make them longer. */
const ours =
  'button, .button, th, time, .state, td:not(.typed, :has([data-row])), .visually-hidden, .top-bar-title a, .save-status'

test('no word, however long, makes a page of the newsroom wider than the narrowest phone', async ({ as }) => {
  const article = await inReview(await demoRoom())
  const [ilse, salma] = [await as('ilse'), await as('salma')]
  const pages = [
    ...['', '/articles', '/articles/new', '/sources', '/tags', '/account', '/import'].map(
      (path) => [ilse, path] as const,
    ),
    ...[`/articles/${article.id}`, `/articles/${article.id}/review`].map((path) => [ilse, path] as const),
    [salma, '/people'] as const,
  ]
  for (const [page, path] of pages) {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(`/newsroom${path}`)
    await expect(page.getByRole('main')).toBeVisible()
    await expect(page.getByRole('heading').first()).toBeVisible()
    expect.soft(await tooWideWith(page, ours), path).toEqual([])
  }
  for (const [page, path] of [
    [ilse, '/sources'],
    [ilse, '/tags'],
    [salma, '/people'],
  ] as const) {
    await page.goto(`/newsroom${path}`)
    await page.locator('[data-row]').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect.soft(await tooWideWith(page, ours), `the first of ${path}`).toEqual([])
  }
})
