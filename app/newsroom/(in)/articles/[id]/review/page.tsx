import type { Metadata } from 'next'
import { ReviewPage } from '#components/newsroom/review/review-page'
import { orNotFound, requireActor } from '#lib/auth/request'
import { questionsOf } from '#lib/questions/queries'
import { reviewOf } from '#lib/reviews/queries'
import { articlePath } from '#lib/site/addresses'

type Props = PageProps<'/newsroom/articles/[id]/review'>

export const metadata: Metadata = { title: 'Review' }

export default async function ArticleReviewPage({ params }: Props) {
  const actor = await requireActor()
  const { id } = await params
  const [review, questions] = await orNotFound(Promise.all([reviewOf(actor, id), questionsOf(actor, id)]))
  return (
    <ReviewPage
      review={review}
      questions={questions}
      mayAsk={review.mayAsk}
      onSite={review.live ? articlePath(review.live) : null}
      now={new Date()}
    />
  )
}
