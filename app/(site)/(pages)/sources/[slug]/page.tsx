import { Missing } from '#components/site/notice'
import { SourcePage } from '#components/site/source-page'
import { slugFrom } from '#lib/site/addresses'
import { besides } from '#lib/site/besides/queries'
import { positionOf } from '#lib/site/listing'
import { sourcePage } from '#lib/site/said/queries'

export const dynamic = 'force-dynamic'

export default async function OneSourcePage({ params, searchParams }: PageProps<'/sources/[slug]'>) {
  const slug = slugFrom((await params).slug)
  const before = positionOf((await searchParams).before)
  const view = slug && (await sourcePage(slug, before))
  if (!view) return <Missing />
  return <SourcePage view={view} before={before} beside={await besides(view.items, view.source.id)} />
}
