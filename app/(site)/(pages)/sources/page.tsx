import { SourceIndex } from '#components/site/source-index'
import { sourceIndex } from '#lib/site/sources/queries'

export const dynamic = 'force-dynamic'

export default async function SourcesPage({ searchParams }: PageProps<'/sources'>) {
  const { after } = await searchParams
  const from = typeof after === 'string' ? after : null
  return <SourceIndex {...(await sourceIndex(from))} after={from} />
}
