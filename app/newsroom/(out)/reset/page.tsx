import type { Metadata } from 'next'
import { DeadLink } from '#components/newsroom/people/dead-link'
import { ResetForm } from '#components/newsroom/people/link-forms'
import { getTranslations } from '#components/translations/server'
import { linkHolder } from '#lib/links/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('doorPages'))('newPassword'),
  referrer: 'strict-origin',
})

export default async function ResetPage({ searchParams }: PageProps<'/newsroom/reset'>) {
  const { token } = await searchParams
  const holder = typeof token === 'string' ? await linkHolder('reset', token) : null
  if (typeof token !== 'string' || !holder) return <DeadLink />
  const t = await getTranslations('doorPages')
  return (
    <>
      <h1>{t('newPasswordFor', { name: holder.name })}</h1>
      <p>{t('newPasswordText')}</p>
      <ResetForm token={token} email={holder.email} />
    </>
  )
}
