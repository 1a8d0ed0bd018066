import type { Metadata } from 'next'
import { DeadLink } from '#components/newsroom/people/dead-link'
import { InviteForm } from '#components/newsroom/people/link-forms'
import { getTranslations } from '#components/translations/server'
import { linkHolder } from '#lib/links/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('doorPages'))('join'),
  referrer: 'strict-origin',
})

export default async function InvitePage({ searchParams }: PageProps<'/newsroom/invite'>) {
  const { token } = await searchParams
  const holder = typeof token === 'string' ? await linkHolder('invite', token) : null
  if (typeof token !== 'string' || !holder) return <DeadLink />
  const t = await getTranslations('doorPages')
  return (
    <>
      <h1>{t('welcome', { name: holder.name })}</h1>
      <p>{t('welcomeText')}</p>
      <InviteForm token={token} email={holder.email} />
    </>
  )
}
