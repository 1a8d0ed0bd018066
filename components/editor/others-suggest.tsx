'use client'

import { useId, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { setOthersSuggest } from '#lib/articles/actions'

/** Whether those who are no authors of the article only suggest. It shows as it is once collab has told so. */
export function OthersSuggest({ articleId, on, may }: { articleId: string; on: boolean; may: boolean }) {
  const t = useTranslations('suggestions')
  const hint = useId()
  const [asked, setAsked] = useState(on)
  const { message, pending, run } = useAnswer()
  return (
    <div className="others-suggest">
      <label>
        <input
          type="checkbox"
          checked={pending ? asked : on}
          disabled={!may}
          aria-describedby={hint}
          onChange={() => {
            if (pending) return
            setAsked(!on)
            run(() => setOthersSuggest(articleId, !on))
          }}
        />{' '}
        {t('othersSuggest')}
      </label>
      <p className="hint" id={hint}>
        {t('othersSuggestHint')}
      </p>
      {message ? (
        <Notice kind="stop" word={t('notChanged')} live>
          {message}
        </Notice>
      ) : null}
    </div>
  )
}
