import Link from 'next/link'
import { Text } from '#components/site/text'
import { useLanguage, useTranslations } from '#components/translations'
import { useList } from '#components/translations/list'
import { Dotted } from '#components/ui/dotted'
import type { ReviewedContent } from '#lib/reviews/review'
import { wordsFor } from '#lib/site/words'
import { directionOf } from '#lib/text/direction'
import { plainText } from '#lib/text/plain'
import '../../site/styles/chart.css'
import styles from './review.module.css'
import { ReviewAiUse } from './review-ai-use.tsx'
import { ReviewLead } from './review-lead.tsx'
import { ReviewNotice } from './review-notice.tsx'

/** The article as readers will see it, with a number at each claim. */
export function ReviewText({ article, detailsAt }: { article: ReviewedContent; detailsAt?: string }) {
  const t = useTranslations('reviewPage')
  const pictures = useTranslations('leadPicture')
  const labels = useTranslations('labels')
  const listOf = useList()
  const language = useLanguage()
  const ours = { lang: language, dir: directionOf(language) }
  const { headline, standfirst, wordCount } = plainText(article.text, article.language)
  const claims = article.claims.map(({ claimId, number, standing }) => ({ id: claimId, number, standing }))
  return (
    <article id="text" className={styles.text} lang={article.language} dir={directionOf(article.language)}>
      <p className={styles.label} {...ours}>
        <Dotted>
          {[
            labels(`profile.${article.profile}`),
            article.desk ?? t('noDesk'),
            listOf(article.tags),
            detailsAt ? (
              <Link key="details" href={detailsAt} data-location="details">
                {t('details')}
              </Link>
            ) : null,
          ]}
        </Dotted>
      </p>
      <h1 data-location="headline" tabIndex={-1}>
        {headline || (
          <bdi className="hint" {...ours}>
            {t('noHeadline')}
          </bdi>
        )}
      </h1>
      <p className={styles.standfirst} data-location="standfirst" tabIndex={-1}>
        {standfirst}
      </p>
      <p className={styles.byline} {...ours}>
        <Dotted>
          {[
            article.authors.length > 0 ? t('byline', { authors: listOf(article.authors) }) : t('nobodySigns'),
            t('words', { count: wordCount }),
          ]}
        </Dotted>
      </p>
      <div {...ours}>
        <ReviewNotice notice={article.notice} claims={article.claims} language={article.language} />
        <ReviewAiUse declared={article.aiUse} language={article.language} />
      </div>
      {article.lead ? (
        article.lead.shown ? (
          <ReviewLead lead={article.lead.shown} language={article.language} words={wordsFor(article.language)} />
        ) : (
          <p className="hint" {...ours}>
            {pictures('notShown')}
          </p>
        )
      ) : null}
      <div data-location="text" tabIndex={-1}>
        <Text
          text={article.text}
          pictures={article.pictures}
          files={article.files}
          claims={claims}
          language={article.language}
          words={wordsFor(article.language)}
        />
      </div>
    </article>
  )
}
