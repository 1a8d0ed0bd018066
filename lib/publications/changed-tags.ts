import { cacheTag } from '#lib/publications/cache-tags'

export type Shown = {
  deskId: string
  authorIds: readonly string[]
  tagIds: readonly string[]
  sourceIds: readonly string[]
}

/** The names of every page that shows this article, as it was or as it is now. */
export function tagsChanged(articleId: string, versions: readonly Shown[]): string[] {
  const names = versions.flatMap(({ deskId, authorIds, tagIds, sourceIds }) => [
    cacheTag.desk(deskId),
    ...authorIds.map(cacheTag.person),
    ...tagIds.map(cacheTag.tag),
    ...sourceIds.map(cacheTag.source),
  ])
  return [...new Set([cacheTag.article(articleId), ...names, cacheTag.latest])]
}
