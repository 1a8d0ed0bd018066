/** The worker: the outbox, scheduled publications, and clearing away what has expired. Any number of them may run. */

import { PgBoss } from 'pg-boss'
import { countDueChecks } from '#lib/checks/commands'
import { env } from '#lib/env'
import { Refusal } from '#lib/errors'
import { mailDue } from '#lib/inbox/commands'
import { log } from '#lib/log'
import { sweepWorkFolders } from '#lib/media/work-folder'
import { message } from '#lib/messages/message'
import { leaveDatabase } from '#lib/readiness/commands'
import { renderNext } from '#lib/rendering/commands'
import { takeNext } from '#lib/uploads/commands'
import { runChild } from '#server/child'
import { everySecond } from '#server/worker/every-second'
import { KEEP, keepWhatIsWritten } from '#server/worker/keep-writing'
import { kinds } from '#server/worker/kinds'
import { handOverAll, openLanes, workLanes } from '#server/worker/outbox'
import {
  publishDueArticles,
  publishDueWholeBundles,
  publishPlannedFronts,
  withdrawDueArticles,
} from '#server/worker/publish'
import { SWEEP, sweepMedia } from '#server/worker/sweep-media'
import { TIDY, tidy } from '#server/worker/tidy'

runChild('worker', async () => {
  if (!env.DATABASE_URL) throw new Refusal(message('starting.workerNeeds', { setting: 'DATABASE_URL' }))
  const boss = new PgBoss({ connectionString: env.DATABASE_URL, schema: 'pgboss', max: 4 })
  boss.on('error', (err) => log.error({ err }, 'the queue has a problem'))
  await boss.start()

  await sweepWorkFolders(new Date())
  await openLanes(boss, kinds)
  await workLanes(boss, kinds)
  await boss.createQueue(TIDY, { policy: 'short', retryLimit: 0 })
  await boss.work(TIDY, () => tidy(kinds, new Date()))
  await boss.schedule(TIDY, '*/15 * * * *')
  await boss.createQueue(KEEP, { policy: 'short', retryLimit: 0 })
  await boss.work(KEEP, () => keepWhatIsWritten(new Date()))
  await boss.schedule(KEEP, '* * * * *')
  await boss.createQueue(SWEEP, { policy: 'short', retryLimit: 0, expireInSeconds: 6 * 3600 })
  await boss.work(SWEEP, () => sweepMedia(new Date()))
  await boss.schedule(SWEEP, '20 3 * * *')

  const sweepers = [
    everySecond('scheduled publications', () => publishDueArticles(new Date())),
    everySecond('scheduled bundles', () => publishDueWholeBundles(new Date())),
    everySecond('planned withdrawals', () => withdrawDueArticles(new Date())),
    everySecond('planned fronts', () => publishPlannedFronts(new Date())),
    everySecond('mails of notifications', () => mailDue(new Date())),
    // Two, so that one file which takes its two minutes does not keep everybody waiting.
    everySecond('files that came in', (stopped) => takeNext(new Date(), stopped)),
    everySecond('more files that came in', (stopped) => takeNext(new Date(), stopped)),
    everySecond('renditions', (stopped) => renderNext(new Date(), stopped)),
    everySecond('checks of open pieces', () => countDueChecks(new Date())),
    everySecond('the outbox', () => handOverAll(boss, kinds)),
  ]
  return async () => {
    await Promise.all(sweepers.map((stop) => stop()))
    await boss.stop({ graceful: true, timeout: 8_000 })
    await leaveDatabase()
  }
})
