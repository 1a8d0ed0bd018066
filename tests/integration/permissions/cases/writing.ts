import { besideText } from '#lib/writing/queries'
import { piece } from '../articles.ts'
import { acts, type Cases } from '../case.ts'

export const cases: Cases = {
  besideText: acts('article.read', { on: piece(), call: (actor, { id }) => besideText(actor, id) }),
}
