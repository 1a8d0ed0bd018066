import { articleList, articlesByState } from '#lib/article-list/queries'
import { article } from '../articles.ts'
import { type Cases, lists } from '../case.ts'

export const cases: Cases = {
  articleList: lists('article.read', {
    on: article(),
    call: async (actor, { id }) => (await articleList(actor, {})).articles.some((article) => article.id === id),
  }),
  articlesByState: lists('article.read', {
    on: article(),
    call: async (actor, { id }) => {
      const [drafts] = await articlesByState(actor, {}, ['draft'])
      return drafts?.articles.some((article) => article.id === id) ?? false
    },
  }),
}
