import type { Metadata } from 'next'
import { cache } from 'react'
import { ReviewPage } from '#components/newsroom/review/review-page'
import { getTranslations } from '#components/translations/server'
import { orNotFound, requireActor } from '#lib/auth/request'
import { questionsOf } from '#lib/questions/queries'
import { reviewOf } from '#lib/reviews/queries'
import { articlePath } from '#lib/site/addresses'
import { plainText } from '#lib/text/plain'

type Props = PageProps<'/newsroom/articles/[id]/review'>

/** Asked for by the title and by the page. */
const reviewFor = cache(async (id: string) => orNotFound(reviewOf(await requireActor(), id)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { text, language } = await reviewFor((await params).id)
  const t = await getTranslations('articlePages')
  return { title: t('reviewTitle', { headline: plainText(text, language).headline || t('noHeadlineInline') }) }
}

export default async function ArticleReviewPage({ params }: Props) {
  const actor = await requireActor()
  const { id } = await params
  const [review, questions] = await orNotFound(Promise.all([reviewFor(id), questionsOf(actor, id)]))
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
