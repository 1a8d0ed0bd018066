import { When } from '#components/dates/when'
import { ClosePast } from '#components/newsroom/past-checks/close-past'
import { useSentence, useTranslations } from '#components/translations'
import { useList } from '#components/translations/list'
import type { PastChecks } from '#lib/past-checks/queries'
import styles from './past-checks.module.css'

/** Who published it past what, and why; and who closed it, or the way to do so. */
export function PassedItem({ passed, now }: { passed: PastChecks; now: Date }) {
  const { id, revision, by, reason, at, checks, steps, closed, mayClose } = passed
  const t = useTranslations('pastChecks')
  const labels = useTranslations('labels')
  const sentence = useSentence()
  const listOf = useList()
  return (
    <>
      <p className="hint">
        {t.rich('publishedBy', { name: by, number: revision, when: () => <When at={at} now={now} whole /> })}
      </p>
      <blockquote className={styles.said}>
        <bdi>{reason}</bdi>
      </blockquote>
      <ul className={styles.stood}>
        {steps.length > 0 ? (
          <li>{t('without', { steps: listOf(steps.map((step) => labels(`reviewKind.${step}`))) })}</li>
        ) : null}
        {checks.map((check) => (
          <li key={sentence(check)}>{sentence(check)}</li>
        ))}
      </ul>
      {closed ? (
        <>
          <p className="hint">
            {t.rich('closedBy', { name: closed.by, when: () => <When at={closed.at} now={now} whole /> })}
          </p>
          <blockquote className={styles.said}>
            <bdi>{closed.note}</bdi>
          </blockquote>
        </>
      ) : null}
      {mayClose ? <ClosePast id={id} /> : null}
    </>
  )
}
