import { permanentRedirect } from 'next/navigation'
import { DeskPage } from '#components/site/desk-page'
import { Missing } from '#components/site/notice'
import { deskPath, slugFrom } from '#lib/site/addresses'
import { besides } from '#lib/site/besides/queries'
import { deskFront, languageAt } from '#lib/site/front/queries'
import { positionOf } from '#lib/site/listing'
import { deskPage } from '#lib/site/lists/queries'
import { site } from '#lib/site/site'
import { isLanguage } from '#lib/text/language'

export const dynamic = 'force-dynamic'

/** What a desk has in a language other than the site's; where it has nothing in it, there is no such page. */
export default async function DeskInLanguage({ params, searchParams }: PageProps<'/[language]/desks/[slug]'>) {
  const { language, slug: given } = await params
  const slug = slugFrom(given)
  if (slug && language === site.language) permanentRedirect(deskPath({ slug }))
  const before = positionOf((await searchParams).before)
  const found = slug && isLanguage(language) && (await deskPage(slug, before, language))
  if (!found || (found.list.items.length === 0 && !before)) return <Missing language={await languageAt(language)} />
  const front = before ? null : await deskFront(found.desk.id, language)
  const beside = await besides(found.list.items)
  return <DeskPage {...found} front={front} beside={beside} before={before} language={language} />
}
