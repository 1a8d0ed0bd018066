import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from '#components/translations/server'
import { articleTrashDays } from '#lib/article-trash/keeping'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { env } from '#lib/env'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('stylePages'))('settings'),
})

export default async function SettingsPage() {
  const actor = await requireActor()
  if (!can(actor, 'style.read')) notFound()
  const [t, ofAi, ofMails, ofAudit, ofAddresses, ofSteps, ofTrash] = await Promise.all([
    getTranslations('stylePages'),
    getTranslations('aiUse'),
    getTranslations('mailPage'),
    getTranslations('auditPage'),
    getTranslations('addressesPage'),
    getTranslations('stepsPage'),
    getTranslations('articleTrash'),
  ])
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('settings')}</h1>
      </header>
      <ul className="rows">
        <li>
          <Link data-row href="/newsroom/settings/style">
            {t('title')}
          </Link>
          <p className="hint">{t('intro')}</p>
        </li>
        <li>
          <Link data-row href="/newsroom/settings/review">
            {ofSteps('title')}
          </Link>
          <p className="hint">{ofSteps('intro')}</p>
        </li>
        <li>
          <Link data-row href="/newsroom/settings/ai">
            {ofAi('title')}
          </Link>
          <p className="hint">{ofAi('intro')}</p>
        </li>
        {can(actor, 'audit.read') ? (
          <li>
            <Link data-row href="/newsroom/audit">
              {ofAudit('title')}
            </Link>
            <p className="hint">{ofAudit('intro')}</p>
          </li>
        ) : null}
        <li>
          <Link data-row href="/newsroom/settings/addresses">
            {ofAddresses('title')}
          </Link>
          <p className="hint">{ofAddresses('intro')}</p>
        </li>
        {can(actor, 'article.erase') ? (
          <li>
            <Link data-row href="/newsroom/articles/trash">
              {ofTrash('title')}
            </Link>
            <p className="hint">{ofTrash('intro', { days: articleTrashDays })}</p>
          </li>
        ) : null}
        {can(actor, 'mail.read') ? (
          <li>
            <Link data-row href="/newsroom/settings/mail">
              {ofMails('title')}
            </Link>
            <p className="hint">{ofMails(env.SMTP_URL === undefined ? 'keeps' : 'sends')}</p>
          </li>
        ) : null}
      </ul>
    </div>
  )
}
