/** Everything that is on record, for chiefs and admins. What a piece says is for who may read it: an admin sees that it was done, and by whom. */
import { beginningOf, endOf } from '#lib/audit/days'
import type { AuditEvent } from '#lib/audit/event'
import { type Filters, filters } from '#lib/audit/input'
import { type Action, actionFrom } from '#lib/audit/kinds'
import { type Table, tablesWith } from '#lib/audit/tables'
import type { Actor } from '#lib/auth/actor'
import { assertCan, can } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { Refusal } from '#lib/errors'
import { Prisma } from '#lib/generated/prisma/client'
import { validated } from '#lib/input'
import { byMoment, keyAfter, type MomentKey, pageOf } from '#lib/keyset-cursor'
import { message } from '#lib/messages/message'
import { slugFrom } from '#lib/site/addresses'

const longestPage = 50
/** Rows of one batch of a table */
const batch = 1000

type Wanted = {
  personId: string | null
  articleId: string | null
  action: Action | null
  from: Date | null
  before: Date | null
  after: MomentKey | null
}

type Row = Omit<AuditEvent, 'about' | 'words' | 'fields'> & {
  about: string | null
  words: string | null
  fields: string[] | null
  live: string | null
}

/** One page of events, the newest first. Refuses filters that lead nowhere. */
export async function auditList(
  actor: Actor,
  asked: Filters,
  after: string | null = null,
): Promise<{ events: AuditEvent[]; next: string | null }> {
  assertCan(actor, 'audit.read')
  const wanted = await wantedBy(asked)
  const found = await eventsOf(
    actor,
    { ...wanted, after: after === null ? null : keyAfter(byMoment, after) },
    longestPage + 1,
  )
  const { rows: events, next } = pageOf(found, longestPage, byMoment, ({ at, id }) => ({ at, id }))
  return { events, next }
}

/** Every event that is wanted, in batches, the newest first. Refuses before the first one is read. */
export async function auditBatches(actor: Actor, asked: Filters): Promise<AsyncGenerator<AuditEvent[], void>> {
  assertCan(actor, 'audit.read')
  const wanted = await wantedBy(asked)
  return batches(actor, wanted)
}

async function* batches(actor: Actor, wanted: Wanted): AsyncGenerator<AuditEvent[], void> {
  let after: MomentKey | null = null
  for (;;) {
    const events: AuditEvent[] = await eventsOf(actor, { ...wanted, after }, batch)
    if (events.length > 0) yield events
    const last = events.at(-1)
    if (events.length < batch || !last) return
    after = { at: last.at, id: last.id }
  }
}

async function eventsOf(actor: Actor, wanted: Wanted, most: number): Promise<AuditEvent[]> {
  const tables = tablesWith(wanted.action, wanted.articleId !== null)
  if (tables.length === 0) return []
  const each = Prisma.join(
    tables.map((table) => newestOf(table, wanted, most)),
    ' UNION ALL ',
  )
  const rows = await db.$queryRaw<Row[]>`
    WITH event AS (${each}), page AS (SELECT * FROM event ORDER BY at DESC, id DESC LIMIT ${most})
    SELECT page.id, page.at, kind, act, by.name AS by, page."articleId", coalesce(page.about, d.headline) AS about, words, page."check", fields, access,
      (SELECT u.headline FROM "Publication" u WHERE u."articleId" = page."articleId" AND u.live) AS live
    FROM page LEFT JOIN "Person" by ON by.id = page."byId" LEFT JOIN "Draft" d ON d."articleId" = page."articleId"
    ORDER BY page.at DESC, page.id DESC`
  const may = { read: can(actor, 'article.read'), media: can(actor, 'media.read') }
  return rows.map(({ live, about, words, check, fields, ...event }) => {
    const isPiece = event.articleId !== null || event.kind === 'idea'
    const told = isPiece ? may.read : event.kind !== 'media' || may.media
    const said = told ? { words: words ?? '', check, fields: fields ?? [] } : { words: '', check: null, fields: [] }
    return { ...event, ...said, about: (told ? about : live) ?? '' }
  })
}

/** Each table gives as many rows as all of them together have to: which are among the newest, only the whole tells. */
function newestOf(table: Table, wanted: Wanted, most: number): Prisma.Sql {
  const [by, article, about, words, check, fields, access, from] = [
    table.by,
    table.article ?? 'NULL::uuid',
    table.about,
    table.words,
    table.check,
    table.fields,
    table.access,
    table.from,
  ].map((sql) => Prisma.raw(sql))
  const act = 'always' in table.act ? Prisma.sql`${table.act.always}::text` : Prisma.raw(`${table.act.column}::text`)
  return Prisma.sql`(
    SELECT e.id, e.at, ${table.kind}::text AS kind, ${act} AS act, ${by} AS "byId", ${article} AS "articleId",
      ${about} AS about, ${words} AS words, ${check} AS "check", ${fields} AS fields, ${access} AS access
    FROM ${from} WHERE ${Prisma.join(conditions(table, wanted), ' AND ')}
    ORDER BY e.at DESC, e.id DESC LIMIT ${most})`
}

function conditions({ act, by, article }: Table, { personId, articleId, action, ...when }: Wanted): Prisma.Sql[] {
  const { from, before, after } = when
  return [
    Prisma.sql`true`,
    ...(personId ? [Prisma.sql`${Prisma.raw(by)} = ${personId}::uuid`] : []),
    ...(articleId && article ? [Prisma.sql`${Prisma.raw(article)} = ${articleId}::uuid`] : []),
    ...(action?.act && 'column' in act
      ? [Prisma.sql`${Prisma.raw(act.column)} = ${action.act}::${Prisma.raw(act.type)}`]
      : []),
    ...(from ? [Prisma.sql`e.at >= ${from}::timestamptz`] : []),
    ...(before ? [Prisma.sql`e.at < ${before}::timestamptz`] : []),
    ...(after ? [Prisma.sql`(e.at, e.id) < (${after.at}::timestamptz, ${after.id}::uuid)`] : []),
  ]
}

async function wantedBy(asked: Filters): Promise<Wanted> {
  const { personId, action, piece, since, until } = validated(filters, asked)
  const from = since === '' ? null : beginningOf(since)
  const before = until === '' ? null : endOf(until)
  if ((since !== '' && !from) || (until !== '' && !before)) throw new Refusal(message('auditPage.momentWrong'))
  return {
    personId: personId || null,
    action: action === '' ? null : actionFrom(action),
    articleId: piece === '' ? null : await articleNamed(piece),
    ...{ from, before, after: null },
  }
}

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i

/** By an id, an address of the newsroom, which holds one, or an address of the site. */
async function articleNamed(piece: string): Promise<string> {
  const id = uuid.exec(piece)?.[0].toLowerCase()
  const found = id
    ? await db.article.findUnique({ where: { id }, select: { id: true } })
    : await atAddress(piece.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, ''))
  if (!found) throw new Refusal(message('auditPage.pieceWrong'))
  return found.id
}

async function atAddress(path: string): Promise<{ id: string } | null> {
  const [language = '', segment = ''] = path.split('/').filter(Boolean)
  const slug = slugFrom(segment)
  if (!slug) return null
  const last = await db.publication.findFirst({
    where: { language, slug },
    orderBy: { publishedAt: 'desc' },
    select: { articleId: true },
  })
  if (last) return { id: last.articleId }
  return db.article.findFirst({ where: { language, slug }, select: { id: true } })
}
