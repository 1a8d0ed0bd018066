import { NotificationRows, type Row } from '#components/newsroom/notifications/notification-rows'
import { useLanguage, useSentence, useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { NewestOlder } from '#components/ui/newest-older'
import { Notice } from '#components/ui/notice'
import { datesFor } from '#lib/dates/newsroom'
import { momentShown } from '#lib/dates/shown'
import type { Answer } from '#lib/errors'
import { type Notification, placeOf, type View, views, whatHappened, wordsOf } from '#lib/inbox/notification'

const path = '/newsroom/notifications'

const addressOf = (view: View, after?: string) => `${path}?${new URLSearchParams({ view, ...(after && { after }) })}`

/** What this person was told of, the newest first. */
export function NotificationsPage({
  view,
  after,
  answer,
  now,
}: {
  view: View
  after: string
  answer: Answer<{ notifications: Notification[]; next: string | null }>
  now: Date
}) {
  const t = useTranslations('notifications')
  const dates = datesFor(useLanguage())
  const sentence = useSentence()
  const rowOf = (one: Notification): Row => {
    const words = wordsOf(one, t('somebody'))
    return {
      id: one.id,
      read: one.read,
      happened: sentence(whatHappened(one)),
      headline: one.article.headline.trim() || null,
      language: one.article.language,
      words: words === null || typeof words === 'string' ? words : sentence(words),
      href: placeOf(one),
      moment: momentShown(dates, one.at, now),
    }
  }
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <IntentLink href="/newsroom/account#notifications">{t('choose')}</IntentLink>
      </header>
      <nav className="tabs" aria-label={t('which')}>
        {views.map((each) => (
          <IntentLink key={each} href={addressOf(each)} aria-current={each === view ? 'page' : undefined}>
            {t(`views.${each}`)}
          </IntentLink>
        ))}
      </nav>
      {answer.ok ? (
        <>
          <NotificationRows
            key={`${view} ${after}`}
            view={view}
            upTo={now.toISOString()}
            rows={answer.value.notifications.map(rowOf)}
          />
          <Pages view={view} after={after} next={answer.value.next} />
        </>
      ) : (
        <Notice kind="warn">{answer.message}</Notice>
      )}
    </div>
  )
}

function Pages({ view, after, next }: { view: View; after: string; next: string | null }) {
  const t = useTranslations('notifications')
  return (
    <NewestOlder
      newest={after ? addressOf(view) : null}
      older={next ? addressOf(view, next) : null}
      words={{ pages: t('pages'), newest: t('newest'), older: t('older') }}
    />
  )
}
