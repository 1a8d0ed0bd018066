/** The worker: mails, scheduled publications, and clearing away what has expired. Any number of them may run. */
import { PgBoss } from 'pg-boss'
import { env } from '#lib/env'
import { Refusal } from '#lib/errors'
import { log } from '#lib/log'
import { message } from '#lib/messages/message'
import { leaveDatabase } from '#lib/readiness/commands'
import { runChild } from '#server/child'
import { everySecond } from '#server/worker/every-second'
import { deliverMail, handOverMails, MAIL } from '#server/worker/mail'
import { publishDueArticles } from '#server/worker/publish'
import { TIDY, tidy } from '#server/worker/tidy'

runChild('worker', async () => {
  if (!env.DATABASE_URL) throw new Refusal(message('starting.workerNeeds', { setting: 'DATABASE_URL' }))
  const boss = new PgBoss({ connectionString: env.DATABASE_URL, schema: 'pgboss', max: 4 })
  boss.on('error', (err) => log.error({ err }, 'the queue has a problem'))
  await boss.start()

  await boss.createQueue(MAIL, { retryLimit: 12, retryBackoff: true, retryDelayMax: 3600, expireInSeconds: 120 })
  await boss.work<{ outboxId: string }>(MAIL, { pollingIntervalSeconds: 1 }, async (jobs) => {
    for (const job of jobs) await deliverMail(job.data.outboxId)
  })
  await boss.createQueue(TIDY, { policy: 'short', retryLimit: 0 })
  await boss.work(TIDY, () => tidy(new Date()))
  await boss.schedule(TIDY, '*/15 * * * *')

  const sweepers = [
    everySecond('scheduled publications', () => publishDueArticles(new Date())),
    everySecond('the outbox', () => handOverMails(boss)),
  ]
  return async () => {
    await Promise.all(sweepers.map((stop) => stop()))
    await boss.stop({ graceful: true, timeout: 8_000 })
    await leaveDatabase()
  }
})
