/** The board, the calendar and the figures, with the filters that people use. */
import type { Narrowed } from '#lib/articles/input'
import type { Actor } from '#lib/auth/actor'
import { board } from '#lib/board/queries'
import { boardShown } from '#lib/board/shown'
import type { View } from '#lib/calendar/days'
import { calendar } from '#lib/calendar/queries'
import { calendarShown } from '#lib/calendar/shown'
import { db } from '#lib/db'
import { plotsFor } from '#lib/figures/plots'
import { type Figure, quantile, timed } from '#tests/bench/figures'

const ROUNDS = 50
const WARMING = 5

export async function overview(): Promise<Figure[]> {
  const [desk] = await db.article.groupBy({
    by: ['deskId'],
    _count: true,
    orderBy: { _count: { deskId: 'desc' } },
    take: 1,
  })
  const [author] = await db.articleAuthor.groupBy({
    ...{ by: ['personId'], _count: true, take: 1 },
    orderBy: { _count: { personId: 'desc' } },
  })
  const [tag] = await db.articleTag.groupBy({
    by: ['tagId'],
    _count: true,
    orderBy: { _count: { tagId: 'desc' } },
    take: 1,
  })
  const { publishedAt } = await db.publication.findFirstOrThrow({ orderBy: { publishedAt: 'desc' }, skip: 5_000 })
  const day = publishedAt.toISOString().slice(0, 10)
  const [deskId, personId] = [desk?.deskId ?? '', author?.personId ?? '']
  const actor = (role: Actor['role'], deskIds: string[] = []): Actor => ({
    ...{ personId, name: 'Bench', role, deskIds, language: null, credential: null },
  })
  const [chief, editor, reporter] = [actor('chief'), actor('editor', [deskId]), actor('reporter', [deskId])]
  const now = new Date()
  const narrowed: [string, Actor, Narrowed][] = [
    ['all', chief, {}],
    ['all, as an editor of a desk', editor, {}],
    ['all, as a reporter', reporter, {}],
    ['a desk', chief, { deskId }],
    ['an author', chief, { authorId: personId }],
    ['a tag', chief, { tagId: tag?.tagId ?? '' }],
    ['a profile and a language', chief, { profile: 'interview', language: 'en' }],
    ['a language that nothing is in', chief, { language: 'fr' }],
  ]
  const figures: Figure[] = []
  for (const [name, who, filters] of narrowed)
    figures.push(...(await timesOf(`board: ${name}`, async () => boardShown(await board(who, filters), 'en', now))))
  const viewed: [View, Actor, Narrowed][] = [
    ['day', chief, {}],
    ['week', chief, {}],
    ['month', chief, {}],
    ['month', reporter, {}],
    ['month', editor, { authorId: personId }],
  ]
  for (const [view, who, filters] of viewed)
    figures.push(
      ...(await timesOf(`calendar: ${view}, ${who.role} ${JSON.stringify(filters)}`, async () =>
        calendarShown(await calendar(who, { view, day }, filters), null, 'en', now),
      )),
    )
  for (const [who, weeks, desk] of [
    [chief, '13', ''],
    [chief, '52', ''],
    [chief, '52', deskId],
    [editor, '52', ''],
    [reporter, '52', ''],
  ] as const)
    figures.push(
      ...(await timesOf(`figures: ${weeks} weeks${desk && ' of a desk'}, ${who.role}`, () =>
        plotsFor(who, { weeks, until: day, deskId: desk }, 'en', now),
      )),
    )
  return figures
}

async function timesOf(name: string, work: () => Promise<unknown>): Promise<Figure[]> {
  for (let round = 0; round < WARMING; round++) await work()
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) times.push(await timed(work))
  const how = `what the page shows, from the query to its words, ${ROUNDS} times`
  return [
    { name: `${name}, median`, value: quantile(times, 0.5), unit: 'ms', how },
    { name: `${name}, p99`, value: quantile(times, 0.99), unit: 'ms', aim: { atMost: 100 }, how },
  ]
}
