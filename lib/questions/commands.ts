/** Asking, and settling what was asked. */
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { tellOfAnswer, tellOfQuestion } from '#lib/notifications/causes'
import { type AnswerInput, answer, type QuestionInput, question } from '#lib/questions/input'
import { assertCanOn } from '#lib/workflow/belonging'

/** Refuses a question about a claim of another article. */
export async function ask(actor: Actor, articleId: string, input: QuestionInput): Promise<{ id: string }> {
  const { text, claimId } = validated(question, input)
  return db.$transaction(async (tx) => {
    await assertCanOn(tx, actor, 'question.ask', articleId)
    if (claimId && (await tx.claim.count({ where: { id: claimId, articleId } })) === 0)
      throw new NotFound(message('questions.noSuchClaim'))
    const data = { articleId, claimId, text, askedById: actor.personId }
    const asked = await tx.question.create({ data, select: { id: true } })
    await tellOfQuestion(tx, { articleId, questionId: asked.id, byId: actor.personId })
    return asked
  })
}

/** Settles a question, with an answer or without. Refuses when somebody else was faster. */
export async function resolve(actor: Actor, id: string, input: AnswerInput): Promise<void> {
  const given = validated(answer, input)
  await db.$transaction(async (tx) => {
    const asked = await tx.question.findUnique({
      where: { id: validId(id) },
      select: { articleId: true, askedById: true },
    })
    if (!asked) throw new NotFound()
    await assertCanOn(tx, actor, 'question.resolve', asked.articleId)
    const { count } = await tx.question.updateMany({
      where: { id, resolvedAt: null },
      data: { answer: given.answer, resolvedById: actor.personId, resolvedAt: new Date() },
    })
    if (count === 0) throw new Refusal(message('questions.resolvedAlready'))
    await tellOfAnswer(tx, { articleId: asked.articleId, questionId: id, byId: actor.personId }, asked.askedById)
  })
}
