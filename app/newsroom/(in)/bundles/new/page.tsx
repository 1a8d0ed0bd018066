import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BundleForm } from '#components/newsroom/bundles/bundle-form'
import { getTranslations } from '#components/translations/server'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('bundlesPage'))('new'),
})

export default async function NewBundlePage() {
  const actor = await requireActor()
  if (!can(actor, 'bundle.create')) notFound()
  const t = await getTranslations('bundlesPage')
  return (
    <div className="page narrow">
      <header className="page-head">
        <h1>{t('new')}</h1>
      </header>
      <BundleForm fields={{ name: '', numbered: true }} saved={null} />
    </div>
  )
}
