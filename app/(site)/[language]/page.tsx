import { permanentRedirect } from 'next/navigation'
import { Listing } from '#components/site/listing'
import { Missing } from '#components/site/notice'
import { cacheTag } from '#lib/publications/cache-tags'
import { feedIn, frontPath, fronts } from '#lib/site/addresses'
import { besides } from '#lib/site/besides/queries'
import { languageAt, languagesPublished } from '#lib/site/front/queries'
import { languageName, languageOf } from '#lib/site/languages'
import { positionOf } from '#lib/site/listing'
import { languagePage } from '#lib/site/lists/queries'
import { site } from '#lib/site/site'
import { filled, wordsFor } from '#lib/site/words'
import { isLanguage } from '#lib/text/language'

export const dynamic = 'force-dynamic'

/** Lists the articles in a language other than the site's. */
export default async function LanguagePage({ params, searchParams }: PageProps<'/[language]'>) {
  const { language } = await params
  if (language === site.language) permanentRedirect('/')
  const before = positionOf((await searchParams).before)
  const found = isLanguage(language) && (await languagePage(language, before))
  if (!found) return <Missing language={await languageAt(language)} />
  const others = (await languagesPublished()).filter((one) => one !== site.language)
  const words = wordsFor(language)
  return (
    <Listing
      list={found.list}
      beside={await besides(found.list.items)}
      before={before}
      path={frontPath(language)}
      cacheName={cacheTag.latest}
      name={languageName(language)}
      language={language}
      // Left out where the site could say it in English only.
      description={languageOf(words.language, language).lang ? '' : filled(words.about, { name: site.name })}
      languages={before ? [] : fronts([site.language, ...others])}
      feeds={feedIn(frontPath(language))}
    />
  )
}
