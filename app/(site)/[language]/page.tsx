import { permanentRedirect } from 'next/navigation'
import { Front } from '#components/site/front'
import { Head } from '#components/site/head'
import { Listing } from '#components/site/listing'
import { Missing } from '#components/site/notice'
import { byMoment } from '#lib/keyset-cursor'
import { cacheTag } from '#lib/publications/cache-tags'
import { feedIn, frontPath, fronts } from '#lib/site/addresses'
import { besides } from '#lib/site/besides/queries'
import { besidesTags } from '#lib/site/besides/tags'
import { bylines, tagsOf } from '#lib/site/cache-tags'
import { frontPage, languageAt } from '#lib/site/front/queries'
import { frontTags } from '#lib/site/front/tags'
import { languageName, languageOf } from '#lib/site/languages'
import { positionOf } from '#lib/site/listing'
import { languagePage } from '#lib/site/lists/queries'
import { site } from '#lib/site/site'
import { filled, wordsFor } from '#lib/site/words'
import { isLanguage } from '#lib/text/language'

export const dynamic = 'force-dynamic'

/** The front page of a language other than the site's; behind it, page by page, everything in that language. */
export default async function LanguagePage({ params, searchParams }: PageProps<'/[language]'>) {
  const { language } = await params
  if (language === site.language) permanentRedirect('/')
  const before = positionOf((await searchParams).before)
  if (isLanguage(language) && before) return <Older language={language} before={before} />
  const front = isLanguage(language) ? await frontPage(language) : null
  if (!front?.newest) return <Missing language={await languageAt(language)} />
  const words = wordsFor(language)
  // Left out where the site could say it in English only.
  const about = languageOf(words.language, language).lang ? '' : filled(words.about, { name: site.name })
  const path = frontPath(language)
  const { firstPublishedAt: at, id } = front.newest
  return (
    <>
      <Head
        title={languageName(language)}
        description={about}
        path={path}
        language={language}
        feeds={feedIn(path)}
        tags={tagsOf(
          cacheTag.latest,
          ...frontTags({ ...front, deskId: null }),
          ...bylines(front.opinion),
          ...besidesTags(front),
        )}
        languages={fronts([site.language, language, ...front.languages.filter((one) => one !== site.language)])}
      />
      <Front {...front} older={`${path}?before=${byMoment.cursorOf({ at, id })}`} />
    </>
  )
}

type Before = NonNullable<ReturnType<typeof positionOf>>

async function Older({ language, before }: { language: string; before: Before }) {
  const found = await languagePage(language, before)
  if (!found) return <Missing language={await languageAt(language)} />
  const path = frontPath(language)
  return (
    <Listing
      list={found.list}
      beside={await besides(found.list.items)}
      before={before}
      path={path}
      cacheName={cacheTag.latest}
      name={languageName(language)}
      language={language}
      feeds={feedIn(path)}
    />
  )
}
