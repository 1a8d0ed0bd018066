import Link from 'next/link'
import { type AskedFor, addressOf } from '#components/newsroom/articles/filters'
import { useTranslations } from '#components/translations'

/** Links to the next page of the list, and back to its beginning. */
export function Pages({ asked, after, next }: { asked: AskedFor; after: string; next: string | null }) {
  const t = useTranslations('articlePages')
  if (!after && !next) return null
  return (
    <nav className="acts after" aria-label={t('pages')}>
      {after ? (
        <Link className="button" href={addressOf(asked)}>
          {t('newest')}
        </Link>
      ) : null}
      {next ? (
        <Link className="button" href={addressOf({ ...asked, after: next })} rel="next">
          {t('older')}
        </Link>
      ) : null}
    </nav>
  )
}
