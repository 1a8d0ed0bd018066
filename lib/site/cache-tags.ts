/** The cache tags of a page: the names of everything it was built from, by which the edge drops it (lib/publications/cache-tags). */
import { cacheTag } from '#lib/publications/cache-tags'
import type { ArticleView } from '#lib/site/article/queries'
import type { Card } from '#lib/site/card'
import { namedSources } from '#lib/site/claims'
import type { EntryView } from '#lib/site/coverage/queries'

/** Every page shows the desks. */
export const tagsOf = (...names: string[]) => [...new Set([...names, cacheTag.site])].join(' ')

/** The people whose names a list shows: their articles leave it by the list's own name, a new name for them does not. */
export const bylines = (cards: readonly Card[]) =>
  cards.flatMap((card) => card.authors.map(({ person }) => cacheTag.person(person.id)))

/** Of what shows this one piece and nothing besides. */
export const articleTagsAlone = (card: Card) => tagsOf(cacheTag.article(card.articleId), ...bylines([card]))

/** `entries`: those that the page shows, of a coverage */
export function articleTags(article: ArticleView, entries: readonly EntryView[] = []): string {
  return tagsOf(
    ...entries.flatMap((entry) => [
      cacheTag.article(entry.articleId),
      ...entry.authors.map(({ id }) => cacheTag.person(id)),
      ...namedSources(entry.claims).map(({ id }) => cacheTag.source(id)),
    ]),
    cacheTag.article(article.articleId),
    ...(article.within ? [cacheTag.within(article.within.articleId)] : []),
    ...article.translations.map((one) => cacheTag.article(one.articleId)),
    ...(article.parts?.parts ?? []).map((one) => cacheTag.article(one.articleId)),
    ...article.authors.map(({ id }) => cacheTag.person(id)),
    ...article.tags.map(({ id }) => cacheTag.tag(id)),
    // Of its desk it shows a few articles, not its newest at any price: the archive must not go with each publication.
    ...[...article.onward.alike, ...article.onward.desk].map(({ articleId }) => cacheTag.article(articleId)),
    ...namedSources(article.claims).map(({ id }) => cacheTag.source(id)),
  )
}
