'use client'

import { useState } from 'react'
import { type ChosenStep, StepFields } from '#components/newsroom/steps/step-fields'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import type { Named } from '#components/ui/picked-names'
import { optionsOf, SelectField } from '#components/ui/select-field'
import { useAnswer } from '#components/ui/use-answer'
import type { Answer } from '#lib/errors'
import { Profile, ReviewKind } from '#lib/generated/prisma/enums'
import type { ReviewRuleInput } from '#lib/review-steps/input'
import styles from './steps.module.css'

/** What one chooses from: desks, and people who give reviews */
export type ChooseFrom = { desks: readonly Named[]; people: readonly Named[] }
export type ChosenRule = { deskId: string | null; profile: Profile | null; steps: ChosenStep[] }

/** The fields of a row: for which pieces, and the reviews in their order, the approval last. What was chosen stays when it is refused. */
export function RuleForm({
  rule,
  save,
  onClose,
  desks,
  people,
}: ChooseFrom & {
  rule: ChosenRule
  save: (rule: ReviewRuleInput) => Promise<Answer<unknown>>
  onClose: () => void
}) {
  const t = useTranslations('stepsPage')
  const ui = useTranslations('ui')
  const labels = useTranslations('labels')
  const [deskId, setDeskId] = useState(rule.deskId)
  const [profile, setProfile] = useState(rule.profile)
  const [steps, setSteps] = useState(rule.steps)
  const { message, pending, run } = useAnswer()

  const free = Object.values(ReviewKind).filter((kind) => !steps.some((step) => step.kind === kind))
  const before = steps.length - 1
  const change = (at: number, step: ChosenStep) => setSteps(steps.with(at, step))
  const swap = (at: number, to: number) => {
    const [here, there] = [steps[at], steps[to]]
    if (here && there) setSteps(steps.with(at, there).with(to, here))
  }
  const add = () => {
    const [kind] = free
    if (kind) setSteps(steps.toSpliced(before, 0, { kind, onDemand: false, roles: ['editor'], personIds: [] }))
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        run(() => save({ deskId, profile, steps }), onClose)
      }}
    >
      {message ? (
        <Notice kind="stop" word={t('notSaved')} live>
          {message}
        </Notice>
      ) : null}
      <div className={styles.about}>
        <SelectField
          label={t('desk')}
          empty={t('anyDesk')}
          options={optionsOf(desks)}
          value={deskId ?? ''}
          onChange={({ target }) => setDeskId(target.value || null)}
        />
        <SelectField
          label={t('profile')}
          empty={t('anyProfile')}
          options={Object.values(Profile).map((one) => [one, labels(`profile.${one}`)])}
          value={profile ?? ''}
          onChange={({ target }) => setProfile((target.value || null) as Profile | null)}
        />
      </div>
      {steps.map((step, at) => (
        <StepFields
          key={step.kind}
          number={at + 1}
          step={step}
          free={free}
          people={people}
          onChange={(changed) => change(at, changed)}
          {...(at < before
            ? {
                onRemove: () => setSteps(steps.toSpliced(at, 1)),
                onEarlier: at > 0 ? () => swap(at, at - 1) : undefined,
                onLater: at < before - 1 ? () => swap(at, at + 1) : undefined,
              }
            : {})}
        />
      ))}
      {free.length > 0 ? <Button onClick={add}>{t('add')}</Button> : null}
      <p className="hint">{t('countsAtOnce')}</p>
      <div className="dialog-foot">
        <Button kind="quiet" onClick={onClose}>
          {ui('cancel')}
        </Button>
        <Button type="submit" kind="primary" pending={pending}>
          {t('save')}
        </Button>
      </div>
    </form>
  )
}
