import { SourceIndex } from '#components/site/source-index'
import type { Asked } from '#lib/site/asked'
import { sourceIndex } from '#lib/site/sources/queries'

export const dynamic = 'force-dynamic'

export default async function SourcesPage({ searchParams }: Asked<object>) {
  const { after } = await searchParams
  const from = typeof after === 'string' ? after : null
  return <SourceIndex {...(await sourceIndex(from))} after={from} />
}
