import { type AskedFor, addressOf } from '#components/newsroom/articles/filters'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'

/** Links to the next page of the list, and back to its beginning. */
export function Pages({ asked, after, next }: { asked: AskedFor; after: string; next: string | null }) {
  const t = useTranslations('articlePages')
  if (!after && !next) return null
  return (
    <nav className="acts after" aria-label={t('pages')}>
      {after ? (
        <IntentLink className="button" href={addressOf(asked)}>
          {t('newest')}
        </IntentLink>
      ) : null}
      {next ? (
        <IntentLink className="button" href={addressOf({ ...asked, after: next })} rel="next">
          {t('older')}
        </IntentLink>
      ) : null}
    </nav>
  )
}
