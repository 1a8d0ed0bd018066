'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { useAnswer } from '#components/ui/use-answer'
import { askAbout } from '#lib/questions/actions'
import type { AskedQuestion } from '#lib/questions/queries'
import { QuestionItem } from './question-item.tsx'

/** What is asked about the piece. An open question stands between it and publication. */
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
          <p>Nobody has asked anything about this piece. A question has to be resolved before the piece goes out.</p>
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
          <Field label="Ask about this piece" error={message}>
            {(control) => (
              <textarea {...control} dir="auto" value={text} onChange={(event) => setText(event.target.value)} />
            )}
          </Field>
          <Button type="submit" pending={pending}>
            Ask
          </Button>
        </form>
      ) : null}
    </>
  )
}
