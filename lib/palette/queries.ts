/** What a few letters may mean, whatever it is: an article, a bundle, a source, a tag, a person. */

import { articleList } from '#lib/article-list/queries'
import { pathFor } from '#lib/articles/paths'
import type { Actor } from '#lib/auth/actor'
import { assertCan, can } from '#lib/auth/permissions'
import { bundlePath } from '#lib/bundles/paths'
import { bundlesLike } from '#lib/bundles/queries'
import { searchWords } from '#lib/by-name/search'
import type { SourceKind, State, TagKind } from '#lib/generated/prisma/enums'
import { validated } from '#lib/input'
import { peopleToPick } from '#lib/people/queries'
import { findSources } from '#lib/sources/queries'
import { findTags } from '#lib/tags/queries'
import { searchForm } from '#lib/text/search-form'

export type Place = { href: string; name: string } & (
  | { what: 'article'; state: State }
  | { what: 'source'; kind: SourceKind }
  | { what: 'tag'; kind: TagKind }
  | { what: 'person' }
  | { what: 'bundle' }
)

/** Of each kind */
const most = 6

/**
 * The places that these words may mean, at most six of each kind: articles first, then bundles, sources, tags and people. Only what this actor may
 * read; a person leads to her page for whoever looks after people, or else to the articles with her name.
 */
export async function findPlaces(actor: Actor, typed: string): Promise<Place[]> {
  assertCan(actor, 'person.read')
  const words = validated(searchWords, typed)
  if (words === '') return []
  const found = await Promise.all([
    can(actor, 'article.read') ? articlesLike(actor, words) : [],
    can(actor, 'bundle.read') ? bundlesNamed(actor, words) : [],
    can(actor, 'source.read') ? sourcesLike(actor, words) : [],
    can(actor, 'tag.read') ? tagsLike(actor, words) : [],
    peopleLike(actor, words),
  ])
  return found.flat()
}

async function articlesLike(actor: Actor, words: string): Promise<Place[]> {
  const { articles } = await articleList(actor, { words })
  return articles
    .slice(0, most)
    .map(({ id, headline, state }) => ({ what: 'article', href: pathFor(id, state), name: headline, state }))
}

async function bundlesNamed(actor: Actor, words: string): Promise<Place[]> {
  const bundles = await bundlesLike(actor, words, most)
  return bundles.map(({ id, name }) => ({ what: 'bundle', href: bundlePath(id), name }))
}

async function sourcesLike(actor: Actor, words: string): Promise<Place[]> {
  const sources = await findSources(actor, words, most)
  return sources.map(({ id, name, kind }) => ({ what: 'source', href: `/newsroom/sources/${id}`, name, kind }))
}

async function tagsLike(actor: Actor, words: string): Promise<Place[]> {
  const tags = await findTags(actor, words, most)
  return tags.map(({ id, name, kind }) => ({ what: 'tag', href: `/newsroom/tags/${id}`, name, kind }))
}

async function peopleLike(actor: Actor, words: string): Promise<Place[]> {
  const wanted = searchForm(words)
  const people = await peopleToPick(actor)
  const address = (id: string) =>
    can(actor, 'person.manage') ? `/newsroom/people/${id}` : `/newsroom/articles?author=${id}`
  return people
    .filter(({ name }) => ` ${searchForm(name)}`.includes(wanted.length < 3 ? ` ${wanted}` : wanted))
    .slice(0, most)
    .map(({ id, name }) => ({ what: 'person', href: address(id), name }))
}
