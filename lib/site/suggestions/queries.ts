/** What begins with a few typed letters: topics, people and places, sources, authors, and headlines of late. Live publications alone lead here. */
import { db } from '#lib/db'
import type { Profile, SourceKind, TagKind } from '#lib/generated/prisma/enums'
import { articlePath, authorPath, sourcePath, topicPath } from '#lib/site/addresses'
import { searchForm } from '#lib/text/search-form'

export type Suggestion =
  | { of: 'topic'; kind: TagKind; name: string; path: string }
  | { of: 'source'; kind: SourceKind; name: string; path: string }
  | { of: 'author'; name: string; path: string }
  | { of: 'piece'; kind: Profile; name: string; path: string }

/** In letters: fewer begin everything */
const shortest = 2
/** Of the newest pieces those whose headlines are looked through */
const headlines = 2_000
const most = { topic: 4, source: 3, author: 2, piece: 4 } as const

type Row = { of: Suggestion['of']; kind: string; name: string; slug: string; language: string }

/** At most thirteen; a tag also by its aliases, a headline by all of the words. */
export async function suggestionsFor(typed: string): Promise<Suggestion[]> {
  const form = searchForm(typed)
  if ([...form].length < shortest) return []
  const like = escaped(form)
  const [starts, wordStarts] = [`${like}%`, `% ${like}%`]
  const words = (form.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, 8).map((word) => `% ${escaped(word)}%`)
  const rows = await db.$queryRaw<Row[]>`
    (SELECT 'topic' AS of, kind::text AS kind, name, slug, '' AS language FROM "Tag" t
      WHERE ("searchForm" LIKE ${starts} OR "searchForm" LIKE ${wordStarts} OR EXISTS (
          SELECT FROM "TagAlias" a WHERE a."tagId" = t.id AND (a."searchForm" LIKE ${starts} OR a."searchForm" LIKE ${wordStarts})))
        AND EXISTS (SELECT FROM "PublicationTag" pt JOIN "Publication" p ON p.id = pt."publicationId" AND p.live WHERE pt."tagId" = t.id)
      ORDER BY "searchForm" LIKE ${starts} DESC, length(name), id LIMIT ${most.topic}::int)
    UNION ALL
    (SELECT 'author', '', name, slug, '' FROM "Person" a
      WHERE (search_form(name) LIKE ${starts} OR search_form(name) LIKE ${wordStarts})
        AND EXISTS (SELECT FROM "PublicationAuthor" pa JOIN "Publication" p ON p.id = pa."publicationId" AND p.live WHERE pa."personId" = a.id)
      ORDER BY search_form(name) LIKE ${starts} DESC, length(name), id LIMIT ${most.author}::int)
    UNION ALL
    (SELECT 'source', kind::text, name, slug, '' FROM "Source" s
      WHERE ("searchForm" LIKE ${starts} OR "searchForm" LIKE ${wordStarts})
        AND EXISTS (SELECT FROM "PublicationSource" ps JOIN "Publication" p ON p.id = ps."publicationId" AND p.live WHERE ps."sourceId" = s.id)
      ORDER BY "searchForm" LIKE ${starts} DESC, length(name), id LIMIT ${most.source}::int)
    UNION ALL
    (SELECT 'piece', p.profile::text, p.headline, p.slug, p.language FROM (
        SELECT "publicationId", "firstPublishedAt", "headlineForm" FROM "SearchEntry"
        ORDER BY "firstPublishedAt" DESC, "publicationId" DESC LIMIT ${headlines}::int
      ) e JOIN "Publication" p ON p.id = e."publicationId" AND p.live
      WHERE cardinality(${words}::text[]) > 0 AND ' ' || e."headlineForm" LIKE ALL (${words}::text[])
      ORDER BY e."firstPublishedAt" DESC, e."publicationId" DESC LIMIT ${most.piece}::int)`
  return rows.map(suggested)
}

/** Signs that LIKE reads as any letters are letters here. */
const escaped = (words: string) => words.replace(/[\\%_]/g, '\\$&')

function suggested({ of, kind, name, slug, language }: Row): Suggestion {
  if (of === 'topic') return { of, kind: kind as TagKind, name, path: topicPath({ slug }) }
  if (of === 'source') return { of, kind: kind as SourceKind, name, path: sourcePath({ slug }) }
  if (of === 'author') return { of, name, path: authorPath({ slug }) }
  return { of, kind: kind as Profile, name, path: articlePath({ language, slug }) }
}
