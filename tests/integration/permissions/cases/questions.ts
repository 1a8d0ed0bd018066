import { db } from '#lib/db'
import { ask, resolve } from '#lib/questions/commands'
import { questionsOf } from '#lib/questions/queries'
import { acts, type Cases, type Make, type Record } from '../case.ts'
import { piece } from '../pieces.ts'

const question: Make<Record> = async (standing, actor) => {
  const { id: articleId, by, belonging } = await piece()(standing, actor)
  const { id } = await db.question.create({ data: { articleId, text: 'Since when?', askedById: by.personId } })
  return { id, belonging }
}

export const cases: Cases = {
  questionsOf: acts('article.read', { on: piece(), call: (actor, { id }) => questionsOf(actor, id) }),
  ask: acts('question.ask', { on: piece(), call: (actor, { id }) => ask(actor, id, { text: 'Who counted them?' }) }),
  resolve: acts('question.resolve', {
    on: question,
    call: (actor, { id }) => resolve(actor, id, { answer: 'The port.' }),
  }),
}
