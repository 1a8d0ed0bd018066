/** Publishes what was scheduled for now or earlier. */
import { log } from '#lib/log'
import { publishDue } from '#lib/schedules/commands'

export async function publishDueArticles(now: Date): Promise<void> {
  const count = await publishDue(now)
  if (count > 0) log.info({ count }, 'published what was due')
}
