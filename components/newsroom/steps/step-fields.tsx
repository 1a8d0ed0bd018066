'use client'

import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { type Named, PickedNames } from '#components/ui/picked-names'
import { SelectField } from '#components/ui/select-field'
import type { ReviewKind } from '#lib/generated/prisma/enums'
import type { ReviewRuleInput } from '#lib/review-steps/input'
import { searchForm } from '#lib/text/search-form'
import styles from './steps.module.css'

export type ChosenStep = ReviewRuleInput['steps'][number]
type ReviewerRole = ChosenStep['roles'][number]

const mostOffered = 8
const reviewerRoles: readonly ReviewerRole[] = ['fact_checker', 'editor', 'chief']

/** One review of a row: what for, who may give it, and its place. The approval has no choice of either. */
export function StepFields({
  number,
  step,
  free,
  people,
  onChange,
  onRemove,
  onEarlier,
  onLater,
}: {
  /** Its place, from 1 */
  number: number
  step: ChosenStep
  /** Kinds that the row does not have yet */
  free: readonly ReviewKind[]
  people: readonly Named[]
  onChange: (step: ChosenStep) => void
  onRemove?: () => void
  onEarlier?: (() => void) | undefined
  onLater?: (() => void) | undefined
}) {
  const t = useTranslations('stepsPage')
  const labels = useTranslations('labels')
  const [words, setWords] = useState('')
  const { kind, onDemand = false, guests = false, roles, personIds } = step
  const name = labels(`reviewKind.${kind}`)
  const wanted = searchForm(words)
  const found = wanted === '' ? [] : people.filter((one) => searchForm(one.name).includes(wanted))
  const offered = kind === 'approval' ? reviewerRoles.slice(1) : reviewerRoles
  const moved = (label: string, Icon: typeof X, act: (() => void) | undefined) =>
    act ? (
      <button type="button" className="tool" aria-label={label} title={label} onClick={act}>
        <Icon aria-hidden size={16} />
      </button>
    ) : null
  return (
    <fieldset className={styles.fields}>
      <legend>{t('reviewNumber', { number })}</legend>
      <div className={styles.kind}>
        {kind === 'approval' ? (
          <strong>{name}</strong>
        ) : (
          <SelectField
            label={t('review')}
            options={[kind, ...free].map((one) => [one, labels(`reviewKind.${one}`)])}
            value={kind}
            onChange={({ target }) => {
              const chosen = target.value as ReviewKind
              onChange({ ...step, kind: chosen, onDemand: onDemand && chosen === 'legal' })
            }}
          />
        )}
        {moved(t('earlier', { step: name }), ArrowUp, onEarlier)}
        {moved(t('later', { step: name }), ArrowDown, onLater)}
        {moved(t('takeOut', { step: name }), X, onRemove)}
      </div>
      <fieldset className={styles.roles}>
        <legend>{t('roles')}</legend>
        {offered.map((role) => (
          <label key={role} className="choice">
            <input
              type="checkbox"
              checked={roles.includes(role)}
              onChange={({ target }) =>
                onChange({ ...step, roles: target.checked ? [...roles, role] : roles.filter((one) => one !== role) })
              }
            />
            {labels(`role.${role}`)}
          </label>
        ))}
      </fieldset>
      <Field label={t('people')}>
        {(control) => (
          <PickedNames
            control={control}
            picked={people.filter(({ id }) => personIds.includes(id))}
            found={found.slice(0, mostOffered)}
            words={words}
            onWords={setWords}
            onAdd={({ id }) => onChange({ ...step, personIds: [...personIds, id] })}
            onRemove={(id) => onChange({ ...step, personIds: personIds.filter((one) => one !== id) })}
          />
        )}
      </Field>
      {kind === 'approval' ? null : (
        <label className="choice">
          <input
            type="checkbox"
            checked={guests}
            onChange={({ target }) => onChange({ ...step, guests: target.checked })}
          />
          {t('guests')}
        </label>
      )}
      {kind === 'legal' ? (
        <label className="choice">
          <input
            type="checkbox"
            checked={onDemand}
            onChange={({ target }) => onChange({ ...step, onDemand: target.checked })}
          />
          {t('onDemand')}
        </label>
      ) : null}
    </fieldset>
  )
}
