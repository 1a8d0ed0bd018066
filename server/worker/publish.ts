/** Publishes and withdraws what was to go out, or away, now or earlier. */
import { log } from '#lib/log'
import { publishDue, withdrawDue } from '#lib/schedules/commands'

export async function publishDueArticles(now: Date): Promise<void> {
  const count = await publishDue(now)
  if (count > 0) log.info({ count }, 'published what was due')
}

export async function withdrawDueArticles(now: Date): Promise<void> {
  const count = await withdrawDue(now)
  if (count > 0) log.info({ count }, 'withdrew what was due')
}
