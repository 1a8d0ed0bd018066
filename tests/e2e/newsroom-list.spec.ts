import AxeBuilder from '@axe-core/playwright'
import { en } from '#lib/messages/en'
import { expect, test } from '#tests/support/as'
import { awake } from '#tests/support/pages'

test('the list of articles asks for itself alone, until somebody means to go on', async ({ as }) => {
  const page = await as('ilse')
  const ahead: string[] = []
  page.on('request', (request) => {
    if (request.headers()['next-router-prefetch']) ahead.push(new URL(request.url()).pathname)
  })
  await page.goto('/newsroom/articles')
  const tab = page.getByRole('link', { name: 'In review', exact: true })
  await awake(tab)
  await page.waitForLoadState('networkidle')
  expect(ahead).toEqual([])
  await tab.hover()
  await expect.poll(() => [...new Set(ahead)]).toEqual(['/newsroom/articles'])
})

test('a page brings its own sentences along, and a browser keeps those of the newsroom', async ({ as }) => {
  const page = await as('ilse')
  const scripts: string[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.url())
  })
  const html = await (await page.goto('/newsroom/articles'))?.text()
  await awake(page.getByRole('button', { name: en.navigation.allKeys }))
  expect(html).toContain(en.articlePages.title)
  expect(html).not.toContain(en.errors.unknownCode)
  const holding = async (url: string) => (await (await page.request.get(url)).text()).includes(en.errors.unknownCode)
  expect((await Promise.all(scripts.map(holding))).filter(Boolean)).toHaveLength(1)
})

test('a few letters lead anywhere, by keys alone', async ({ as }) => {
  const page = await as('ilse')
  await page.goto('/newsroom')
  await awake(page.getByRole('button', { name: en.palette.open }))
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: en.palette.words })
  await expect(field).toBeFocused()
  await expect(page.getByRole('option').first()).toContainText(en.navigation.newArticle)
  await field.fill('harbour')
  const article = page.getByRole('option').filter({ hasText: 'Article ·' }).first()
  await expect(article).toBeVisible()
  await expect(page.getByRole('option').filter({ hasText: 'Source ·' }).first()).toBeVisible()
  await expect(new AxeBuilder({ page }).include('dialog').analyze()).resolves.toMatchObject({ violations: [] })
  await field.fill('go to sour')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/newsroom\/sources$/)
  await page.goto('/newsroom/articles')
  await page.keyboard.press('Control+k')
  await field.fill('zzzzzz')
  await expect(page.getByRole('status').filter({ hasText: en.palette.nothing })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
})
