import { When } from '#components/dates/when'
import { CancelPlanned } from '#components/newsroom/fronts/cancel-planned'
import { DifferenceList } from '#components/newsroom/fronts/difference-list'
import { useTranslations } from '#components/translations'
import type { PlannedFrontShown } from '#lib/fronts/shown'
import styles from './fronts.module.css'

/** The versions that go out by themselves, the next one first, with what they have otherwise than readers now. */
export function PlannedFronts({
  planned,
  mayChange,
  now,
}: {
  planned: PlannedFrontShown[]
  mayChange: boolean
  now: Date
}) {
  const t = useTranslations('fronts')
  if (planned.length === 0) return null
  return (
    <section className="panel" aria-labelledby="planned">
      <h2 id="planned">{t('planned')}</h2>
      <ul className="rows">
        {planned.map(({ id, at, by, differences }) => (
          <li key={id}>
            <div className={styles.line}>
              <p>{t.rich('plannedBy', { name: by, when: () => <When at={at} now={now} whole /> })}</p>
              {mayChange ? <CancelPlanned id={id} /> : null}
            </div>
            <details>
              <summary>{t('differs', { count: differences.length })}</summary>
              <DifferenceList differences={differences} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
