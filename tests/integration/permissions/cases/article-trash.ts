import { eraseArticle, trashArticle, untrashArticle } from '#lib/article-trash/commands'
import { erasableArticles, trashedArticles } from '#lib/article-trash/queries'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { article } from '../articles.ts'
import { acts, type Cases, lists, type Standing } from '../case.ts'
import { nothing } from '../records.ts'

const thrown = async (standing: Standing, actor: Actor) => {
  const made = await article()(standing, actor)
  const { slug } = await db.article.update({ where: { id: made.id }, data: { trashedAt: new Date() } })
  return { ...made, slug }
}

export const cases: Cases = {
  trashArticle: acts('article.trash', { on: article(), call: (actor, { id }) => trashArticle(actor, id) }),
  untrashArticle: acts('article.trash', { on: thrown, call: (actor, { id }) => untrashArticle(actor, id) }),
  eraseArticle: acts('article.erase', { on: thrown, call: (actor, { id, slug }) => eraseArticle(actor, id, slug) }),
  eraseTrashed: { internal: 'the worker deletes what was thrown away long enough ago' },
  trashedArticles: lists('article.trash', {
    on: thrown,
    call: async (actor, { id }) => (await trashedArticles(actor)).some((each) => each.id === id),
  }),
  erasableArticles: acts('article.erase', { on: nothing, call: (actor) => erasableArticles(actor) }),
}
