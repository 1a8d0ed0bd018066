import { keepRevision } from '#lib/keeping/commands'
import { article } from '../articles.ts'
import { acts, type Cases } from '../case.ts'

export const cases: Cases = {
  keepRevision: acts('draft.write', {
    on: article(),
    seenBy: 'article.read',
    call: (actor, { id }) => keepRevision(actor, id, 'Before the cut'),
  }),
  keepWriting: { internal: 'the worker keeps what people wrote; it tells nobody what it was' },
  forgetWriting: {
    internal: 'the worker forgets old revisions of writing; the history of each draft goes on telling them',
  },
}
