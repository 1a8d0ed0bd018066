import { keepMail } from '#lib/mailbox/files'
import { failedMails, keptMailList } from '#lib/mailbox/queries'
import { acts, type Cases, type Make, type Record } from '../case.ts'

const kept: Make<Record> = async () => {
  await keepMail('1', Buffer.from('Subject: A mail\r\n\r\nIts words'))
  return { id: '000000000001', belonging: null }
}

export const cases: Cases = {
  keptMailList: acts('mail.read', { on: kept, call: (actor) => keptMailList(actor) }),
  failedMails: acts('mail.read', { on: kept, call: (actor) => failedMails(actor) }),
}
