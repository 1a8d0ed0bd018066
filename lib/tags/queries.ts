/** Tags as the newsroom reads them. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { afterName, inNameOrder, namePage } from '#lib/by-name/list'
import { patternsFor, searchWords } from '#lib/by-name/search'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import type { TagKind } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { tagFilter } from '#lib/tags/input'
import { slugOf } from '#lib/text/slug'

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
      SELECT id AS "tagId", name AS words, NULL AS alias FROM "Tag"
      WHERE name ILIKE ${starts} OR name ILIKE ${wordStarts} OR name ILIKE ${holds}
      UNION ALL
      SELECT "tagId", name::text, name::text FROM "TagAlias"
      WHERE name::text ILIKE ${starts} OR name::text ILIKE ${wordStarts} OR name::text ILIKE ${holds}
    ), best AS (
      SELECT DISTINCT ON ("tagId") *, words ILIKE ${starts} AS first, words ILIKE ${wordStarts} AS second FROM meant
      ORDER BY "tagId", words ILIKE ${starts} DESC, words ILIKE ${wordStarts} DESC, alias IS NOT NULL, length(words)
    )
    SELECT t.id, t.name, t.kind::text AS kind, b.alias FROM best b JOIN "Tag" t ON t.id = b."tagId"
    ORDER BY b.first DESC, b.second DESC, length(b.words), t.name, t.id
    LIMIT ${limit}`
  if (sure.length >= limit || wanted.length < 4) return sure
  const nearly = await db.$queryRaw<TagByWords[]>`
    SELECT id, name, kind::text AS kind, NULL AS alias FROM "Tag"
    WHERE ${wanted} <% name AND NOT id = ANY(${sure.map((tag) => tag.id)}::uuid[])
    ORDER BY word_similarity(${wanted}, name) DESC, length(name), name, id
    LIMIT ${limit - sure.length}`
  return [...sure, ...nearly]
}

/** Which tags these words name, by name or alias, whatever their capitals and accents: asked words → tag. Nothing spelt nearly so. */
export async function tagsNamed(actor: Actor, names: readonly string[]): Promise<Map<string, FoundTag>> {
  assertCan(actor, 'tag.read')
  const asked = [...new Set(names)].slice(0, mostNames)
  const slugs = new Map(asked.map((name) => [name, slugOf(name)]))
  const tags = await db.tag.findMany({ where: { slug: { in: [...slugs.values()] } }, select: { ...found, slug: true } })
  const bySlug = new Map(tags.map(({ slug, ...tag }) => [slug, tag]))
  const aliases = await db.$queryRaw<(FoundTag & { alias: string })[]>`
    SELECT t.id, t.name, t.kind::text AS kind, lower(a.name::text) AS alias
    FROM "TagAlias" a JOIN "Tag" t ON t.id = a."tagId"
    WHERE a.name = ANY(${asked}::citext[])`
  const byAlias = new Map(aliases.map(({ alias, ...tag }) => [alias, tag]))
  return new Map(
    asked.flatMap((name) => {
      const tag = bySlug.get(slugs.get(name) ?? '') ?? byAlias.get(name.toLowerCase())
      return tag ? [[name, tag] as const] : []
    }),
  )
}

/** One page of tags by name. `next` is the `after` of the page that follows; null on the last. */
export async function tagList(actor: Actor, filter: unknown) {
  assertCan(actor, 'tag.read')
  const { kind, words, after } = validated(tagFilter, filter)
  const holds = { contains: words ?? '', mode: 'insensitive' } as const
  const rows = await db.tag.findMany({
    where: {
      AND: [
        kind ? { kind } : {},
        words ? { OR: [{ name: holds }, { aliases: { some: { name: holds } } }] } : {},
        afterName(after),
      ],
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
