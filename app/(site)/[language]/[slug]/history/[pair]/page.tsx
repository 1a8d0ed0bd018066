import { ComparisonPage } from '#components/site/comparison'
import { Missing } from '#components/site/notice'
import { pairFrom, slugFrom } from '#lib/site/addresses'
import { languageAt } from '#lib/site/front/queries'
import { comparisonIn, historyAt } from '#lib/site/history/queries'
import { notHere } from '../../not-here.tsx'

export const dynamic = 'force-dynamic'

export default async function PublicComparison({ params }: PageProps<'/[language]/[slug]/history/[pair]'>) {
  const { language, slug: segment, pair: wanted } = await params
  const slug = slugFrom(segment)
  const pair = pairFrom(wanted)
  if (pair === null) return <Missing language={await languageAt(language)} />
  const history = slug === null ? null : await historyAt(language, slug)
  if (!history) return notHere(language, slug, `/history/${wanted}`)
  const comparison = await comparisonIn(history, pair.from, pair.to)
  if (!comparison) return <Missing language={await languageAt(language)} />
  return <ComparisonPage history={history} comparison={comparison} />
}
