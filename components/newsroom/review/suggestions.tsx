import { When } from '#components/dates/when'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { writingPath } from '#lib/articles/paths'
import type { ReviewedSuggestion } from '#lib/reviews/review'
import { writtenIn } from '#lib/text/direction'

/** What is suggested in the draft: to read here, to decide on where the text is written. `language`: of the article. */
export function ReviewSuggestions({
  articleId,
  suggestions,
  language,
  now,
}: {
  articleId: string
  suggestions: readonly ReviewedSuggestion[]
  language: string
  now: Date
}) {
  const t = useTranslations('suggestions')
  const page = useTranslations('reviewPage')
  const words = writtenIn(language)
  if (suggestions.length === 0) return <p className="nothing">{page('noSuggestions')}</p>
  return (
    <>
      <ul className="rows">
        {suggestions.map(({ id, name, inFile, at, inserted, deleted, restyled }) => (
          <li key={id}>
            <p className="hint">
              <bdi>{inFile ? t('inFile', { name: name ?? t('somebody') }) : (name ?? t('somebody'))}</bdi> ·{' '}
              <When at={at} now={now} />
            </p>
            {deleted ? (
              <p>
                {t('delete')} <del {...words}>{deleted}</del>
              </p>
            ) : null}
            {inserted ? (
              <p>
                {t('insert')} <ins {...words}>{inserted}</ins>
              </p>
            ) : null}
            {restyled.length > 0 ? (
              <p>
                {page('restyled')} <bdi {...words}>{restyled.join(' ')}</bdi>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <p>
        <IntentLink href={`${writingPath(articleId)}#suggestions`}>{page('decideSuggestions')}</IntentLink>
      </p>
    </>
  )
}
