/** The link of a guest, by mail to the address that it was made for, and to nobody else. */
import { guestLetter } from '#lib/guest-reviews/queries'
import { sendMail } from '#lib/mailbox/send'
import { outboxKind } from '#lib/outbox/kind'
import { shapes } from '#lib/outbox/shapes'
import { withoutAddresses } from '#lib/reports/without-addresses'

const DAY = 24 * 60 * 60 * 1000

export const guestLink = outboxKind({
  shape: shapes.guest_link,
  retries: { retryLimit: 12, retryDelayMax: 3600, expireInSeconds: 120 },
  keepUndelivered: DAY,
  keepFailed: { for: 14 * DAY, most: 1000 },
  deliver: async ({ guestReviewId }, id) => {
    const now = await guestLetter(guestReviewId)
    if (!now) return true
    try {
      await sendMail(now.to, now.letter, id)
    } catch (error) {
      // What is thrown is kept and shown. It has no cause, which would have the address.
      throw new Error(withoutAddresses(error instanceof Error ? error.message : String(error)))
    }
    return true
  },
})
