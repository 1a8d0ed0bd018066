import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '#components/newsroom/people/sign-in-form'
import { getTranslations } from '#components/translations/server'
import { newsroomPath } from '#lib/auth/paths'
import { currentActor } from '#lib/auth/request'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('doorPages'))('signIn'),
})

export default async function SignInPage({ searchParams }: PageProps<'/newsroom/sign-in'>) {
  const { to } = await searchParams
  const wanted = newsroomPath(typeof to === 'string' ? to : null)
  if (await currentActor()) redirect(wanted)
  const t = await getTranslations('doorPages')
  return (
    <>
      <h1>{t('signInHeading')}</h1>
      <SignInForm to={wanted} />
      <p className="hint">{t('noPassword')}</p>
    </>
  )
}
