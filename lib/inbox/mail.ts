/** Mails of notifications: tried until the mail server takes them, for some hours. What one says is what its person may see when it is sent. */
import { letterNow } from '#lib/inbox/queries'
import { sendMail } from '#lib/mailbox/send'
import { outboxKind } from '#lib/outbox/kind'
import { shapes } from '#lib/outbox/shapes'

const DAY = 24 * 60 * 60 * 1000

export const mail = outboxKind({
  shape: shapes.mail,
  retries: { retryLimit: 12, retryDelayMax: 3600, expireInSeconds: 120 },
  keepUndelivered: DAY,
  keepFailed: { for: 14 * DAY, most: 1000 },
  deliver: async ({ personId, notificationIds }, id) => {
    const now = await letterNow(personId, notificationIds)
    if (now) await sendMail(now.to, now.letter, id)
    return true
  },
})
