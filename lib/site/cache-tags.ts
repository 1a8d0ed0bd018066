/** What a page was built from, by the names under which the edge forgets it (lib/publications/names). */
import { cacheName } from '#lib/publications/cache-tags'
import type { ArticleView } from '#lib/site/article/queries'
import type { Card } from '#lib/site/card'
import { namedSources } from '#lib/site/claims'

/** Every page shows the desks. */
export const tagsOf = (...names: string[]) => [...new Set([...names, cacheName.site])].join(' ')

/** The people whose names a list shows: their pieces leave it by the list's own name, a new name for them does not. */
export const bylines = (cards: readonly Card[]) =>
  cards.flatMap((card) => card.authors.map(({ person }) => cacheName.person(person.id)))

export function articleTags(piece: ArticleView): string {
  return tagsOf(
    cacheName.article(piece.articleId),
    ...piece.translations.map((one) => cacheName.article(one.articleId)),
    ...piece.authors.map(({ id }) => cacheName.person(id)),
    ...piece.tags.map(({ id }) => cacheName.tag(id)),
    ...namedSources(piece.claims).map(({ id }) => cacheName.source(id)),
  )
}
