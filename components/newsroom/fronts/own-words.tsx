'use client'

import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { signsIn } from '#lib/fronts/signs'

/** Words for this front alone, with how many more signs they may have. */
export function OwnWords({
  label,
  hint,
  words,
  most,
  onWords,
}: {
  label: string
  hint: string
  words: string
  most: number
  onWords: (words: string) => void
}) {
  const t = useTranslations('fronts')
  const left = most - signsIn(words.trim())
  return (
    <Field
      label={label}
      hint={
        <>
          {hint} {words && left >= 0 ? t('signsLeft', { count: left }) : null}
        </>
      }
      error={left < 0 ? t('signsOver', { count: -left }) : null}
    >
      {(control) => (
        <input {...control} type="text" dir="auto" value={words} onChange={({ target }) => onWords(target.value)} />
      )}
    </Field>
  )
}
