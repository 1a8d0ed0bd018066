'use client'

import type { FormEvent } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { isNewsroomLanguage, type NewsroomLanguage, newsroomLanguages } from '#lib/messages/languages'
import { chooseLanguage } from '#lib/people/actions'

/** In which language the newsroom speaks to this person; null stands for the newsroom's own. */
export function ChooseLanguage({ chosen, newsroom }: { chosen: NewsroomLanguage | null; newsroom: NewsroomLanguage }) {
  const t = useTranslations('account')
  const { message, pending, run } = useAnswer()

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const wanted = new FormData(event.currentTarget).get('language')
    run(() => chooseLanguage(isNewsroomLanguage(wanted) ? wanted : null))
  }

  return (
    <form method="post" className="panel" onSubmit={onSubmit} aria-label={t('language')}>
      <h2>{t('language')}</h2>
      <Field label={<span className="visually-hidden">{t('language')}</span>} hint={t('languageHint')}>
        {(control) => (
          <select key={chosen} {...control} name="language" defaultValue={chosen ?? ''}>
            <option value="">{t('languageOfNewsroom', { language: newsroomLanguages[newsroom].name })}</option>
            {Object.entries(newsroomLanguages).map(([code, { name, reviewed }]) => (
              <option key={code} value={code} lang={code}>
                {reviewed ? name : t('languageDraft', { language: name })}
              </option>
            ))}
          </select>
        )}
      </Field>
      {message ? (
        <Notice kind="stop" live>
          {message}
        </Notice>
      ) : null}
      <Button type="submit" kind="primary" pending={pending}>
        {t('saveLanguage')}
      </Button>
    </form>
  )
}
