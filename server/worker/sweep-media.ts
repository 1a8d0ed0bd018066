/** Clears the media store of what nobody needs: once a day, since it goes through every file there is. */
import { log } from '#lib/log'
import { sweepStore } from '#lib/media/commands'
import { expectedUploads } from '#lib/uploads/queries'

export const SWEEP = 'sweep-media'

export async function sweepMedia(now: Date): Promise<void> {
  const removed = await sweepStore(now, await expectedUploads())
  if (removed > 0) log.info({ removed }, 'cleared away files that no row names')
}
