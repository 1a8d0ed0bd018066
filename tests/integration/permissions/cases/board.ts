import { board } from '#lib/board/queries'
import { article } from '../articles.ts'
import { type Cases, lists } from '../case.ts'

export const cases: Cases = {
  board: lists('article.read', {
    on: article(),
    call: async (actor, { id }) =>
      (await board(actor, {})).columns.some(({ articles }) => articles.some((one) => one.id === id)),
  }),
}
