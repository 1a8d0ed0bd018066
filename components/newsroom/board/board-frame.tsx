import type { ReactNode } from 'react'
import { Narrow } from '#components/newsroom/overview/narrow'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import type { Narrowing } from '#lib/article-list/narrowing'
import styles from './board.module.css'

type Named = { id: string; name: string }

/** What stands around the columns: the heading, the filters, and how a new article is begun. */
export function BoardFrame({
  asked,
  desks,
  people,
  mayCreate,
  children,
}: {
  asked: Narrowing
  desks: Named[]
  people: Named[]
  mayCreate: boolean
  children: ReactNode
}) {
  const t = useTranslations('boardPage')
  const pages = useTranslations('articlePages')
  return (
    <div className={`page ${styles.page}`}>
      <header className="page-head">
        <h1>{t('title')}</h1>
        {mayCreate ? (
          <IntentLink className="button" data-kind="primary" href="/newsroom/articles/new">
            {pages('newArticle')}
          </IntentLink>
        ) : null}
      </header>
      <Narrow path="/newsroom/board" asked={asked} desks={desks} people={people} />
      {children}
    </div>
  )
}
