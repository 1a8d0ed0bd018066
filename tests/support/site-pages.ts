/** One page of each sort that readers of the demo newsroom can get, and what has to stand on it. */
import { expect } from '@playwright/test'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { Profile } from '#lib/generated/prisma/enums'
import {
  articlePath,
  authorPath,
  comparisonPath,
  deskPath,
  historyPath,
  reportedPath,
  sourcePath,
  topicPath,
} from '#lib/site/addresses'
import { archivePath } from '#lib/site/archive/period'
import { get } from '#tests/support/actions'
import { demoRoom } from '#tests/support/demo-room'
import { addressOf, published } from '#tests/support/flow'
import { oneLine } from '#tests/support/page-html'

export type PageSort = {
  /** The route of app/(site) that answers */
  route: string
  path: string
  status?: number
  language?: string
  /** Text of its first heading, or part of it */
  headline?: string
  /** Everything that has to stand on it, in order */
  text?: string[]
}

const article = '[language]/[slug]/page.tsx'
const demo = { live: true, publishedBy: { email: { endsWith: '@newsroom.example' } } }

/** One page of each sort of the demo newsroom. */
export async function pageSorts(): Promise<PageSort[]> {
  const [desk, tag, author, source] = await Promise.all([
    db.desk.findUniqueOrThrow({ where: { slug: 'world' } }),
    db.tag.findFirstOrThrow({ where: { publications: { some: { publication: demo } } }, orderBy: { slug: 'asc' } }),
    db.person.findFirstOrThrow({ where: { slug: { startsWith: 'rahel-' } } }),
    db.source.findFirstOrThrow({ where: { name: 'Northline Shipping Gazette' } }),
  ])
  return [
    { route: '(pages)/page.tsx', path: '/' },
    { route: '[language]/page.tsx', path: '/ur', language: 'ur' },
    { route: 'desks/[slug]/page.tsx', path: deskPath(desk), headline: desk.name },
    { route: '[language]/desks/[slug]/page.tsx', path: deskPath(desk, 'ur'), language: 'ur' },
    { route: '(pages)/topics/[slug]/page.tsx', path: topicPath(tag), headline: tag.name },
    { route: '(pages)/authors/[slug]/page.tsx', path: authorPath(author), headline: author.name },
    { route: '(pages)/sources/[slug]/page.tsx', path: sourcePath(source), headline: source.name },
    { route: '(pages)/sources/page.tsx', path: '/sources', text: ['Northline Shipping Gazette'] },
    { route: '(pages)/desks/page.tsx', path: '/desks', text: [desk.name] },
    { route: '(pages)/topics/page.tsx', path: '/topics', text: ['Ceasefires'] },
    { route: '(pages)/people/page.tsx', path: '/people' },
    { route: '(pages)/places/page.tsx', path: '/places' },
    { route: '(pages)/archive/page.tsx', path: '/archive' },
    { route: '(pages)/archive/[...when]/page.tsx', path: await newestDay() },
    { route: '(pages)/search/page.tsx', path: '/search' },
    { route: '(pages)/search/page.tsx', path: '/search?q=Northline', text: ['Northline'] },
    { route: '(pages)/search/page.tsx', path: '/search?q=zzyzx', text: ['zzyzx'] },
    { route: '(pages)/authors/page.tsx', path: '/authors', text: ['Rahel Okonedo'] },
    {
      route: '(pages)/corrections/page.tsx',
      path: '/corrections',
      text: ['Night ferry between Haven and Belis runs again', 'It sails four times.'],
    },
    { route: 'corrections/[language]/page.tsx', path: '/corrections/ur', language: 'ur' },
    ...(await versions()),
    { route: article, path: '/en/never-was', status: 404 },
    { route: article, path: '/ur/never-was', status: 404, language: 'ur' },
    { route: '(pages)/[...missing]/page.tsx', path: '/never/was/here', status: 404 },
    { route: article, path: await withdrawn(), status: 410 },
    ...(await Promise.all(Object.values(Profile).map((profile) => oneArticle({ profile, language: 'en' })))),
    await oneArticle({ language: 'ur' }),
  ]
}

/** A day of the archive on which something came out, by the clocks of a newsroom in UTC. */
async function newestDay(): Promise<string> {
  const { firstPublishedAt } = await db.publication.findFirstOrThrow({
    where: demo,
    orderBy: { firstPublishedAt: 'desc' },
  })
  return archivePath(firstPublishedAt.toISOString().slice(0, 10).replaceAll('-', '/'))
}

/** Below the address of a piece that was put right: its history, what its second version says otherwise, thanks for a report. */
async function versions(): Promise<PageSort[]> {
  const found = await db.publication.findFirstOrThrow({
    where: { ...demo, language: 'en', number: { gt: 1 } },
    orderBy: { number: 'asc' },
    select: { slug: true, language: true, headline: true },
  })
  return [
    { route: '[language]/[slug]/history/page.tsx', path: historyPath(found), headline: found.headline },
    { route: '[language]/[slug]/history/[pair]/page.tsx', path: comparisonPath(found, 1, 2), headline: found.headline },
    { route: '[language]/[slug]/reported/page.tsx', path: reportedPath(found), text: [found.headline] },
  ]
}

