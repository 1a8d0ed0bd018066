/** What came of a report, by mail to whoever sent it: once, and then the address is forgotten. */
import { sendMail } from '#lib/mailbox/send'
import { outboxKind } from '#lib/outbox/kind'
import { shapes } from '#lib/outbox/shapes'
import { forgetReporter } from '#lib/reports/commands'
import { answerNow } from '#lib/reports/queries'
import { withoutAddresses } from '#lib/reports/without-addresses'

const DAY = 24 * 60 * 60 * 1000

export const reportAnswer = outboxKind({
  shape: shapes.report_answer,
  retries: { retryLimit: 12, retryDelayMax: 3600, expireInSeconds: 120 },
  keepUndelivered: DAY,
  keepFailed: { for: 14 * DAY, most: 1000 },
  deliver: async ({ reportId }, id) => {
    const now = await answerNow(reportId)
    if (!now) return true
    try {
      await sendMail(now.to, now.letter, id)
    } catch (error) {
      // What is thrown is kept and shown. It has no cause, which would have the address.
      throw new Error(withoutAddresses(error instanceof Error ? error.message : String(error)))
    }
    await forgetReporter(reportId)
    return true
  },
})
