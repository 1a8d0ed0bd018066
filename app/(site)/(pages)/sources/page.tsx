import { SourceIndex } from '#components/site/source-index'
import { besidesNewest } from '#lib/site/besides/queries'
import { site } from '#lib/site/site'
import { sourceIndex } from '#lib/site/sources/queries'

export const dynamic = 'force-dynamic'

export default async function SourcesPage({ searchParams }: PageProps<'/sources'>) {
  const { after } = await searchParams
  const from = typeof after === 'string' ? after : null
  const [index, beside] = await Promise.all([sourceIndex(from), besidesNewest(site.language)])
  return <SourceIndex {...index} beside={beside} after={from} />
}
