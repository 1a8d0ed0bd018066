import { FirstAdminForm } from '#components/newsroom/people/link-forms'
import { getTranslations } from '#components/translations/server'
import { linkHolder } from '#lib/links/queries'

export default async function SetupPage({ searchParams }: PageProps<'/setup'>) {
  const { token } = await searchParams
  const open = typeof token === 'string' && (await linkHolder('setup', token)) !== null
  const t = await getTranslations('doorPages')
  if (typeof token !== 'string' || !open)
    return (
      <>
        <h1>{t('deadLink')}</h1>
        <p>{t('deadSetUpLink')}</p>
      </>
    )
  return (
    <>
      <h1>{t('setUp')}</h1>
      <p>{t('setUpText')}</p>
      <FirstAdminForm token={token} />
    </>
  )
}
