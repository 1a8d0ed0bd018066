import type { Preview } from '#lib/previews/preview'
import { onward } from '#lib/site/onward/queries'

/** With what follows at the end of its page. */
export async function withOnward(seen: Omit<Preview, 'onward'>): Promise<Preview> {
  const { articleId, language, desk, tags } = seen
  const topics = tags.map(({ main, ...tag }) => ({ main, tag }))
  const found = await onward({ id: nobodys, articleId, language, desk: { id: desk?.id ?? nobodys } }, topics)
  return { ...seen, onward: found }
}

/** The id of no desk */
const nobodys = '00000000-0000-0000-0000-000000000000'
