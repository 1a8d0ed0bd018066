'use client'

import { AuthorsField } from '#components/article-fields/authors-field'
import { DeskField, LanguageField, ProfileField } from '#components/article-fields/select-fields'
import { useTranslations } from '#components/translations'
import type { Profile } from '#lib/generated/prisma/enums'
import type { Confirming } from '#lib/intake/confirming/confirming'
import { directionOf } from '#lib/text/direction'
import type { Choices, Part } from './part.ts'

/** The fields of the draft to be made: profile, desk, language and authors. */
export function ArticleFields({ state, onChange, desks, people }: Part & Choices) {
  const t = useTranslations('importPage')
  const set = (part: Partial<Confirming>) => onChange((now) => ({ ...now, ...part }))
  return (
    <section className="panel" id="piece" aria-label={t('piece')}>
      <h2>{t('piece')}</h2>
      <ProfileField value={state.profile} onChange={({ target }) => set({ profile: target.value as Profile })} />
      <DeskField
        desks={desks}
        value={state.deskId ?? ''}
        onChange={({ target }) => set({ deskId: target.value || null })}
      />
      <LanguageField
        language={state.language}
        value={state.language}
        onChange={({ target }) => set({ language: target.value, dir: directionOf(target.value) })}
      />
      <AuthorsField authorIds={state.authorIds} people={people} onChange={(authorIds) => set({ authorIds })} />
    </section>
  )
}
