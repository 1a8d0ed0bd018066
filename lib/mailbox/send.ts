/** Sends a mail by the mail server. Without one it is kept as a file. */
import { createTransport } from 'nodemailer'
import { env } from '#lib/env'
import { log } from '#lib/log'
import { keepMail, keepReaderMail } from '#lib/mailbox/files'
import { withoutControls } from '#lib/text/without-controls'

export type Letter = {
  subject: string
  text: string
  html: string
  /** Where a person of the newsroom chooses of what she is told; null of a mail to a reader, who gets this one and no other */
  choices: string | null
}

const server = env.SMTP_URL ? createTransport(env.SMTP_URL, { from: env.MAIL_FROM }) : null
const files = createTransport({ streamTransport: true, buffer: true, newline: 'windows' }, { from: env.MAIL_FROM })

/** `id`: the number of its outbox row, the same at every try, so that a mail server can tell a repetition. */
export async function sendMail(to: string, { subject, text, html, choices }: Letter, id: string): Promise<void> {
  const mail = {
    to,
    // A line end in a headline would begin a header of its own.
    subject: withoutControls(subject).replace(/\s+/g, ' '),
    text,
    html,
    ...(choices !== null && { list: { unsubscribe: choices } }),
    headers: { 'Auto-Submitted': 'auto-generated' },
    messageId: `<outbox-${id}@${new URL(env.SITE_URL).hostname}>`,
  }
  if (server) {
    await server.sendMail(mail)
    return
  }
  const { message } = await files.sendMail(mail)
  const keep = choices === null ? keepReaderMail : keepMail
  await keep(id, Buffer.isBuffer(message) ? message : Buffer.from(''))
  log.info({ outboxId: id }, 'no mail server is set: a mail is kept as a file')
}
