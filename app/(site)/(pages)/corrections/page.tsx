import { CorrectionsList } from '#components/site/corrections-list'
import { correctionsIn } from '#lib/site/corrections/queries'
import { positionOf } from '#lib/site/listing'
import { site } from '#lib/site/site'

export const dynamic = 'force-dynamic'

export default async function CorrectionsPage({ searchParams }: PageProps<'/corrections'>) {
  const before = positionOf((await searchParams).before)
  return <CorrectionsList {...(await correctionsIn(site.language, before))} before={before} language={site.language} />
}
