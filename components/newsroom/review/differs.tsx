import { ComparedText } from '#components/site/compared-text'
import { useTranslations } from '#components/translations'
import { putsRight } from '#lib/corrections/notice'
import type { Review } from '#lib/reviews/review'
import { wordsFor } from '#lib/site/words'
import { directionOf } from '#lib/text/direction'
import styles from './review.module.css'

/** What the piece says otherwise than the one that readers have; open where it is to be put right. */
export function Differs({ review: { differs, notice, language } }: { review: Review }) {
  const t = useTranslations('reviewPage')
  if (!differs) return null
  return (
    <details className={styles.differs} data-changes open={putsRight(notice)}>
      <summary>{t('differs')}</summary>
      <div lang={language} dir={directionOf(language)}>
        <ComparedText text={differs} words={wordsFor(language)} />
      </div>
    </details>
  )
}
