'use client'

import type { ComponentProps } from 'react'
import { useTranslations } from '#components/translations'
import { optionsOf, SelectField } from '#components/ui/select-field'
import { isOffered, offeredLanguages } from '#lib/articles/languages'
import { Profile } from '#lib/generated/prisma/enums'

type Select = Omit<ComponentProps<typeof SelectField>, 'label' | 'options' | 'empty'>

export function ProfileField(select: Select) {
  const t = useTranslations('articleFields')
  const labels = useTranslations('labels')
  return (
    <SelectField
      {...select}
      label={t('profile')}
      options={Object.values(Profile).map((profile) => [profile, labels(`profile.${profile}`)])}
    />
  )
}

export function DeskField({ desks, ...select }: Select & { desks: readonly { id: string; name: string }[] }) {
  const t = useTranslations('articleFields')
  return <SelectField {...select} about="desk" label={t('desk')} options={optionsOf(desks)} empty={t('noDesk')} />
}

/** A language that is not among those offered stays as it is written. Where none is known yet, one is asked for. */
export function LanguageField({ language, ...select }: Select & { language: string }) {
  const t = useTranslations('articleFields')
  const labels = useTranslations('labels')
  const name = (code: string) => (isOffered(code) ? labels(`language.${code}`) : code)
  const codes: string[] = language === '' || isOffered(language) ? offeredLanguages : [language, ...offeredLanguages]
  return (
    <SelectField
      {...select}
      label={t('language')}
      options={codes.map((code) => [code, name(code)])}
      empty={language === '' ? t('chooseLanguage') : undefined}
    />
  )
}
