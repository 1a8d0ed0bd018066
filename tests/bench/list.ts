/** The newsroom's list of articles, with the filters that people use. */

import { articleList } from '#lib/article-list/queries'
import type { Filters } from '#lib/articles/input'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { findPlaces } from '#lib/palette/queries'
import { type Figure, quantile, timed } from '#tests/bench/figures'

const ROUNDS = 100
const WARMING = 5
const DEEP = 20

export async function list(): Promise<Figure[]> {
  const { deskId, otherDeskId, authorId, tagId, headline } = await busiest()
  const actor = (role: Actor['role'], deskIds: string[] = []): Actor => ({
    ...{ personId: authorId, name: 'Bench', role, deskIds, language: null, credential: null },
  })
  const [chief, editor, reporter] = [
    actor('chief'),
    actor('editor', [deskId, otherDeskId]),
    actor('reporter', [deskId]),
  ]
  const deep = await pageAfter(chief, {}, DEEP)

  const cases: [name: string, who: Actor, filters: Filters, after?: string | null][] = [
    ['all', chief, {}],
    ['all, as an editor of two desks', editor, {}],
    ['all, as a reporter', reporter, {}],
    [`all, page ${DEEP}`, chief, {}, deep],
    ['in review', chief, { state: 'in_review' }],
    ['a desk', chief, { deskId }],
    ['an author', chief, { authorId }],
    ['a tag', chief, { tagId }],
    ['a language', chief, { language: 'en' }],
    ['a language that nothing is in', chief, { language: 'fr' }],
    ['a common word', chief, { words: headline.split(' ')[0] ?? '' }],
    ['all words of a headline', chief, { words: headline }],
    ['a desk, an author and published', editor, { deskId, authorId, state: 'published' }],
  ]
  const figures: Figure[] = []
  for (const [name, who, filters, after = null] of cases) figures.push(...(await measured(name, who, filters, after)))
  for (const words of [headline.split(' ')[0] ?? '', headline, 'an'])
    figures.push(
      ...(await timesOf(`palette: “${words}”`, () => findPlaces(editor, words), 'findPlaces of lib/palette/queries')),
    )
  return figures
}

async function measured(name: string, who: Actor, filters: Filters, after: string | null): Promise<Figure[]> {
  const how = `articleList of lib/articles/queries with ${JSON.stringify(filters)}`
  return timesOf(`list: ${name}`, () => articleList(who, filters, after), how)
}

async function timesOf(name: string, work: () => Promise<unknown>, how: string): Promise<Figure[]> {
  for (let round = 0; round < WARMING; round++) await work()
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) times.push(await timed(work))
  return [
    { name: `${name}, median`, value: quantile(times, 0.5), unit: 'ms', how: `${how}, ${ROUNDS} times` },
    {
      name: `${name}, p99`,
      value: quantile(times, 0.99),
      unit: 'ms',
      aim: { atMost: 50 },
      how: `${how}, ${ROUNDS} times`,
    },
  ]
}

async function pageAfter(who: Actor, filters: Filters, pages: number): Promise<string | null> {
  let after: string | null = null
  for (let page = 1; page < pages; page++) after = (await articleList(who, filters, after)).next
  return after
}

/** The desks, the author and the tag with the most pieces, and one headline. */
async function busiest() {
  const [desk, otherDesk] = await db.article.groupBy({
    by: ['deskId'],
    _count: true,
    orderBy: { _count: { deskId: 'desc' } },
    take: 2,
  })
  const [author] = await db.articleAuthor.groupBy({
    by: ['personId'],
    _count: true,
    orderBy: { _count: { personId: 'desc' } },
    take: 1,
  })
  const [tag] = await db.articleTag.groupBy({
    by: ['tagId'],
    _count: true,
    orderBy: { _count: { tagId: 'desc' } },
    take: 1,
  })
  const { headline } = await db.draft.findFirstOrThrow({
    where: { state: 'published', article: { deskId: desk?.deskId ?? null } },
    orderBy: { changedAt: 'asc' },
    select: { headline: true },
  })
  const id = (value: string | null | undefined) => value ?? ''
  return {
    ...{ deskId: id(desk?.deskId), otherDeskId: id(otherDesk?.deskId), headline },
    ...{ authorId: id(author?.personId), tagId: id(tag?.tagId) },
  }
}
