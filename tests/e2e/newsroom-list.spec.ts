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
