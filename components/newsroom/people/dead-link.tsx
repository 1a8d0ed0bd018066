import Link from 'next/link'
import { useTranslations } from '#components/translations'
import { signInPath } from '#lib/auth/paths'

export function DeadLink() {
  const t = useTranslations('peoplePages')
  return (
    <>
      <h1>{t('deadLink')}</h1>
      <p>{t.rich('deadLinkWhy', { signIn: (words) => <Link href={signInPath}>{words}</Link> })}</p>
    </>
  )
}
