import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MailPage } from '#components/newsroom/mail/mail-page'
import { getTranslations } from '#components/translations/server'
import { can } from '#lib/auth/permissions'
import { orNotFound, requireActor } from '#lib/auth/request'
import { env } from '#lib/env'
import { failedMails, keptMail, keptMailList } from '#lib/mailbox/queries'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('mailPage'))('title') })

export default async function MailsPage({ searchParams }: PageProps<'/newsroom/settings/mail'>) {
  const actor = await requireActor()
  if (!can(actor, 'mail.read')) notFound()
  const number = [(await searchParams).mail].flat()[0]
  const [mails, failed, open] = await Promise.all([
    keptMailList(actor),
    failedMails(actor),
    number === undefined ? null : orNotFound(keptMail(actor, number)),
  ])
  return <MailPage mails={mails} failed={failed} open={open} sends={env.SMTP_URL !== undefined} now={new Date()} />
}
