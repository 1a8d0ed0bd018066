'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { useAnswer } from '#components/ui/use-answer'
import { resolveQuestion } from '#lib/questions/actions'
import type { AskedQuestion } from '#lib/questions/queries'

export function QuestionItem({
  articleId,
  question,
  mayResolve,
  onTook,
}: {
  articleId: string
  question: AskedQuestion
  mayResolve: boolean
  onTook: (questions: AskedQuestion[]) => void
}) {
  const t = useTranslations('questionsPanel')
  const ui = useTranslations('ui')
  const [answer, setAnswer] = useState('')
  const [answering, setAnswering] = useState(false)
  const { pending, message, run } = useAnswer()
  const open = question.resolvedAt === null

  return (
    <li className="question" data-open={open || undefined}>
      <p>
        <bdi>{question.text}</bdi>
      </p>
      <p className="hint">
        {open
          ? t('asked', { name: question.askedBy.name })
          : t('askedAndResolved', {
              name: question.askedBy.name,
              resolver: question.resolvedBy?.name ?? t('somebody'),
            })}
      </p>
      {question.answer ? (
        <p className="question-answer">
          <bdi>{question.answer}</bdi>
        </p>
      ) : null}
      {open && mayResolve && !answering ? (
        <Button
          kind="quiet"
          aria-label={t('resolveThis', { question: question.text })}
          aria-expanded={false}
          onClick={() => setAnswering(true)}
        >
          {t('resolve')}
        </Button>
      ) : null}
      {open && answering ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            run(() => resolveQuestion(articleId, question.id, { answer }), onTook)
          }}
        >
          <Field label={t('answer')} hint={t('answerHint')} error={message}>
            {(control) => (
              <textarea {...control} dir="auto" value={answer} onChange={(event) => setAnswer(event.target.value)} />
            )}
          </Field>
          <div className="dialog-foot">
            <Button onClick={() => setAnswering(false)}>{ui('cancel')}</Button>
            <Button kind="primary" type="submit" pending={pending}>
              {t('resolve')}
            </Button>
          </div>
        </form>
      ) : null}
    </li>
  )
}
