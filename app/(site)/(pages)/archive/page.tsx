import { Archive } from '#components/site/archive'
import { countedBy } from '#lib/site/archive/queries'

export const dynamic = 'force-dynamic'

export default async function WholeArchivePage() {
  return <Archive period={null} counts={await countedBy('month', null)} list={null} />
}
