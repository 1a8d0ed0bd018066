import { Archive } from '#components/site/archive'
import { Missing } from '#components/site/notice'
import { periodAt } from '#lib/site/archive/period'
import { countedBy, piecesIn } from '#lib/site/archive/queries'
import { positionOf } from '#lib/site/listing'

export const dynamic = 'force-dynamic'

/** A year, a month or a day of the archive; nothing where nothing was published in it. */
export default async function ArchivedPage({ params, searchParams }: PageProps<'/archive/[...when]'>) {
  const period = periodAt((await params).when)
  if (!period) return <Missing />
  const before = positionOf((await searchParams).before)
  const [counts, list] = await Promise.all([
    countedBy('day', period),
    period.unit === 'year' ? null : piecesIn(period, before),
  ])
  if (counts.length === 0) return <Missing />
  return <Archive period={period} counts={counts} list={list} before={before} />
}
