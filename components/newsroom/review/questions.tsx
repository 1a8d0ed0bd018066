'use client'

import { useRouter } from 'next/navigation'
import { QuestionsPanel } from '#components/questions/questions-panel'
import type { AskedQuestion } from '#lib/questions/queries'

/** The questions on the review page. An answer changes the checks too, so the page is read again. */
export function ReviewQuestions({
  articleId,
  questions,
  mayAsk,
}: {
  articleId: string
  questions: AskedQuestion[]
  mayAsk: boolean
}) {
  const router = useRouter()
  return <QuestionsPanel articleId={articleId} questions={questions} mayAsk={mayAsk} onTook={() => router.refresh()} />
}
