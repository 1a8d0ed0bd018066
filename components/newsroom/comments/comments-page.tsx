import { NoComments } from '#components/comments/views'
import { ListedThreads } from '#components/newsroom/comments/listed-threads'
import { useLanguage, useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { NewestOlder } from '#components/ui/newest-older'
import { Notice } from '#components/ui/notice'
import type { ListedThread } from '#lib/comments/queries'
import { shownIn } from '#lib/comments/shown'
import { type View, views } from '#lib/comments/thread'
import type { Answer } from '#lib/errors'
import '../../comments/comments.css'

const path = '/newsroom/comments'

const addressOf = (view: View, after?: string) => `${path}?${new URLSearchParams({ view, ...(after && { after }) })}`

/** All comments that this person may see, the last said first. */
export function CommentsPage({
  view,
  after,
  answer,
  now,
}: {
  view: View
  after: string
  answer: Answer<{ threads: ListedThread[]; next: string | null }>
  now: Date
}) {
  const t = useTranslations('commentsPanel')
  const language = useLanguage()
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
      </header>
      <nav className="tabs" aria-label={t('whichOnes')}>
        {views.map((each) => (
          <IntentLink key={each} href={addressOf(each)} aria-current={each === view ? 'page' : undefined}>
            {t(`views.${each}`)}
          </IntentLink>
        ))}
      </nav>
      {answer.ok ? (
        <>
          {answer.value.threads.length > 0 ? (
            <ListedThreads threads={answer.value.threads.map(shownIn(language, now))} />
          ) : (
            <NoComments view={view}>{t('emptyNewsroom')}</NoComments>
          )}
          <Pages view={view} after={after} next={answer.value.next} />
        </>
      ) : (
        <Notice kind="warn">{answer.message}</Notice>
      )}
    </div>
  )
}

function Pages({ view, after, next }: { view: View; after: string; next: string | null }) {
  const t = useTranslations('commentsPanel')
  return (
    <NewestOlder
      newest={after ? addressOf(view) : null}
      older={next ? addressOf(view, next) : null}
      words={{ pages: t('pages'), newest: t('newest'), older: t('older') }}
    />
  )
}
