import Link from 'next/link'
import { Moment } from '#components/dates/moment'
import { useSentence, useTranslations } from '#components/translations'
import { useList } from '#components/translations/list'
import { revisionPath } from '#lib/articles/paths'
import type { ShownHistory } from '#lib/history/shown'
import { told } from '#lib/workflow/timeline'
import styles from './history.module.css'
import type { Writer } from './writers.ts'

type Props = {
  history: ShownHistory
  writers: readonly Writer[]
  number: number
  onNumber: (number: number) => void
}

/** Sessions of writing and what was decided between them, the newest first; each leads to the text as it was then. */
export function Moments({ history, writers, number, onNumber }: Props) {
  const t = useTranslations('historyPage')
  const sentence = useSentence()
  const listOf = useList()
  const rows = [
    ...history.sessions.map((session) => ({
      key: `session ${session.from}`,
      at: session.endedAt,
      to: session.to,
      moment: session.ended,
      words: session.people.length > 0 ? t('session', { names: namesIn(session.people) }) : t('sessionOfNobody'),
      revision: null,
      otherLead: false,
    })),
    ...history.milestones.map((milestone) => ({
      key: milestone.id,
      at: milestone.at,
      to: milestone.number,
      moment: milestone.moment,
      words: sentence(told(milestone.move, milestone.who)),
      revision: milestone.revision,
      otherLead: milestone.otherLead,
    })),
    {
      key: 'began',
      at: history.startedAt,
      to: 0,
      moment: history.began,
      words: t('beginning'),
      revision: null,
      otherLead: false,
    },
  ]
  function namesIn(people: readonly { personId: string }[]): string {
    return listOf(people.map(({ personId }) => writers.find(({ id }) => id === personId)?.name ?? t('somebody')))
  }
  return (
    <ol className={`rows ${styles.moments}`}>
      {rows
        .sort((a, b) => b.to - a.to || b.at.getTime() - a.at.getTime())
        .map(({ key, to, moment, words, revision, otherLead }) => (
          <li key={key}>
            <button
              type="button"
              className={styles.moment}
              aria-current={to === number ? 'true' : undefined}
              onClick={() => onNumber(to)}
            >
              <span>{words}</span>
              <span className="hint">
                <Moment shown={moment} />
              </span>
            </button>
            {revision ? (
              <Link className="hint" href={revisionPath(history.id, revision)}>
                {t('revision', { number: revision })}
              </Link>
            ) : null}
            {otherLead ? <span className="hint"> · {t('otherLead')}</span> : null}
          </li>
        ))}
    </ol>
  )
}
