import Link from 'next/link'
import { KeepRevision } from '#components/newsroom/compare/keep-revision'
import { useTranslations } from '#components/translations'
import { historyPath, writingPath } from '#lib/articles/paths'

/** What a piece without any revision shows in the place of a comparison. */
export function NothingToCompare({ id, mayKeep }: { id: string; mayKeep: boolean }) {
  const t = useTranslations('comparePage')
  const review = useTranslations('reviewPage')
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <div className="acts">
          {mayKeep ? <KeepRevision articleId={id} /> : null}
          <Link className="button" href={writingPath(id)}>
            {review('openDraft')}
          </Link>
        </div>
      </header>
      <p className="nothing">{t('nothingYet')}</p>
      <p>
        <Link href={historyPath(id)}>{review('textThroughTime')}</Link>
      </p>
    </div>
  )
}
