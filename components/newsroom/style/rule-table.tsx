'use client'

import { useState } from 'react'
import { RuleForm } from '#components/newsroom/style/rule-form'
import { RuleRow } from '#components/newsroom/style/rule-row'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { addRule, changeRule, removeRule } from '#lib/house-style/actions'
import type { StyleRuleInput } from '#lib/house-style/input'
import type { ListedRule } from '#lib/house-style/stored'

/** The rules of this page of the list. What was removed can be had back until one leaves the page. */
export function RuleTable({
  rules,
  count,
  mayChange,
}: {
  rules: readonly ListedRule[]
  count: number
  mayChange: boolean
}) {
  const t = useTranslations('stylePages')
  const { message, pending, run } = useAnswer()
  const [editing, setEditing] = useState<ListedRule | null>(null)
  const [removed, setRemoved] = useState<StyleRuleInput | null>(null)
  const remove = (rule: ListedRule) =>
    run(
      () => removeRule(rule.id, rule.version),
      () => setRemoved(saidBy(rule)),
    )
  return (
    <>
      {message ? (
        <Notice kind="stop" word={t('notSaved')} live>
          {message}
        </Notice>
      ) : null}
      {removed ? (
        <Notice kind="ok" live>
          {t('removed', { term: removed.term })}{' '}
          <Button
            pending={pending}
            onClick={() =>
              run(
                () => addRule(removed),
                () => setRemoved(null),
              )
            }
          >
            {t('undo')}
          </Button>
        </Notice>
      ) : null}
      <table className="table style-rules">
        <caption className="visually-hidden">{t('caption', { count })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('term')}</th>
            <th scope="col">{t('suggestions')}</th>
            <th scope="col">{t('explanation')}</th>
            <th scope="col">{t('severity')}</th>
            <th scope="col">{t('language')}</th>
            {mayChange ? (
              <th scope="col">
                <span className="visually-hidden">{t('acts')}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              mayChange={mayChange}
              pending={pending}
              onEdit={() => setEditing(rule)}
              onRemove={() => remove(rule)}
            />
          ))}
        </tbody>
      </table>
      <Dialog open={editing !== null} onClose={() => setEditing(null)} title={t('editRule')}>
        {editing ? (
          <>
            <p className="hint">{t('changedBy', { name: editing.changedBy.name })}</p>
            <RuleForm
              rule={saidBy(editing)}
              save={(rule) => changeRule(editing.id, editing.version, rule)}
              onClose={() => setEditing(null)}
            />
          </>
        ) : null}
      </Dialog>
    </>
  )
}

const saidBy = ({ id: _, version: __, changedAt: ___, changedBy: ____, ...said }: ListedRule): StyleRuleInput => said
