import { When } from '#components/dates/when'
import { useSentence, useTranslations } from '#components/translations'
import { told } from '#lib/people/history'
import type { EventAbout } from '#lib/people/queries'

/** The events about a person's access, the newest first. */
export function History({ events, now }: { events: EventAbout[]; now: Date }) {
  const t = useTranslations('peoplePages')
  const sentence = useSentence()
  return (
    <section className="panel" aria-labelledby="history">
      <h2 id="history">{t('onRecord')}</h2>
      {events.length === 0 ? <p className="nothing">{t('nothingChanged')}</p> : null}
      <ol className="rows">
        {events.map((event) => (
          <li key={event.id}>
            <p>{sentence(told(event))}</p>
            <p className="hint">
              <When at={event.at} now={now} whole />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
