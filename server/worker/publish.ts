/** Publishes and withdraws what was to go out, or away, now or earlier. Each tells whether anything was: what became due meanwhile is looked for at once. */
import { publishDueBundles } from '#lib/bundles/commands'
import { publishDueFronts } from '#lib/fronts/commands'
import { log } from '#lib/log'
import { publishDue, withdrawDue } from '#lib/schedules/commands'

export async function publishDueArticles(now: Date): Promise<boolean> {
  const count = await publishDue(now)
  if (count > 0) log.info({ count }, 'published what was due')
  return count > 0
}

export async function withdrawDueArticles(now: Date): Promise<boolean> {
  const count = await withdrawDue(now)
  if (count > 0) log.info({ count }, 'withdrew what was due')
  return count > 0
}

export async function publishDueWholeBundles(now: Date): Promise<boolean> {
  const count = await publishDueBundles(now)
  if (count > 0) log.info({ count }, 'published the bundles that were due')
  return count > 0
}

export async function publishPlannedFronts(now: Date): Promise<boolean> {
  const count = await publishDueFronts(now)
  if (count > 0) log.info({ count }, 'published the fronts that were due')
  return count > 0
}
