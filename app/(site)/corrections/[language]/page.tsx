import { permanentRedirect } from 'next/navigation'
import { CorrectionsList } from '#components/site/corrections-list'
import { Missing } from '#components/site/notice'
import { correctionsPath } from '#lib/site/addresses'
import { correctionsIn, languagesCorrected } from '#lib/site/corrections/queries'
import { languageAt } from '#lib/site/front/queries'
import { positionOf } from '#lib/site/listing'
import { site } from '#lib/site/site'

export const dynamic = 'force-dynamic'

/** Lists the corrections in a language other than the site's, if it has ever published in it. */
export default async function CorrectionsInLanguage({ params, searchParams }: PageProps<'/corrections/[language]'>) {
  const { language } = await params
  if (language === site.language) permanentRedirect(correctionsPath(site.language))
  const before = positionOf((await searchParams).before)
  if ((await languageAt(language)) !== language) return <Missing />
  const [list, languages] = await Promise.all([correctionsIn(language, before), languagesCorrected()])
  return <CorrectionsList {...list} before={before} language={language} languages={languages} />
}
