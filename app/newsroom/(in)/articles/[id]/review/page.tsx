import type { Metadata } from 'next'
import { cache } from 'react'
import { ComparedWhole } from '#components/newsroom/compare/compared-whole'
import { RefusedRevision } from '#components/newsroom/review/refused-revision'
import { ReviewPage } from '#components/newsroom/review/review-page'
import { getTranslations } from '#components/translations/server'
import { assignmentsOf } from '#lib/assignments/queries'
import { orNotFound, orRefusal, requestLanguage, requireActor } from '#lib/auth/request'
import { bundleOfArticle } from '#lib/bundles/queries'
import { commentsOf } from '#lib/comments/queries'
import { shownIn } from '#lib/comments/shown'
import { DRAFT } from '#lib/comparing/input'
import { comparisonOf } from '#lib/comparing/queries'
import { Refusal } from '#lib/errors'
import { guestsOf } from '#lib/guest-reviews/queries'
import { openPastOf } from '#lib/past-checks/queries'
import { questionsOf } from '#lib/questions/queries'
import { reviewOf } from '#lib/reviews/queries'
import { articlePath } from '#lib/site/addresses'
import { plainText } from '#lib/text/plain'

type Props = PageProps<'/newsroom/articles/[id]/review'>

/** Asked for by the title and by the page. */
const reviewFor = cache(async (id: string) => orRefusal(reviewOf(await requireActor(), id)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('articlePages')
  const review = await reviewFor((await params).id)
  if (review instanceof Refusal) return { title: t('reviewTitleAlone') }
  const { text, language } = review
  return { title: t('reviewTitle', { headline: plainText(text, language).headline || t('noHeadlineInline') }) }
}

export default async function ArticleReviewPage({ params }: Props) {
  const actor = await requireActor()
  const { id } = await params
  const [review, questions, threads, assignments, past, guests, bundle] = await orNotFound(
    Promise.all([
      reviewFor(id),
      questionsOf(actor, id),
      commentsOf(actor, id),
      assignmentsOf(actor, id),
      openPastOf(actor, id),
      guestsOf(actor, id),
      bundleOfArticle(actor, id),
    ]),
  )
  if (review instanceof Refusal) return <RefusedRevision id={id} refusal={review} />
  const { sinceDecided: since, revision } = review
  const changed = since?.isIntact
    ? await orRefusal(comparisonOf(actor, id, { from: since.number, to: revision?.number ?? DRAFT }))
    : null
  return (
    <ReviewPage
      review={review}
      changed={changed === null || changed instanceof Refusal ? null : <ComparedWhole comparison={changed} />}
      assignments={assignments}
      past={past}
      guests={guests}
      bundle={bundle}
      questions={questions}
      mayAsk={review.mayAsk}
      threads={threads.map(shownIn(await requestLanguage(), new Date()))}
      mayComment={review.mayComment}
      onSite={review.live ? articlePath(review.live) : null}
      now={new Date()}
    />
  )
}
