'use client'

import { useState } from 'react'
import { QuestionItem } from '#components/questions/question-item'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { useAnswer } from '#components/ui/use-answer'
import { askAbout } from '#lib/questions/actions'
import type { AskedQuestion } from '#lib/questions/queries'

/** The questions about the article, and a form to ask one. Open questions block publication. */
export function QuestionsPanel({
  articleId,
  questions,
  mayAsk,
  onTook,
}: {
  articleId: string
  questions: readonly AskedQuestion[]
  mayAsk: boolean
  onTook: (questions: AskedQuestion[]) => void
}) {
  const t = useTranslations('questionsPanel')
  const [text, setText] = useState('')
  const { pending, message, run } = useAnswer()
  const ask = () =>
    run(
      () => askAbout(articleId, { text }),
      (now) => {
        setText('')
        onTook(now)
      },
    )

  return (
    <>
      {questions.length === 0 ? (
        <div className="empty">
          <p>{t('empty')}</p>
        </div>
      ) : (
        <ul className="rows">
          {questions.map((question) => (
            <QuestionItem
              key={question.id}
              articleId={articleId}
              question={question}
              mayResolve={mayAsk}
              onTook={onTook}
            />
          ))}
        </ul>
      )}
      {mayAsk ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            ask()
          }}
        >
          <Field label={t('askAbout')} error={message}>
            {(control) => (
              <textarea {...control} dir="auto" value={text} onChange={(event) => setText(event.target.value)} />
            )}
          </Field>
          <Button type="submit" pending={pending}>
            {t('ask')}
          </Button>
        </form>
      ) : null}
    </>
  )
}
