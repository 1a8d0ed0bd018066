/** The shapes of input about questions. */
import { z } from 'zod'
import { says } from '#lib/messages/says'

export const question = z.strictObject({
  text: z
    .string()
    .trim()
    .min(1, says('questions.textMissing'))
    .max(2000, says('questions.textTooLong', { most: 2000 })),
  /** Set where it is about one claim */
  claimId: z
    .uuid()
    .nullish()
    .transform((id) => id ?? null),
})
export type QuestionInput = z.input<typeof question>

export const answer = z.strictObject({
  answer: z
    .string()
    .trim()
    .max(2000, says('questions.answerTooLong', { most: 2000 }))
    .default('')
    .transform((words) => words || null),
})
export type AnswerInput = z.input<typeof answer>
