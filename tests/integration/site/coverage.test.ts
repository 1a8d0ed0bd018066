/** A coverage as readers have it: its entries on its page and at addresses of their own, and on no list. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test } from 'vitest'
import { CoverageEntry } from '#components/site/coverage-entry'
import { articleList } from '#lib/article-list/queries'
import * as articles from '#lib/articles/commands'
import { endCoverage, letEntryOut, setKeyPoint } from '#lib/coverage/commands'
import { db } from '#lib/db'
import { detailsOf } from '#lib/revisions/now'
import { piecesIn } from '#lib/site/archive/queries'
import { articleAt } from '#lib/site/article/queries'
import { coverageChanges, coverageView } from '#lib/site/coverage/queries'
import { newestWithText } from '#lib/site/feed/queries'
import { articleJsonLd } from '#lib/site/json-ld'
import { deskPage, languagePage } from '#lib/site/lists/queries'
import { newsAt } from '#lib/site/sitemap/queries'
import { entryInReview, runningCoverage } from '#tests/support/coverage'
import { addressOf, type Newsroom, newsroom, pinnedRevision, published, sayInstead } from '#tests/support/flow'

let room: Newsroom
let coverageId: string
beforeEach(async () => {
  room = await newsroom()
  coverageId = await runningCoverage(room)
})

async function entryOut(text: string): Promise<string> {
  const { id, revisionId } = await entryInReview(room, coverageId, text)
  await letEntryOut(room.editor, id, revisionId)
  return id
}

const pageOf = async (id: string) => {
  const { language, slug } = await addressOf(id)
  return articleAt(language, slug)
}
const viewNow = async (before: Parameters<typeof coverageView>[2] = null) => {
  const { changes, endedAt } = await db.coverage.findUniqueOrThrow({ where: { articleId: coverageId } })
  return coverageView(coverageId, { changes, endedAt }, before)
}

test('the page has the newest entry first, with its key points and the change that it is of', async () => {
  const first = await entryOut('The lower gate is open.')
  const second = await entryOut('The upper gate is open, too.')
  await setKeyPoint(room.editor, first, true)
  const { entries, keyPoints, changes, next, older } = await viewNow()
  expect(entries.map(({ articleId, title, words, change }) => [articleId, title, words, change])).toEqual([
    [second, '', 'The upper gate is open, too.', 2],
    [first, '', 'The lower gate is open.', 3],
  ])
  expect(keyPoints).toMatchObject([{ articleId: first, headline: 'The lower gate is open.' }])
  expect({ changes, next, older }).toEqual({ changes: 3, next: null, older: false })
  const [newest] = entries
  if (!newest) throw new Error('It is not there.')
  const rest = await viewNow({ at: newest.firstPublishedAt, id: newest.id })
  expect(rest).toMatchObject({ entries: [{ articleId: first }], older: true, next: null })
})

test('before its first entry it has a page that waits for it, and changes that are none', async () => {
  expect((await pageOf(coverageId))?.coverage).toEqual({ changes: 0, endedAt: null })
  expect(await coverageChanges(coverageId, 0)).toMatchObject({ changes: 0, endedAt: null, entries: [], tooMany: false })
  const piece = await published(room)
  expect((await pageOf(piece.id))?.coverage).toBeNull()
  expect(await coverageChanges(piece.id, 0)).toBeNull()
})

test('an entry has a page of its own, which leads to its coverage', async () => {
  const entry = await pageOf(await entryOut('The lower gate is open.'))
  const whole = await pageOf(coverageId)
  expect(entry).toMatchObject({
    ...{ headline: 'The lower gate is open.', profile: 'brief', coverage: null },
    within: { headline: whole?.headline, slug: whole?.slug },
  })
  expect(whole).toMatchObject({ profile: 'live', within: null, coverage: { changes: 1, endedAt: null } })
})

test('no list, feed, map or search of the site has it, and no list of the newsroom', async () => {
  const id = await entryOut('The lower gate is open.')
  const { slug: desk } = await db.desk.findUniqueOrThrow({ where: { id: room.deskId } })
  const today = new Date().toISOString().slice(0, 10)
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  const [ofDesk, ofLanguage, ofDay, feed, news, search, newsroomList] = await Promise.all([
    deskPage(desk, null).then((page) => page?.list.items ?? []),
    languagePage('en', null).then((page) => page?.list.items ?? []),
    piecesIn({ from: today, to: tomorrow } as Parameters<typeof piecesIn>[0], null).then(({ items }) => items),
    newestWithText({ deskId: room.deskId }),
    newsAt(new Date()),
    db.searchEntry.findMany({
      where: { publication: { articleId: { in: [id, coverageId] } } },
      include: { publication: true },
    }),
    articleList(room.editor, {}).then(({ articles: listed }) => listed),
  ])
  const ids = (found: readonly { articleId: string }[]) => found.map(({ articleId }) => articleId)
  for (const found of [
    ids(ofDesk),
    ids(ofLanguage),
    ids(ofDay),
    ids(feed),
    ids(search.map((row) => row.publication)),
  ]) {
    expect(found).toContain(coverageId)
    expect(found).not.toContain(id)
  }
  expect(newsroomList.map((one) => one.id)).toContain(coverageId)
  expect(newsroomList.map((one) => one.id)).not.toContain(id)
  const { slug } = await addressOf(id)
  expect(news.some(({ path }) => path.includes(slug))).toBe(false)
})

test('what has changed since is told once each, and what is gone as gone', async () => {
  const [first, second] = [await entryOut('The lower gate is open.'), await entryOut('The upper gate is open, too.')]
  const told = async (after: number) => {
    const found = await coverageChanges(coverageId, after)
    return [found?.changes, found?.entries.map(({ id, entry }) => [id, entry?.words ?? null])]
  }
  expect(await told(1)).toEqual([2, [[second, 'The upper gate is open, too.']]])
  await articles.withdraw(room.chief, first, { text: 'It was never open.', cause: 'our_error' })
  expect(await told(2)).toEqual([3, [[first, null]]])
  expect((await viewNow()).entries.map(({ articleId }) => articleId)).toEqual([second])
  await endCoverage(room.editor, coverageId)
  expect(await coverageChanges(coverageId, 3)).toMatchObject({ changes: 4, entries: [], tooMany: false })
  expect((await coverageChanges(coverageId, 3))?.endedAt).not.toBeNull()
})

test('a notice that is told in other words is told to open pages as well', async () => {
  const id = await entryOut('The lower gate is open.')
  await articles.revise(room.reporter, id)
  const { version } = await db.article.findUniqueOrThrow({ where: { id }, select: { version: true } })
  const notice = { kind: 'correction', cause: 'our_error', text: 'It is the upper gate.', claimIds: [] } as const
  const { details } = await articles.saveDetails(room.reporter, id, version, {
    ...(await db.$transaction((tx) => detailsOf(tx, id))),
    notice: { ...notice, claimIds: [] },
  })
  expect(details.notice).toMatchObject({ text: 'It is the upper gate.' })
  await sayInstead(id, 'The lower gate is open.', 'The upper gate is open.')
  await articles.submit(room.reporter, id)
  await letEntryOut(room.editor, id, await pinnedRevision(id))
  const told = async () =>
    (await coverageChanges(coverageId, 2))?.entries[0]?.entry?.corrections.map(({ text }) => text)
  expect((await coverageChanges(coverageId, 1))?.entries[0]?.entry?.corrections).toMatchObject([{ text: notice.text }])
  expect(await told()).toBeUndefined()
  const { id: noticeId } = await db.correction.findFirstOrThrow({ where: { articleId: id } })
  await articles.retell(room.chief, noticeId, { text: 'It is the upper one.', cause: 'our_error', reason: 'Shorter.' })
  expect(await told()).toEqual(['It is the upper one.'])
})

test('who is far behind is told so, and of a coverage that readers do not have there is nothing', async () => {
  for (let n = 1; n <= 3; n++) await entryOut(`Gate ${n} is open.`)
  expect((await coverageChanges(coverageId, 0))?.entries).toHaveLength(3)
  await articles.withdraw(room.chief, coverageId, { text: 'All of it was wrong.', cause: 'our_error' })
  expect(await coverageChanges(coverageId, 0)).toBeNull()
})

test('search engines get it as a live blog, with an update for each entry', async () => {
  const id = await entryOut('The lower gate is open.')
  const article = await pageOf(coverageId)
  if (!article) throw new Error('It is not there.')
  expect(articleJsonLd(article, await viewNow())).toMatchObject({
    '@type': 'LiveBlogPosting',
    coverageStartTime: article.firstPublishedAt.toISOString(),
    coverageEndTime: undefined,
    liveBlogUpdate: [
      {
        '@type': 'BlogPosting',
        headline: 'The lower gate is open.',
        articleBody: 'The lower gate is open.',
        author: [{ '@type': 'Person', name: room.reporter.name }],
        url: expect.stringContaining((await addressOf(id)).slug),
      },
    ],
  })
  await endCoverage(room.editor, coverageId)
  expect(articleJsonLd(article, await viewNow())).toMatchObject({ coverageEndTime: expect.stringMatching(/^\d{4}-/) })
})

test('what AI had a part in says so beside the entry itself, to readers and to machines', async () => {
  const { id, revisionId } = await entryInReview(room, coverageId)
  await articles.takeBack(room.reporter, id)
  const aiUse = { use: 'generated', tool: 'Scribe', purpose: 'the whole text' }
  await db.article.update({ where: { id }, data: { aiUse } })
  await articles.submit(room.reporter, id)
  const shown = await pinnedRevision(id)
  expect(shown).not.toBe(revisionId)
  await letEntryOut(room.editor, id, shown)
  const view = await viewNow()
  const [entry] = view.entries
  const article = await pageOf(coverageId)
  if (!entry || !article) throw new Error('It is not there.')
  expect(renderToStaticMarkup(createElement(CoverageEntry, { entry }))).toContain('<bdi>Scribe</bdi>')
  const { liveBlogUpdate } = articleJsonLd(article, view)
  expect(liveBlogUpdate).toMatchObject([{ digitalSourceType: expect.arrayContaining([expect.any(String)]) }])
})
