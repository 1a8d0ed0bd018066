import type { ReactNode } from 'react'
import { Narrow } from '#components/newsroom/overview/narrow'
import { SavedViews } from '#components/newsroom/views/saved-views'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import type { Narrowing } from '#lib/article-list/narrowing'
import type { SavedView } from '#lib/views/queries'
import styles from './board.module.css'

type Named = { id: string; name: string }

/** What stands around the columns: the heading, the filters, and how a new article is begun. */
export function BoardFrame({
  asked,
  views,
  desks,
  people,
  mayCreate,
  children,
}: {
  asked: Narrowing
  views: SavedView[]
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
      <SavedViews page="board" asked={asked} views={views} />
      <Narrow path="/newsroom/board" asked={asked} desks={desks} people={people} />
      {children}
    </div>
  )
}
