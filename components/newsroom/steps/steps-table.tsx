'use client'

import { useState } from 'react'
import { type ChooseFrom, type ChosenRule, RuleForm } from '#components/newsroom/steps/rule-form'
import { StepsRow } from '#components/newsroom/steps/steps-row'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { addReviewRule, changeReviewRule, removeReviewRule } from '#lib/review-steps/actions'
import type { ReviewRuleInput } from '#lib/review-steps/input'
import type { ListedRule } from '#lib/review-steps/queries'
import styles from './steps.module.css'

/** The rows of the table. What was removed can be had back until one leaves the page. */
export function StepsTable({
  rules,
  mayChange,
  ...from
}: ChooseFrom & { rules: readonly ListedRule[]; mayChange: boolean }) {
  const t = useTranslations('stepsPage')
  const labels = useTranslations('labels')
  const { message, pending, run } = useAnswer()
  const [editing, setEditing] = useState<ListedRule | null>(null)
  const [removed, setRemoved] = useState<{ row: string; rule: ReviewRuleInput } | null>(null)
  const nameOf = ({ desk, profile }: ListedRule) =>
    t('row', {
      desk: desk?.name ?? t('anyDesk'),
      profile: profile ? labels(`profile.${profile}`) : t('anyProfile'),
    })
  return (
    <>
      {message ? (
        <Notice kind="stop" word={t('notSaved')} live>
          {message}
        </Notice>
      ) : null}
      {removed ? (
        <Notice kind="ok" live>
          {t('removed', { row: removed.row })}{' '}
          <Button
            pending={pending}
            onClick={() =>
              run(
                () => addReviewRule(removed.rule),
                () => setRemoved(null),
              )
            }
          >
            {t('undo')}
          </Button>
        </Notice>
      ) : null}
      {rules.length > 0 ? (
        <table className={`table ${styles.table}`}>
          <caption className="visually-hidden">{t('title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('desk')}</th>
              <th scope="col">{t('profile')}</th>
              <th scope="col">{t('steps')}</th>
              <th scope="col">{t('changed')}</th>
              {mayChange ? (
                <th scope="col">
                  <span className="visually-hidden">{t('acts')}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <StepsRow
                key={rule.id}
                rule={rule}
                name={nameOf(rule)}
                mayChange={mayChange}
                pending={pending}
                onEdit={() => setEditing(rule)}
                onRemove={() =>
                  run(
                    () => removeReviewRule(rule.id, rule.version),
                    () => setRemoved({ row: nameOf(rule), rule: chosen(rule) }),
                  )
                }
              />
            ))}
          </tbody>
        </table>
      ) : null}
      <Dialog wide open={editing !== null} onClose={() => setEditing(null)} title={t('editRule')}>
        {editing ? (
          <RuleForm
            rule={chosen(editing)}
            save={(rule) => changeReviewRule(editing.id, editing.version, rule)}
            onClose={() => setEditing(null)}
            {...from}
          />
        ) : null}
      </Dialog>
    </>
  )
}

/** Without those who have left: they can’t be named again. The approval, which a row need not name, is there to be chosen. */
function chosen({ desk, profile, steps }: ListedRule): ChosenRule {
  const named = steps.map(({ kind, onDemand, roles, people, guests }) => ({
    ...{ kind, onDemand, guests },
    roles: roles.filter((role) => role === 'fact_checker' || role === 'editor' || role === 'chief'),
    personIds: people.flatMap(({ id, left }) => (left ? [] : [id])),
  }))
  return { deskId: desk?.id ?? null, profile, steps: named }
}
