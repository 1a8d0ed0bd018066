import type { ReactNode } from 'react'
import { useClock } from '#components/dates/clock'
import { useTranslations } from '#components/translations'
import { useList } from '#components/translations/list'
import { Button } from '#components/ui/button'
import type { ListedRule } from '#lib/review-steps/queries'
import styles from './steps.module.css'

/** One row: for which pieces, and their reviews in order with who may give each. */
export function StepsRow({
  rule: { desk, profile, steps, changedBy, changedAt },
  name,
  mayChange,
  pending,
  onEdit,
  onRemove,
}: {
  rule: ListedRule
  name: string
  mayChange: boolean
  pending: boolean
  onEdit: () => void
  onRemove: () => void
}) {
  const t = useTranslations('stepsPage')
  const labels = useTranslations('labels')
  const listOf = useList()
  const { dates } = useClock()
  const hidden = (words: ReactNode) => <span className="visually-hidden">{words}</span>
  return (
    <tr>
      <th scope="row">{desk ? <bdi>{desk.name}</bdi> : t('anyDesk')}</th>
      <td data-label={t('profile')}>{profile ? labels(`profile.${profile}`) : t('anyProfile')}</td>
      <td data-label={t('steps')}>
        <ol className={styles.steps}>
          {steps.map(({ kind, onDemand, roles, people, guests }) => (
            <li key={kind}>
              <strong>{labels(`reviewKind.${kind}`)}</strong>
              {onDemand ? <span className="hint"> {t('onDemand')}</span> : null}
              <p className="hint">
                {listOf([
                  ...people.map((person) => (person.left ? t('left', { name: person.name }) : person.name)),
                  ...roles.map((role) => labels(`role.${role}`)),
                  ...(guests ? [t('guests')] : []),
                ])}
              </p>
            </li>
          ))}
        </ol>
      </td>
      <td data-label={t('changed')} className="hint">
        {t.rich('changedBy', {
          name: changedBy,
          when: () => <time dateTime={changedAt.toISOString()}>{dates.moment(changedAt)}</time>,
        })}
      </td>
      {mayChange ? (
        <td className="style-acts">
          <Button kind="quiet" onClick={onEdit}>
            {t.rich('change', { row: name, hidden })}
          </Button>
          <Button kind="quiet" disabled={pending} onClick={onRemove}>
            {t.rich('remove', { row: name, hidden })}
          </Button>
        </td>
      ) : null}
    </tr>
  )
}
