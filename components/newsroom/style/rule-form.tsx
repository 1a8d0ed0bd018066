'use client'

import type { FormEvent } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import type { Answer } from '#lib/errors'
import { StyleKind, StyleSeverity } from '#lib/generated/prisma/enums'
import { bounds } from '#lib/house-style/bounds'
import type { StyleRuleInput } from '#lib/house-style/input'

type Props = {
  rule: Partial<StyleRuleInput>
  save: (rule: StyleRuleInput) => Promise<Answer<unknown>>
  onClose: () => void
}

/** The fields of a rule. What was typed stays when it is refused. */
export function RuleForm({ rule, save, onClose }: Props) {
  const t = useTranslations('stylePages')
  const ui = useTranslations('ui')
  const { message, fields, pending, run } = useAnswer()
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = ruleIn(new FormData(event.currentTarget))
    run(() => save(given), onClose)
  }
  return (
    <form method="post" onSubmit={onSubmit}>
      {message ? (
        <Notice kind="stop" word={t('notSaved')} live>
          {message}
        </Notice>
      ) : null}
      <Field label={t('term')} error={fields.term}>
        {(control) => (
          <input
            {...control}
            name="term"
            dir="auto"
            defaultValue={rule.term}
            maxLength={bounds.term}
            autoComplete="off"
            required
          />
        )}
      </Field>
      <Field label={t('kind')} hint={t('kindHint')}>
        {(control) => (
          <select {...control} name="kind" defaultValue={rule.kind ?? 'words'}>
            {Object.values(StyleKind).map((kind) => (
              <option key={kind} value={kind}>
                {t(kind)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('explanation')} hint={t('explanationHint')} error={fields.explanation}>
        {(control) => (
          <textarea
            {...control}
            name="explanation"
            dir="auto"
            defaultValue={rule.explanation}
            maxLength={bounds.explanation}
            required
          />
        )}
      </Field>
      <Field label={t('suggestions')} hint={t('suggestionsHint')} error={fields.suggestions}>
        {(control) => (
          <textarea {...control} name="suggestions" dir="auto" defaultValue={rule.suggestions?.join('\n')} />
        )}
      </Field>
      <Field label={t('language')} hint={t('languageHint')} error={fields.language}>
        {(control) => (
          <input
            {...control}
            name="language"
            dir="ltr"
            defaultValue={rule.language}
            maxLength={35}
            autoComplete="off"
            spellCheck={false}
          />
        )}
      </Field>
      <Field label={t('severity')} hint={t('severityHint')}>
        {(control) => (
          <select {...control} name="severity" defaultValue={rule.severity ?? 'hint'}>
            {Object.values(StyleSeverity).map((severity) => (
              <option key={severity} value={severity}>
                {t(severity)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Choice name="active" label={t('active')} on={rule.active ?? true} />
      <Choice name="inQuotes" label={t('inQuotes')} on={rule.inQuotes ?? false} />
      <Choice name="caseSensitive" label={t('caseSensitive')} on={rule.caseSensitive ?? false} />
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

function Choice({ name, label, on }: { name: string; label: string; on: boolean }) {
  return (
    <label className="choice">
      <input type="checkbox" name={name} defaultChecked={on} />
      {label}
    </label>
  )
}

function ruleIn(form: FormData): StyleRuleInput {
  const words = (name: string) => String(form.get(name) ?? '')
  return {
    ...{ term: words('term'), explanation: words('explanation'), language: words('language') },
    kind: words('kind') as StyleKind,
    severity: words('severity') as StyleSeverity,
    suggestions: words('suggestions')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    ...{ active: form.has('active'), inQuotes: form.has('inQuotes'), caseSensitive: form.has('caseSensitive') },
  }
}
