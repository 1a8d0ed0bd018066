import { cacheTag } from '#lib/publications/cache-tags'

type Shown = { deskId: string | null; language: string; pinned: readonly string[] }

/** The cache tags of what editors curate. A pinned piece that readers may not have now comes back to its place when they may. */
export const frontTags = ({ deskId, language, pinned }: Shown): string[] => [
  cacheTag.front(deskId, language),
  ...pinned.map(cacheTag.article),
]
