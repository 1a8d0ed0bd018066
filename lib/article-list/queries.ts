/** The list of articles as the newsroom looks through it: by state, desk, author, tag, language and words. */

import { conditions, inReach, oneOf, worthListing } from '#lib/article-filters/queries'
import { type Filters, filterInput, type Narrowed, narrowInput } from '#lib/articles/input'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { Prisma } from '#lib/generated/prisma/client'
import type { Profile, State } from '#lib/generated/prisma/enums'
import { validated } from '#lib/input'
import { byMoment, keyAfter, type MomentKey, pageOf } from '#lib/keyset-cursor'
import { searchFor } from '#lib/search-words'

export type ListedArticle = {
  id: string
  headline: string
  profile: Profile
  state: State
  changedAt: Date
  scheduledFor: Date | null
  language: string
  desk: string | null
  authors: string[]
  live: boolean
}

const longestPage = 50
/** In each column of a board */
export const longestColumn = 20

/** One page of articles, the last changed first. `next` is the `after` of the page that follows; null on the last. Refuses invalid filters. */
export async function articleList(
  actor: Actor,
  filters: Filters,
  after: string | null = null,
): Promise<{ articles: ListedArticle[]; next: string | null }> {
  assertCan(actor, 'article.read')
  const { words, ...wanted } = validated(filterInput, filters)
  const search = searchFor(words ?? '')
  // Signs alone stand in no index of words.
  if (search === null && words) return { articles: [], next: null }
  const since = after ? [later(keyAfter(byMoment, after))] : []
  const where = [inReach(actor), worthListing(actor), ...conditions(wanted)]
  const rows = search ? await withWords(search, where, since) : await listed(pageWhere([...where, ...since]))
  const { rows: articles, next } = pageOf(rows, longestPage, byMoment, ({ changedAt, id }) => ({ at: changedAt, id }))
  return { articles, next }
}

/** The last changed of each of these states, as many as a column of a board shows; `more`: there are others. Refuses invalid filters. */
export async function articlesByState(
  actor: Actor,
  filters: Narrowed,
  states: readonly State[],
): Promise<{ state: State; articles: ListedArticle[]; more: boolean }[]> {
  assertCan(actor, 'article.read')
  const wanted = validated(narrowInput, filters)
  // A part for each state, so that each is planned by how many it has; only among drafts are there any that nobody worked on.
  const parts = states.map((state) => {
    const where = [
      inReach(actor),
      ...(state === 'draft' ? [worthListing(actor)] : []),
      ...conditions({ state, ...wanted }),
    ]
    return Prisma.sql`(${rowsWhere(where, undefined, longestColumn + 1)})`
  })
  const rows = await listed(
    Prisma.sql`page AS (${Prisma.join(parts, ' UNION ALL ')})`,
    parts.length * (longestColumn + 1),
  )
  return states.map((state) => {
    const found = rows.filter((row) => row.state === state)
    return { state, articles: found.slice(0, longestColumn), more: found.length > longestColumn }
  })
}

/** `pages` defines `page`, the rows without their names. */
const listed = (pages: Prisma.Sql, most = longestPage + 1) => db.$queryRaw<ListedArticle[]>`
  WITH ${pages}
  SELECT page.id, headline, state, "changedAt", "scheduledFor", profile, language, k.name AS desk,
    ARRAY(SELECT p.name FROM "ArticleAuthor" aa JOIN "Person" p ON p.id = aa."personId"
          WHERE aa."articleId" = page.id ORDER BY aa.position) AS authors,
    EXISTS (SELECT 1 FROM "Publication" u WHERE u."articleId" = page.id AND u.live) AS live
  FROM page LEFT JOIN "Desk" k ON k.id = page."deskId"
  ORDER BY "changedAt" DESC, page.id DESC
  LIMIT ${most}`

const pageWhere = (where: Prisma.Sql[], among?: Prisma.Sql) => Prisma.sql`page AS (${rowsWhere(where, among)})`

const rowsWhere = (where: Prisma.Sql[], among = Prisma.sql`"Draft"`, most = longestPage + 1) => Prisma.sql`
  SELECT d."articleId" AS id, d.headline, d.state::text AS state, d."changedAt", d."scheduledFor",
         a.profile::text AS profile, a.language, a."deskId"
  FROM ${among} d JOIN "Article" a ON a.id = d."articleId"
  WHERE ${Prisma.join(where, ' AND ')}
  ORDER BY d."changedAt" DESC, d."articleId" DESC
  LIMIT ${most}`

/** So many of the latest drafts are looked through before the index of words is asked: a page of common words is among them. */
const latest = 400
/** Up to this many matches are found by the index of words and then sorted; more common words are found sooner by walking back in time. */
const rare = 2000

/** The latest drafts first: to gather every match of a common word takes its index longer than all else. */
async function withWords(search: string, where: Prisma.Sql[], since: Prisma.Sql[]): Promise<ListedArticle[]> {
  const words = Prisma.sql`to_tsquery('simple', ${search})`
  const hasWords = Prisma.sql`d.search @@ ${words}`
  const latestDrafts = Prisma.sql`(
    SELECT * FROM "Draft" d ${since.length > 0 ? Prisma.sql`WHERE ${Prisma.join(since, ' AND ')}` : Prisma.empty}
    ORDER BY d."changedAt" DESC, d."articleId" DESC LIMIT ${latest})`
  const found = await listed(pageWhere([hasWords, ...where], latestDrafts))
  // A statement of its own: to plan both together takes longer than this one takes.
  return found.length > longestPage ? found : listed(pageByIndex(words, [...where, ...since]))
}

/** PostgreSQL can’t estimate how rare the words are. So their index is asked first, and its answer picks one of two plans. */
const pageByIndex = (words: Prisma.Sql, where: Prisma.Sql[]) => {
  const isRare = Prisma.sql`(SELECT count(*) < ${rare} FROM found)`
  return Prisma.sql`
    found AS MATERIALIZED (SELECT id FROM drafts_with(${words}, ${rare}) AS drafts (id)),
    page AS (
      (${rowsWhere([isRare, oneOf(Prisma.sql`SELECT id FROM found`), ...where])})
      UNION ALL
      (${rowsWhere([Prisma.sql`NOT ${isRare}`, Prisma.sql`d.search @@ ${words}`, ...where])})
    )`
}

function later({ at, id }: MomentKey): Prisma.Sql {
  return Prisma.sql`(d."changedAt", d."articleId") < (${at}::timestamptz, ${id}::uuid)`
}
