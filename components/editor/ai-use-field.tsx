'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { SelectField } from '#components/ui/select-field'
import { type AiUse, type AiUsed, aiUseLimits, aiUses, usedIn } from '#lib/ai-use/use'
import { writtenIn } from '#lib/text/direction'

type Props = {
  declared: AiUse | null
  /** Of the article */
  language: string
  error: string | undefined
  onChoose: (declared: AiUse | null) => void
  onType: (declared: AiUse) => void
  onLeave: () => void
}

/** What is declared of AI in the piece: nothing yet, that it had no part, or with which tool and for what it had one. */
export function AiUseField({ declared, language, error, onChoose, onType, onLeave }: Props) {
  const t = useTranslations('aiUse')
  const fields = useTranslations('articleFields')
  const labels = useTranslations('labels')
  const used = usedIn(declared)
  // Whoever passes over “None” with the arrow keys finds again what was written.
  const [written, setWritten] = useState(used)
  if (used !== null && used !== written) setWritten(used)
  const choose = (chosen: string) => {
    if (chosen === 'helped' || chosen === 'generated') onChoose({ tool: '', purpose: '', ...written, use: chosen })
    else onChoose(chosen === 'none' ? { use: 'none' } : null)
  }
  const line = (name: 'tool' | 'purpose', of: AiUsed) => (
    <Field label={t(name)} hint={t(`${name}Hint`)}>
      {(control) => (
        <input
          {...control}
          {...(name === 'purpose' ? writtenIn(language) : { dir: 'auto' as const })}
          maxLength={aiUseLimits[name]}
          value={of[name]}
          onChange={({ target }) => onType({ ...of, [name]: target.value })}
          onBlur={onLeave}
        />
      )}
    </Field>
  )
  return (
    <fieldset className="notice-field" data-about="aiUse">
      <legend>{fields('aiUse')}</legend>
      <SelectField
        label={t('use')}
        hint={t('useHint')}
        error={error}
        empty={t('undeclared')}
        options={aiUses.map((use) => [use, labels(`aiUse.${use}`)] as const)}
        value={declared?.use ?? ''}
        onChange={({ target }) => choose(target.value)}
      />
      {used ? line('tool', used) : null}
      {used ? line('purpose', used) : null}
    </fieldset>
  )
}
