'use client'

import { useRouter } from 'next/navigation'
import { QuestionsPanel } from '#components/questions/questions-panel'
import type { AskedQuestion } from '#lib/questions/queries'

/** What is asked about the piece; an answer also changes what the checks say. */
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
