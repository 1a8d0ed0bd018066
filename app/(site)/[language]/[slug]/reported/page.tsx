import { Reported } from '#components/site/notice'
import { slugFrom } from '#lib/site/addresses'
import { historyAt } from '#lib/site/history/queries'
import { notHere } from '../not-here.tsx'

export const dynamic = 'force-dynamic'

/** Thanks a reader who reported an error. */
export default async function ReportedPage({ params }: PageProps<'/[language]/[slug]/reported'>) {
  const { language, slug: segment } = await params
  const slug = slugFrom(segment)
  const piece = slug === null ? null : await historyAt(language, slug)
  return piece ? <Reported piece={piece} /> : notHere(language, slug, '/reported')
}
