/** What comes in about questions. */
import { z } from 'zod'

export const question = z.strictObject({
  text: z.string().trim().min(1, 'Write the question first.').max(2000, 'A question has at most 2,000 characters.'),
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
    .max(2000, 'An answer has at most 2,000 characters.')
    .default('')
    .transform((words) => words || null),
})
export type AnswerInput = z.input<typeof answer>
