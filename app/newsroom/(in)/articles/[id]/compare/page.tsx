import type { Metadata } from 'next'
import { ComparePage } from '#components/newsroom/compare/compare-page'
import { NothingToCompare } from '#components/newsroom/compare/nothing-to-compare'
import { RefusedRevision } from '#components/newsroom/review/refused-revision'
import { getTranslations } from '#components/translations/server'
import { orNotFound, orRefusal, requestLanguage, requireActor } from '#lib/auth/request'
import { DRAFT, sideIn } from '#lib/comparing/input'
import { comparisonOf, revisionsOf } from '#lib/comparing/queries'
import { comparedShown } from '#lib/comparing/shown'
import { Refusal } from '#lib/errors'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('comparePage'))('title'),
})

/** Without sides in the address: the newest revision against the draft. */
export default async function ArticleComparePage({
  params,
  searchParams,
}: PageProps<'/newsroom/articles/[id]/compare'>) {
  const actor = await requireActor()
  const { id } = await params
  const asked = await searchParams
  const { revisions, mayKeep } = await orNotFound(revisionsOf(actor, id))
  const [newest] = revisions
  if (!newest) return <NothingToCompare id={id} mayKeep={mayKeep} />
  const sides = { from: sideIn(asked.from) ?? newest.number, to: sideIn(asked.to) ?? DRAFT }
  const comparison = await orRefusal(comparisonOf(actor, id, sides))
  if (comparison instanceof Refusal) return <RefusedRevision id={id} refusal={comparison} />
  const shown = comparedShown(await requestLanguage(), new Date(), { comparison, revisions })
  return <ComparePage {...shown} sides={sides} beside={asked.view === 'beside'} mayKeep={mayKeep} />
}
