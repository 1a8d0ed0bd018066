import { permanentRedirect } from 'next/navigation'
import { Listing } from '#components/site/listing'
import { Missing } from '#components/site/notice'
import { cacheName } from '#lib/publications/names'
import { feedPath, frontPath } from '#lib/site/addresses'
import { placeOf } from '#lib/site/cursor'
import { languageName } from '#lib/site/languages'
import { languagePage } from '#lib/site/lists/queries'
import { site } from '#lib/site/site'
import { isLanguage } from '#lib/text/language'

export const dynamic = 'force-dynamic'

/** What there is in a language other than the front page's. */
export default async function LanguagePage({ params, searchParams }: PageProps<'/[language]'>) {
  const { language } = await params
  if (language === site.language) permanentRedirect('/')
  const before = placeOf((await searchParams).before)
  const found = isLanguage(language) && (await languagePage(language, before))
  if (!found) return <Missing {...(isLanguage(language) && { language })} />
  return (
    <Listing
      list={found.list}
      before={before}
      path={frontPath(language)}
      cacheName={cacheName.latest}
      name={languageName(language)}
      language={language}
      feed={feedPath(language)}
    />
  )
}
