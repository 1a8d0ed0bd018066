/** Tags as the newsroom reads them. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { afterName, foundBy, inNameOrder, namePage } from '#lib/by-name/list'
import { patternsFor, searchWords } from '#lib/by-name/search'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import type { TagKind } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { tagFilter } from '#lib/tags/input'
import { searchForm } from '#lib/text/search-form'

export type FoundTag = { id: string; name: string; kind: TagKind }
/** `alias` is the other name that the words meant; null where it was the name itself. */
export type TagByWords = FoundTag & { alias: string | null }

const found = { id: true, name: true, kind: true } as const
/** More names at once are no text's, and no list's. */
const mostNames = 5000

/** Finds tags by a few letters, best first: names and aliases that begin so, then words of them, then those that hold it, then those spelt nearly so. */
export async function findTags(actor: Actor, words: string, limit = 8): Promise<TagByWords[]> {
  assertCan(actor, 'tag.read')
  const { wanted, starts, wordStarts, holds } = patternsFor(validated(searchWords, words))
  if (wanted === '') return []
  const sure = await db.$queryRaw<TagByWords[]>`
    WITH meant AS (
      SELECT id AS "tagId", "searchForm" AS words, NULL AS alias FROM "Tag"
      WHERE "searchForm" LIKE ${starts} OR "searchForm" LIKE ${wordStarts} OR "searchForm" LIKE ${holds}
      UNION ALL
      SELECT "tagId", "searchForm", name::text FROM "TagAlias"
      WHERE "searchForm" LIKE ${starts} OR "searchForm" LIKE ${wordStarts} OR "searchForm" LIKE ${holds}
    ), best AS (
      SELECT DISTINCT ON ("tagId") *, words LIKE ${starts} AS first, words LIKE ${wordStarts} AS second FROM meant
      ORDER BY "tagId", words LIKE ${starts} DESC, words LIKE ${wordStarts} DESC, alias IS NOT NULL, length(words)
    )
    SELECT t.id, t.name, t.kind::text AS kind, b.alias FROM best b JOIN "Tag" t ON t.id = b."tagId"
    ORDER BY b.first DESC, b.second DESC, length(b.words), t.name, t.id
    LIMIT ${limit}`
  if (sure.length >= limit || wanted.length < 4) return sure
  const nearly = await db.$queryRaw<TagByWords[]>`
    SELECT id, name, kind::text AS kind, NULL AS alias FROM "Tag"
    WHERE ${wanted} <% "searchForm" AND NOT id = ANY(${sure.map((tag) => tag.id)}::uuid[])
    ORDER BY word_similarity(${wanted}, "searchForm") DESC, length(name), name, id
    LIMIT ${limit - sure.length}`
  return [...sure, ...nearly]
}

/** Which tags these words name, by name or alias, however they are spelt: asked words → tag. Nothing spelt nearly so. */
export async function tagsNamed(actor: Actor, names: readonly string[]): Promise<Map<string, FoundTag>> {
  assertCan(actor, 'tag.read')
  const asked = [...new Set(names)].slice(0, mostNames)
  const tags = await db.$queryRaw<(FoundTag & { form: string })[]>`
    WITH asked AS (SELECT DISTINCT unnest(${asked.map(searchForm)}::text[]) AS form)
    SELECT t.id, t.name, t.kind::text AS kind, form, false AS alias
    FROM asked JOIN "Tag" t ON t."searchForm" = form
    UNION ALL
    SELECT t.id, t.name, t.kind::text, form, true
    FROM asked JOIN "TagAlias" a ON a."searchForm" = form JOIN "Tag" t ON t.id = a."tagId"
    ORDER BY alias DESC`
  // A name counts for more than an alias: it comes last, and stays.
  const byForm = new Map(tags.map(({ form, id, name, kind }) => [form, { id, name, kind }]))
  return new Map(
    asked.flatMap((name) => {
      const tag = byForm.get(searchForm(name))
      return tag ? [[name, tag] as const] : []
    }),
  )
}

/** One page of tags by name. `next` is the `after` of the page that follows; null on the last. */
export async function tagList(actor: Actor, filter: unknown) {
  assertCan(actor, 'tag.read')
  const { kind, words, after } = validated(tagFilter, filter)
  const meant = words ? foundBy(words) : null
  const rows = await db.tag.findMany({
    where: {
      AND: [kind ? { kind } : {}, meant ? { OR: [meant, { aliases: { some: meant } }] } : {}, afterName(after)],
    },
    ...inNameOrder,
    select: {
      ...found,
      slug: true,
      parent: { select: found },
      aliases: { orderBy: { name: 'asc' }, select: { id: true, name: true } },
    },
  })
  const { rows: tags, next } = namePage(rows)
  return { tags, next }
}

export type ListedTag = Awaited<ReturnType<typeof tagList>>['tags'][number]

/** One tag with its other names, what it is part of, and its parts. */
export async function tag(actor: Actor, id: string) {
  assertCan(actor, 'tag.read')
  const row = await db.tag.findUnique({
    where: { id: validId(id) },
    select: {
      ...found,
      slug: true,
      description: true,
      parent: { select: found },
      children: { orderBy: { name: 'asc' }, take: 200, select: found },
      aliases: { orderBy: { name: 'asc' }, select: { id: true, name: true } },
    },
  })
  if (!row) throw new NotFound(message('tags.notThere'))
  return row
}
