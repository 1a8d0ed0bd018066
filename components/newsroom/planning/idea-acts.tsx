'use client'

import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { useAnswer } from '#components/ui/use-answer'
import { dropIdea, takeUpIdea } from '#lib/planning/actions'

/** Gives an idea up, or takes it up again: each undoes the other. */
export function IdeaActs({ id, title, dropped }: { id: string; title: string; dropped: boolean }) {
  const t = useTranslations('planningPage')
  const { message, pending, run } = useAnswer()
  return (
    <>
      <Button
        kind="quiet"
        pending={pending}
        aria-label={dropped ? t('takeUpThis', { title }) : t('dropThis', { title })}
        onClick={() => run(() => (dropped ? takeUpIdea(id) : dropIdea(id)))}
      >
        {dropped ? t('takeUp') : t('drop')}
      </Button>
      {message ? (
        <p className="field-error" role="alert">
          {message}
        </p>
      ) : null}
    </>
  )
}
