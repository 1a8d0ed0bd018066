'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import { ask, resolve } from '#lib/questions/commands'
import type { AnswerInput, QuestionInput } from '#lib/questions/input'
import { type AskedQuestion, questionsOf } from '#lib/questions/queries'

/** Gives all questions of the article as they stand afterwards. */
export async function askAbout(articleId: string, input: QuestionInput): Promise<Answer<AskedQuestion[]>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    await ask(actor, articleId, input)
    return questionsOf(actor, articleId)
  })
}

/** Gives all questions of the article as they stand afterwards. */
export async function resolveQuestion(
  articleId: string,
  questionId: string,
  input: AnswerInput,
): Promise<Answer<AskedQuestion[]>> {
  return answering(async () => {
    const actor = await actorOrRefusal()
    await resolve(actor, questionId, input)
    return questionsOf(actor, articleId)
  })
}
