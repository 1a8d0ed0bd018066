import type { Metadata } from 'next'
import { CoverageRows } from '#components/newsroom/coverage/coverage-rows'
import { getTranslations } from '#components/translations/server'
import { IntentLink } from '#components/ui/intent-link'
import { can } from '#lib/auth/permissions'
import { orNotFound, requireActor } from '#lib/auth/request'
import { coverages } from '#lib/coverage/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('coverage'))('title'),
})

export default async function CoveragesPage() {
  const actor = await requireActor()
  const [rows, t] = await Promise.all([orNotFound(coverages(actor)), getTranslations('coverage')])
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
        {can(actor, 'article.create') ? (
          <IntentLink className="button" data-kind="primary" href="/newsroom/articles/new">
            {t('begin')}
          </IntentLink>
        ) : null}
      </header>
      {rows.length === 0 ? <p className="nothing">{t('none')}</p> : <CoverageRows rows={rows} />}
    </div>
  )
}
