import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { withdraw } from '#lib/articles/commands'
import { db } from '#lib/db'
import { articlePath } from '#lib/site/addresses'
import { expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { addressOf, report } from '#tests/support/flow'
import { detailsSaved, openReview, openToWrite, saved, stands, textOn } from '#tests/support/pages'

/** By the keyboard alone: type, down into what was found, Enter. */
async function find(page: Page, dialog: string, words: string): Promise<void> {
  await page.getByRole('dialog', { name: dialog }).getByRole('searchbox', { name: 'Look for a picture' }).fill(words)
  await expect(page.getByText('1 picture. The arrow down leads to it.')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

async function lead(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Details' }).click()
  await page.getByRole('button', { name: 'Choose a lead picture' }).click()
  await find(page, 'Lead picture', 'staff river')
  const dialog = page.getByRole('dialog', { name: 'Lead picture' })
  await expect(dialog.getByLabel('Alternative text')).toHaveValue(/^A measuring staff/)
  await dialog.getByLabel('Caption').fill('The gauge in autumn')
  await dialog.getByLabel('Fronts and lists').selectOption('1:1')
  expect((await new AxeBuilder({ page }).include('dialog[open]').analyze()).violations).toEqual([])
  await dialog.getByRole('button', { name: 'Use this picture' }).click()
  await detailsSaved(page)
  await expect(page.getByRole('group', { name: 'Lead picture' }).getByText('The gauge in autumn')).toBeVisible()
}

async function inText(page: Page): Promise<void> {
  await textOn(page).getByText('nobody knows for how long').click()
  await page.keyboard.press('ControlOrMeta+Alt+g')
  await find(page, 'Picture', 'envelopes')
  await page.getByRole('dialog', { name: 'Picture' }).getByRole('button', { name: 'Put it into the text' }).click()
  await saved(page)
}

/** The worker makes what the places show; until then the piece waits. */
async function made(articleId: string): Promise<void> {
  const { leadFileId } = await db.article.findUniqueOrThrow({ where: { id: articleId }, select: { leadFileId: true } })
  const waiting = () => db.mediaRendition.count({ where: { fileId: leadFileId ?? '', key: null } })
  await expect.poll(waiting, { timeout: 120_000 }).toBe(0)
}

test('a lead picture and one in the text reach a reader on a phone without scripts', async ({ as, reader }) => {
  test.setTimeout(240_000)
  const room = await demoRoom()
  const article = await report(room)
  const [rahel, ilse] = [await as('rahel'), await as('ilse')]
  await openToWrite(rahel, article.id)
  await lead(rahel)
  await inText(rahel)
  await made(article.id)
  await rahel.getByRole('button', { name: 'Submit for review' }).click()
  await stands(rahel, 'In review')

  await openReview(ilse, article.id)
  await expect(ilse.getByRole('img', { name: /^A measuring staff/ }).first()).toBeVisible()
  const places = ilse.getByRole('list', { name: 'What each place shows' })
  await expect(places.getByRole('listitem')).toHaveCount(2)
  // Nobody else shows this part of the picture: the newsroom sees it, and readers do not yet.
  const inNewsroom = (await places.getByRole('img').first().getAttribute('src')) ?? ''
  expect(inNewsroom).toMatch(/^\/newsroom\/media\/made\//)
  const forReaders = inNewsroom.replace('/newsroom/media/made/', '/media/')
  const seen = await ilse.request.get(inNewsroom)
  expect([seen.status(), seen.headers()['cache-control']]).toEqual([200, 'private, max-age=600'])
  const statusOf = async (address: string) => (await reader.request.get(address)).status()
  expect([await statusOf(inNewsroom), await statusOf(forReaders)]).toEqual([404, 404])
  await ilse.getByRole('button', { name: 'Approve' }).click()
  await stands(ilse, 'Approved')
  await ilse.getByRole('button', { name: 'Publish' }).click()
  await ilse.getByRole('dialog', { name: 'Publish' }).getByRole('button', { name: 'Publish' }).click()
  await stands(ilse, 'Published')

  await reader.setViewportSize({ width: 375, height: 800 })
  const address = await addressOf(article.id)
  await reader.goto(articlePath(address))
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(article.headline)
  const first = reader.getByRole('img', { name: /^A measuring staff/ })
  await expect(first).toBeInViewport()
  await expect(first).toHaveAttribute('fetchpriority', 'high')
  await expect(reader.getByText('The gauge in autumn Picture: Yusra Adan')).toBeVisible()
  await expect(reader.getByRole('img', { name: /^Dozens of letters/ })).toHaveAttribute('loading', 'lazy')
  expect(await reader.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  const served = await reader.request.get((await first.getAttribute('src')) ?? '')
  expect(served.headers()['content-type']).toBe('image/jpeg')
  const shared = await reader.locator('meta[property="og:image"]').getAttribute('content')
  expect((await reader.request.get(new URL(shared ?? '').pathname)).status()).toBe(200)

  const { desk } = await db.publication.findFirstOrThrow({
    where: { articleId: article.id, live: true },
    select: { desk: true },
  })
  await reader.goto(`/desks/${desk.slug}`)
  const listed = reader.getByRole('listitem').filter({ hasText: article.headline }).getByRole('img')
  await expect(listed).toHaveAttribute('width', '853')
  await expect(listed).toHaveAttribute('height', '853')
  expect(await statusOf(forReaders)).toBe(200)

  await withdraw(room.chief, article.id, { text: 'It shows a house that can be found.', cause: 'our_error' })
  await expect.poll(() => statusOf(forReaders), { timeout: 1_000 }).toBe(404)
  expect((await ilse.request.get(inNewsroom)).status()).toBe(200)
})
