import { besideText } from '#lib/writing/queries'
import { article } from '../articles.ts'
import { acts, type Cases } from '../case.ts'

export const cases: Cases = {
  besideText: acts('article.read', { on: article(), call: (actor, { id }) => besideText(actor, id) }),
}
