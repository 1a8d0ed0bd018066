import { CorrectionsList } from '#components/site/corrections-list'
import { correctionsIn, languagesCorrected } from '#lib/site/corrections/queries'
import { positionOf } from '#lib/site/listing'
import { site } from '#lib/site/site'

export const dynamic = 'force-dynamic'

export default async function CorrectionsPage({ searchParams }: PageProps<'/corrections'>) {
  const before = positionOf((await searchParams).before)
  const [list, languages] = await Promise.all([correctionsIn(site.language, before), languagesCorrected()])
  return <CorrectionsList {...list} before={before} language={site.language} languages={languages} />
}
