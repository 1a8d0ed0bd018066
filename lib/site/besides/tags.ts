/** What a page with such a column is built from. */
import { cacheTag } from '#lib/publications/cache-tags'
import type { Besides } from '#lib/site/besides/queries'

/** The names by which the edge drops a page that shows them. */
export const besidesTags = ({ topics, sources }: Besides) => [
  ...topics.map(({ id }) => cacheTag.tag(id)),
  ...sources.map(({ id }) => cacheTag.source(id)),
]
