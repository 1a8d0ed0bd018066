import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BundleRows } from '#components/newsroom/bundles/bundle-rows'
import { getTranslations } from '#components/translations/server'
import { IntentLink } from '#components/ui/intent-link'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { bundlesPath } from '#lib/bundles/paths'
import { bundleList } from '#lib/bundles/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('bundlesPage'))('title'),
})

export default async function BundlesPage() {
  const actor = await requireActor()
  if (!can(actor, 'bundle.read')) notFound()
  const [bundles, t] = await Promise.all([bundleList(actor), getTranslations('bundlesPage')])
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
        {can(actor, 'bundle.create') ? (
          <IntentLink className="button" data-kind="primary" href={`${bundlesPath}/new`}>
            {t('new')}
          </IntentLink>
        ) : null}
      </header>
      {bundles.length > 0 ? <BundleRows bundles={bundles} now={new Date()} /> : <p className="nothing">{t('none')}</p>}
    </div>
  )
}
