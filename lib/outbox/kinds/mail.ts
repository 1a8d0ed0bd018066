/** Mails: tried until the mail server takes them, for some hours. */
import { createTransport } from 'nodemailer'
import { env } from '#lib/env'
import { log } from '#lib/log'
import { outboxKind } from '#lib/outbox/kind'
import { shapes } from '#lib/outbox/shapes'

const DAY = 24 * 60 * 60 * 1000

const transport = env.SMTP_URL ? createTransport(env.SMTP_URL, { from: env.MAIL_FROM }) : null

export const mail = outboxKind({
  shape: shapes.mail,
  retries: { retryLimit: 12, retryDelayMax: 3600, expireInSeconds: 120 },
  keepUndelivered: DAY,
  keepFailed: { for: 14 * DAY, most: 1000 },
  deliver: async (letter, id) => {
    if (!transport) {
      log.warn({ outboxId: id }, 'no mail server is set: a mail was not sent')
      return false
    }
    // The same name at every try, so that a mail server can tell a repetition.
    const messageId = `<outbox-${id}@${new URL(env.SITE_URL).hostname}>`
    await transport.sendMail({ ...letter, messageId })
    return true
  },
})
