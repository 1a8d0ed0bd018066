import { ask, resolve } from '#lib/questions/commands'
import { questionsOf } from '#lib/questions/queries'
import { someQuestion } from '#tests/support/articles'
import { article } from '../articles.ts'
import { acts, type Cases } from '../case.ts'

export const cases: Cases = {
  ask: acts('question.ask', { on: article(), call: (actor, { id }) => ask(actor, id, { text: 'Who counted?' }) }),
  questionsOf: acts('article.read', { on: article(), call: (actor, { id }) => questionsOf(actor, id) }),
  resolve: acts('question.resolve', {
    on: async (standing, actor) => {
      const made = await article()(standing, actor)
      return { ...made, questionId: await someQuestion(made.id, made.by) }
    },
    call: (actor, { questionId }) => resolve(actor, questionId, { answer: 'The pilots.' }),
  }),
}
