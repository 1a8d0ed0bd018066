'use client'

import type { FormEvent } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { SelectField } from '#components/ui/select-field'
import { useAnswer } from '#components/ui/use-answer'
import { decide } from '#lib/ai-use/actions'
import type { AiRule } from '#lib/ai-use/rule'
import type { AiReader } from '#lib/generated/prisma/enums'
import styles from './ai.module.css'

const readers = ['editor', 'chief', 'nobody'] as const satisfies AiReader[]

/** The rule that holds; whoever may decide changes it here. */
export function RuleForm({ rule, mayDecide }: { rule: AiRule; mayDecide: boolean }) {
  const t = useTranslations('aiUse')
  const { message, pending, run } = useAnswer()
  const options = readers.map((reader) => [reader, t(`readBy.${reader}`)] as const)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const readBy = (name: string) => readers.find((reader) => reader === form.get(name)) ?? 'editor'
    run(() =>
      decide({
        mustDeclare: form.has('mustDeclare'),
        helpedReadBy: readBy('helpedReadBy'),
        generatedReadBy: readBy('generatedReadBy'),
      }),
    )
  }

  return (
    <form method="post" className="narrow" onSubmit={onSubmit}>
      {message ? (
        <Notice kind="stop" word={t('notDecided')} live>
          {message}
        </Notice>
      ) : null}
      <fieldset className={styles.rule} disabled={!mayDecide}>
        <legend className="visually-hidden">{t('title')}</legend>
        <label className="choice">
          <input type="checkbox" name="mustDeclare" defaultChecked={rule.mustDeclare} />
          {t('mustDeclare')}
        </label>
        <SelectField label={t('helpedReadBy')} name="helpedReadBy" defaultValue={rule.helpedReadBy} options={options} />
        <SelectField
          label={t('generatedReadBy')}
          name="generatedReadBy"
          defaultValue={rule.generatedReadBy}
          options={options}
        />
        {mayDecide ? (
          <>
            <p className="hint">{t('until')}</p>
            <Button type="submit" kind="primary" pending={pending}>
              {t('save')}
            </Button>
          </>
        ) : null}
      </fieldset>
    </form>
  )
}
