import { Search } from '#components/site/search'
import { askedIn } from '#lib/site/search/asked'
import { SearchTooSlow } from '#lib/site/search/engine'
import { searchPage } from '#lib/site/search/queries'

export const dynamic = 'force-dynamic'

export default async function SearchingPage({ searchParams }: PageProps<'/search'>) {
  const query = await searchParams
  const asked = askedIn((name) => [query[name]].flat()[0])
  try {
    return <Search asked={asked} page={await searchPage(asked)} />
  } catch (error) {
    if (!(error instanceof SearchTooSlow)) throw error
    return <Search asked={asked} page={null} tooSlow />
  }
}