async function oneArticle(where: { profile?: Profile; language: string }): Promise<PageSort> {
  const { revision, ...found } = await db.publication.findFirstOrThrow({
    where: { ...demo, ...where },
    orderBy: { wordCount: 'desc' },
    select: { slug: true, language: true, headline: true, standfirst: true, revision: { select: { text: true } } },
  })
  const text = [found.standfirst, ...shownOf(revision.text)].map(oneLine)
  return { route: article, path: articlePath(found), language: found.language, headline: found.headline, text }
}

/** The parts of a plain text as a page has them in order: cells by themselves, embeds by their titles, and footnotes elsewhere. */
const shownOf = (text: string): string[] =>
  text
    .replaceAll(/ \[[^\]]*\]| \(https:[^)]*\)/g, '')
    .split(/\n+| \| /)
    .filter((part) => part !== '' && !part.startsWith('https://'))

async function withdrawn(): Promise<string> {
  const room = await demoRoom()
  const { id } = await published(room)
  const path = articlePath(await addressOf(id))
  await articles.withdraw(room.chief, id, { text: 'It never happened.', cause: 'our_error' })
  await expect.poll(async () => (await get(path)).status).toBe(410)
  return path
}

export type FileSort = {
  route: string
  path: string
  type: RegExp
  /** From its first entry to its end */
  whole: RegExp
}

const feed = { type: /^application\/rss\+xml/, whole: /<item>.*<\/rss>\s*$/s }
const atom = { type: /^application\/atom\+xml/, whole: /<entry>.*<\/feed>\s*$/s }
const json = { type: /^application\/feed\+json/, whole: /^\{"version".*"items":\[\{.*\}\s*$/s }

/** Files for programs. `day`: the name of a file in the sitemap; `piece`: the whole address of a piece. */
export const fileSorts = (day: string, piece: string): FileSort[] => [
  { route: 'feed.xml/route.ts', path: '/feed.xml', ...feed },
  { route: '[language]/feed.xml/route.ts', path: '/ur/feed.xml', ...feed },
  { route: 'feed.atom/route.ts', path: '/feed.atom', ...atom },
  { route: 'feed.json/route.ts', path: '/feed.json', ...json },
  { route: '[language]/feed.atom/route.ts', path: '/ur/feed.atom', ...atom },
  { route: '[language]/feed.json/route.ts', path: '/ur/feed.json', ...json },
  { route: 'desks/[slug]/[feed]/route.ts', path: '/desks/world/feed.xml', ...feed },
  { route: 'topics/[slug]/[feed]/route.ts', path: '/topics/ceasefires/feed.atom', ...atom },
  { route: 'authors/[slug]/[feed]/route.ts', path: '/authors/rahel-okonedo/feed.json', ...json },
  { route: 'sources/[slug]/[feed]/route.ts', path: '/sources/northline-shipping-gazette/feed.xml', ...feed },
  { route: 'corrections/feed.xml/route.ts', path: '/corrections/feed.xml', ...feed },
  { route: 'corrections/[language]/feed.xml/route.ts', path: '/corrections/ur/feed.xml', ...feed },
  { route: 'sitemap.xml/route.ts', path: '/sitemap.xml', type: /xml/, whole: /<loc>.*<\/sitemapindex>\s*$/s },
  { route: 'sitemap-news.xml/route.ts', path: '/sitemap-news.xml', type: /xml/, whole: /<urlset .*<\/urlset>\s*$/s },
  { route: 'sitemaps/[file]/route.ts', path: day, type: /xml/, whole: /<loc>.*<\/urlset>\s*$/s },
  {
    route: 'manifest.webmanifest/route.ts',
    path: '/manifest.webmanifest',
    type: /manifest\+json/,
    whole: /^\{.*\}\s*$/s,
  },
  {
    route: 'opensearch.xml/route.ts',
    path: '/opensearch.xml',
    type: /opensearchdescription\+xml/,
    whole: /<Url .*<\/OpenSearchDescription>\s*$/s,
  },
  {
    route: 'search/suggestions/route.ts',
    path: '/search/suggestions?q=northline',
    type: /x-suggestions\+json/,
    whole: /^\["northline",\[".*\]\]$/s,
  },
  { route: 'robots.txt/route.ts', path: '/robots.txt', type: /^text\/plain/, whole: /Sitemap: http/ },
  {
    route: 'oembed/route.ts',
    path: `/oembed?${new URLSearchParams({ url: piece, format: 'xml' })}`,
    type: /^text\/xml/,
    whole: /<oembed>.*<title>.*<\/oembed>\s*$/s,
  },
  {
    route: '.well-known/security.txt/route.ts',
    path: '/.well-known/security.txt',
    type: /^text\/plain/,
    whole: /^Contact: .*\nCanonical: http/s,
  },
]
