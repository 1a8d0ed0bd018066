import { besideText } from '#lib/writing/queries'
import { acts, type Cases } from '../case.ts'
import { piece } from '../pieces.ts'

export const cases: Cases = {
  besideText: acts('article.read', { on: piece(), call: (actor, { id }) => besideText(actor, id) }),
}
