import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MailPage } from '#components/newsroom/mail/mail-page'
import { getTranslations } from '#components/translations/server'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { env } from '#lib/env'
import { failedMails, keptMailList } from '#lib/mailbox/queries'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('mailPage'))('title') })

export default async function MailsPage() {
  const actor = await requireActor()
  if (!can(actor, 'mail.read')) notFound()
  const [mails, failed] = await Promise.all([keptMailList(actor), failedMails(actor)])
  return <MailPage mails={mails} failed={failed} sends={env.SMTP_URL !== undefined} now={new Date()} />
}
