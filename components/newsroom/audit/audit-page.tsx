import { When } from '#components/dates/when'
import { AuditFilters } from '#components/newsroom/audit/audit-filters'
import { useSentence, useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { NewestOlder } from '#components/ui/newest-older'
import { Notice } from '#components/ui/notice'
import { writingPath } from '#lib/articles/paths'
import { auditPath, queryOf } from '#lib/audit/asked'
import { type AuditEvent, detailOf, sentenceOf } from '#lib/audit/event'
import type { Filters } from '#lib/audit/input'
import type { Answer } from '#lib/errors'
import { isMessage } from '#lib/messages/message'

type Props = {
  asked: Filters
  after: string
  people: { id: string; name: string }[]
  /** Whoever looks may open the pieces that events are about */
  linksPieces: boolean
  answer: Answer<{ events: AuditEvent[]; next: string | null }>
  now: Date
}

/** Everything that is on record, the newest first. */
export function AuditPage({ asked, after, people, linksPieces, answer, now }: Props) {
  const t = useTranslations('auditPage')
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <a className="button" href={`${auditPath}/table${queryOf(asked)}`} download>
          {t('csv')}
        </a>
      </header>
      <p className="hint">{t('intro')}</p>
      <AuditFilters asked={asked} people={people} />
      {answer.ok ? (
        <>
          {answer.value.events.length > 0 ? (
            <Events events={answer.value.events} linksPieces={linksPieces} now={now} />
          ) : (
            <div className="empty">
              <p>{t('none')}</p>
            </div>
          )}
          <Pages asked={asked} after={after} next={answer.value.next} />
        </>
      ) : (
        <Notice kind="warn" word={t('notShown')}>
          {answer.message}
        </Notice>
      )}
    </div>
  )
}

function Events({ events, linksPieces, now }: { events: AuditEvent[]; linksPieces: boolean; now: Date }) {
  const t = useTranslations('auditPage')
  const sentence = useSentence()
  return (
    <div className="table-wrap">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('about')}</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={`${event.id} ${event.act}`}>
              <td className="aside">
                <When at={event.at} now={now} whole />
              </td>
              <td className="typed">
                {sentence(sentenceOf(event))}
                <Detail event={event} />
              </td>
              <td className="typed">
                <About event={event} links={linksPieces} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Detail({ event }: { event: AuditEvent }) {
  const sentence = useSentence()
  const detail = detailOf(event)
  if (detail === '') return null
  return <p className="hint">{isMessage(detail) ? sentence(detail) : <bdi>{detail}</bdi>}</p>
}

function About({ event: { articleId, about }, links }: { event: AuditEvent; links: boolean }) {
  const articles = useTranslations('articlePages')
  if (articleId === null) return <bdi>{about}</bdi>
  if (!links) return <bdi>{about || articleId}</bdi>
  return (
    <IntentLink href={writingPath(articleId)} data-row>
      <bdi>{about || articles('noHeadlineInline')}</bdi>
    </IntentLink>
  )
}

function Pages({ asked, after, next }: Pick<Props, 'asked' | 'after'> & { next: string | null }) {
  const t = useTranslations('auditPage')
  return (
    <NewestOlder
      newest={after ? `${auditPath}${queryOf(asked)}` : null}
      older={next ? `${auditPath}${queryOf(asked, { after: next })}` : null}
      words={{ pages: t('pages'), newest: t('newest'), older: t('older') }}
    />
  )
}
