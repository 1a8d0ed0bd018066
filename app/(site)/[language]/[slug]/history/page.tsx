import { HistoryPage } from '#components/site/history'
import { slugFrom } from '#lib/site/addresses'
import { historyAt } from '#lib/site/history/queries'
import { notHere } from '../not-here.tsx'

export const dynamic = 'force-dynamic'

export default async function PublicHistory({ params }: PageProps<'/[language]/[slug]/history'>) {
  const { language, slug: segment } = await params
  const slug = slugFrom(segment)
  const history = slug === null ? null : await historyAt(language, slug)
  return history ? <HistoryPage history={history} /> : notHere(language, slug, '/history')
}
