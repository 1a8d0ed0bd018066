/** Mails: tried until the mail server takes them, for some hours. Without one each is kept as a file, for admins to see. */
import { createTransport } from 'nodemailer'
import { env } from '#lib/env'
import { log } from '#lib/log'
import { keepMail } from '#lib/mailbox/files'
import { outboxKind } from '#lib/outbox/kind'
import { shapes } from '#lib/outbox/shapes'
import { withoutControls } from '#lib/text/without-controls'

const DAY = 24 * 60 * 60 * 1000

const server = env.SMTP_URL ? createTransport(env.SMTP_URL, { from: env.MAIL_FROM }) : null
const files = createTransport({ streamTransport: true, buffer: true, newline: 'windows' }, { from: env.MAIL_FROM })

export const mail = outboxKind({
  shape: shapes.mail,
  retries: { retryLimit: 12, retryDelayMax: 3600, expireInSeconds: 120 },
  keepUndelivered: DAY,
  keepFailed: { for: 14 * DAY, most: 1000 },
  deliver: async ({ to, subject, text, html, choices }, id) => {
    const letter = {
      to,
      // A line end in a headline would begin a header of its own.
      subject: withoutControls(subject).replace(/\s+/g, ' '),
      text,
      ...(html ? { html } : {}),
      ...(choices ? { list: { unsubscribe: choices }, headers: { 'Auto-Submitted': 'auto-generated' } } : {}),
      // The same name at every try, so that a mail server can tell a repetition.
      messageId: `<outbox-${id}@${new URL(env.SITE_URL).hostname}>`,
    }
    if (server) await server.sendMail(letter)
    else {
      const { message } = await files.sendMail(letter)
      await keepMail(id, Buffer.isBuffer(message) ? message : Buffer.from(''))
      log.info({ outboxId: id }, 'no mail server is set: a mail is kept as a file')
    }
    return true
  },
})
