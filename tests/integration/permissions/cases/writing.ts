import { besideText, findPieces, pieceBeside } from '#lib/writing/queries'
import { article } from '../articles.ts'
import { acts, type Cases, lists } from '../case.ts'

export const cases: Cases = {
  besideText: acts('article.read', { on: article(), call: (actor, { id }) => besideText(actor, id) }),
  pieceBeside: acts('article.read', { on: article(), call: (actor, { id }) => pieceBeside(actor, id) }),
  findPieces: lists('article.read', {
    on: article(),
    call: async (actor, { id }) => (await findPieces(actor, '')).some((piece) => piece.id === id),
  }),
}
