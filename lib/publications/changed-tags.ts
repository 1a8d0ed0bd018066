import { cacheName } from '#lib/publications/cache-tags'

export type Shown = {
  deskId: string
  authorIds: readonly string[]
  tagIds: readonly string[]
  sourceIds: readonly string[]
}

/** The names of every page that shows this piece, as it was or as it is now. */
export function namesChanged(articleId: string, versions: readonly Shown[]): string[] {
  const names = versions.flatMap(({ deskId, authorIds, tagIds, sourceIds }) => [
    cacheName.desk(deskId),
    ...authorIds.map(cacheName.person),
    ...tagIds.map(cacheName.tag),
    ...sourceIds.map(cacheName.source),
  ])
  return [...new Set([cacheName.article(articleId), ...names, cacheName.latest])]
}
