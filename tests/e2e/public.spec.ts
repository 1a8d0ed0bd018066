import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { articlePath, authorPath, deskPath, sourcePath, topicPath } from '#lib/site/addresses'
import { get } from '#tests/support/actions'
import { expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { addressOf, published } from '#tests/support/flow'
import { answeredAfter, quickest } from '#tests/support/reading'

const maravia = '/en/maravia-closes-northern-ports'

test('a number leads to what the claim rests on, and back, without a script', async ({ reader }) => {
  await reader.goto(maravia)
  const number = reader.getByLabel(/^Source note 2,/)
  await number.press('Enter')
  await expect(reader).toHaveURL(/#source-2$/)
  const sources = reader.getByRole('region', { name: 'Sources in this piece' })
  const back = sources.getByRole('listitem').nth(1).getByRole('link').first()
  await expect(back).toBeInViewport()
  await back.press('Enter')
  await expect(reader).toHaveURL(/#claim-2$/)
  await expect(number).toBeInViewport()
})

test('a withdrawn piece is gone within a second, from wherever readers could find it', async ({ baseURL }) => {
  expect(await quickest(1000, () => goneAfter(baseURL))).toBeLessThan(1000)
})

/** The milliseconds from a withdrawal until the last page has nothing of the piece. */
async function goneAfter(baseURL: string | undefined): Promise<number> {
  const room = await demoRoom()
  const article = await published(room)
  const path = articlePath(await addressOf(article.id))
  const [desk, tag, source, author] = await Promise.all([
    db.desk.findUniqueOrThrow({ where: { id: room.deskId } }),
    db.tag.findUniqueOrThrow({ where: { id: room.tagId } }),
    db.source.findUniqueOrThrow({ where: { id: room.sourceId } }),
    db.person.findUniqueOrThrow({ where: { id: room.reporter.personId } }),
  ])
  const maps = [...(await get('/sitemap.xml')).text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url),
  )
  const places = ['/', '/feed.xml', deskPath(desk), topicPath(tag), sourcePath(source), authorPath(author)]
  const lists = [...places, ...maps.map(({ pathname }) => pathname)]
  const shows = async (at: string) => (await get(at)).text.includes(path)
  for (const at of places) await expect.poll(() => shows(at), `${at} has it`).toBe(true)
  expect((await Promise.all(lists.map(shows))).filter(Boolean).length).toBeGreaterThan(places.length)

  await articles.withdraw(room.chief, article.id, { text: 'It never happened.', cause: 'our_error' })
  const since = Date.now()
  const after = await Promise.all([
    answeredAfter(since, new URL(path, baseURL), ({ status }) => status === 410),
    ...lists.map((at) => answeredAfter(since, new URL(at, baseURL), ({ text }) => !text.includes(path))),
  ])
  console.log(`From the withdrawal: gone from ${after.length} pages after ${Math.max(...after)} ms.`)
  return Math.max(...after)
}

test('an address that never was is not found, and an old one leads on', async ({ reader }) => {
  const wrong = [
    '/en/never-was',
    '/ur/never-was',
    '/desks/never-was',
    '/topics/never-was',
    '/authors/never-was',
    '/sources/never-was',
    '/never/was/here',
    '/xx',
  ]
  for (const path of wrong) expect((await get(path)).status, path).toBe(404)

  const room = await demoRoom()
  const article = await published(room)
  const { slug, language } = await addressOf(article.id)
  await articles.revise(room.reporter, article.id)
  const renamed = `${slug}-renamed`
  await db.article.findUniqueOrThrow({ where: { id: article.id } }).then(({ version, profile, deskId }) =>
    articles.saveDetails(room.reporter, article.id, version, {
      profile,
      deskId,
      language,
      slug: renamed,
      authorIds: [room.reporter.personId],
      tagIds: [room.tagId],
      mainTagId: room.tagId,
      lead: null,
      notice: null,
      aiUse: null,
    }),
  )
  await articles.submit(room.reporter, article.id)
  const { revisionId } = await db.draft.findUniqueOrThrow({ where: { articleId: article.id } })
  await articles.approve(room.editor, article.id, revisionId ?? '')
  await articles.publish(room.editor, article.id, revisionId ?? '')
  await expect
    .poll(async () => (await get(articlePath({ slug, language }))).headers.location)
    .toBe(articlePath({ slug: renamed, language }))
  await reader.goto(articlePath({ slug, language }))
  await expect(reader).toHaveURL(articlePath({ slug: renamed, language }))
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(article.headline)
})

test('who spoke on background is named nowhere that readers reach', async () => {
  const { name, slug } = await db.source.findFirstOrThrow({
    where: { name: { startsWith: 'An official at the Maravian' } },
  })
  const text = (await get(maravia)).text
  expect(text).toContain('an official at the transport ministry')
  const seen = new Set<string>(['/', '/sources', '/feed.xml', '/sitemap.xml', '/ur', maravia])
  // A set is gone through with what is added to it on the way: every page that leads from another one.
  for (const path of seen) {
    const page = (await get(path)).text
    expect(page, path).not.toContain(name)
    expect(page, path).not.toContain(slug)
    for (const [, href = ''] of page.matchAll(/(?:href="|<loc>|<link>)(?:https?:\/\/localhost:\d+)?(\/[^"<#?]*)/g))
      if (!href.startsWith('/_next') && !href.includes('harbour-closes-')) seen.add(href)
  }
  expect(seen.size).toBeGreaterThan(40)
  expect((await get(sourcePath({ slug }))).status).toBe(404)
})
