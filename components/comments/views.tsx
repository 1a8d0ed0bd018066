'use client'

import { useId } from 'react'
import { useTranslations } from '#components/translations'
import { type View, views } from '#lib/comments/thread'

/** Which comments a list shows: those open, one’s own, or all. */
export function Views({ view, onView }: { view: View; onView: (view: View) => void }) {
  const t = useTranslations('commentsPanel')
  const name = useId()
  return (
    <fieldset className="comment-views">
      <legend className="visually-hidden">{t('whichOnes')}</legend>
      {views.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={view === each} onChange={() => onView(each)} />
          {t(`views.${each}`)}
        </label>
      ))}
    </fieldset>
  )
}

/** What an empty list says. */
export function NoComments({ view, children }: { view: View; children: React.ReactNode }) {
  const t = useTranslations('commentsPanel')
  return (
    <div className="empty">
      <p>{view === 'open' ? t('noneOpen') : view === 'mine' ? t('noneMine') : children}</p>
    </div>
  )
}
