/** What came of a report, by mail to whoever sent it: once, and then the address is forgotten. */
import { sendMail } from '#lib/mailbox/send'
import { outboxKind } from '#lib/outbox/kind'
import { shapes } from '#lib/outbox/shapes'
import { forgetReporter } from '#lib/reports/commands'
import { answerNow } from '#lib/reports/queries'

const DAY = 24 * 60 * 60 * 1000

export const reportAnswer = outboxKind({
  shape: shapes.report_answer,
  retries: { retryLimit: 12, retryDelayMax: 3600, expireInSeconds: 120 },
  keepUndelivered: DAY,
  keepFailed: { for: 14 * DAY, most: 1000 },
  deliver: async ({ reportId }, id) => {
    const now = await answerNow(reportId)
    if (!now) return true
    await sendMail(now.to, now.letter, id)
    await forgetReporter(reportId)
    return true
  },
})
