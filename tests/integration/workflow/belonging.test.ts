/** Whose a piece is, is said in four ways: as a rule, as a filter, and twice in SQL. They say the same of every person and piece. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleList } from '#lib/article-list/queries'
import type { Actor } from '#lib/auth/actor'
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import type { Belonging } from '#lib/auth/grants'
import { type Action, can } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { draftBelonging } from '#lib/drafts/queries'
import { Role } from '#lib/generated/prisma/enums'
import { workflowArticle } from '#lib/workflow/article'
import { articlesInReach, ownArticles } from '#lib/workflow/belonging'
import { someArticle, someDesk, someone } from '#tests/support/articles'

const onArticles = [
  'article.read',
  'article.details',
  'draft.write',
  'claim.write',
  'claim.verify',
  'question.ask',
  'question.resolve',
  'comment.write',
  'comment.resolve',
  'waiver.grant',
] as const satisfies readonly Action[]

const desks = 3
const people = Object.values(Role).length * 2
const index = (most: number) => fc.nat({ max: most - 1 })

/** Two people of each role, on some desks; pieces by one of them, with any authors, on one desk or none. */
const newsroom = fc.record({
  desksOf: fc.array(fc.uniqueArray(index(desks)), { minLength: people, maxLength: people }),
  wanted: fc.array(
    fc.record({
      by: index(people),
      authors: fc.uniqueArray(index(people), { maxLength: 3 }),
      desk: fc.option(index(desks)),
    }),
    { minLength: 12, maxLength: 20 },
  ),
})
type Newsroom = typeof newsroom extends fc.Arbitrary<infer Value> ? Value : never

async function made({ desksOf, wanted }: Newsroom) {
  const deskIds = await Promise.all(Array.from({ length: desks }, someDesk))
  const named = (at: number) => deskIds[at] ?? ''
  const roles = Object.values(Role).flatMap((role) => [role, role])
  const actors = await Promise.all(roles.map((role, at) => someone(role, desksOf[at]?.map(named))))
  const who = (at: number) => actors[at] ?? { ...(actors[0] as Actor) }
  const articles = await Promise.all(
    wanted.map(async ({ by, authors, desk }) => {
      const articleId = await someArticle({ by: who(by), deskId: desk === null ? null : named(desk) })
      // One that nobody has worked on is in no list but its maker’s.
      await db.draft.update({ where: { articleId }, data: { headline: 'Harbour' } })
      await db.articleAuthor.deleteMany({ where: { articleId } })
      await db.articleAuthor.createMany({ data: authors.map((at) => ({ articleId, personId: who(at).personId })) })
      return db.article.findUniqueOrThrow({ where: { id: articleId }, select: { id: true, ...belongingSelect } })
    }),
  )
  return { actors, articles }
}

const sorted = (ids: readonly string[]) => ids.toSorted()

async function filtered(actor: Actor, action: Action, among: string[]): Promise<string[]> {
  const where = { AND: [{ id: { in: among } }, articlesInReach(actor, action)] }
  return (await db.article.findMany({ where, select: { id: true } })).map(({ id }) => id)
}

async function listed(actor: Actor, among: string[]): Promise<string[]> {
  const found: string[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof articleList>> = await articleList(actor, {}, after)
    found.push(...page.articles.map(({ id }) => id))
    after = page.next
  } while (after !== null)
  return found.filter((id) => among.includes(id))
}

test('the rule, the filter and the list agree on every person and piece', async () => {
  await fc.assert(
    fc.asyncProperty(newsroom, async (world) => {
      const { actors, articles } = await made(world)
      const all = articles.map(({ id }) => id)
      for (const actor of actors) {
        const allowed = (action: Action) =>
          sorted(articles.filter((article) => can(actor, action, belongingOf(article))).map(({ id }) => id))
        for (const action of onArticles)
          expect(sorted(await filtered(actor, action, all)), `${actor.role}, ${action}`).toEqual(allowed(action))
        if (can(actor, 'article.read'))
          expect(sorted(await listed(actor, all)), `${actor.role}, the list`).toEqual(allowed('article.read'))
        const own = await db.article.findMany({ where: { AND: [{ id: { in: all } }, ownArticles(actor)] } })
        const hers = articles.filter((article) => belongingOf(article).ownerIds.includes(actor.personId))
        expect(sorted(own.map(({ id }) => id)), `${actor.role}, own`).toEqual(sorted(hers.map(({ id }) => id)))
      }
    }),
    { numRuns: 4 },
  )
})

test('the live draft and every decision know the same owners and desk', async () => {
  const plain = ({ ownerIds, deskId }: Belonging) => ({ ownerIds: [...new Set(ownerIds)].sort(), deskId })
  await fc.assert(
    fc.asyncProperty(newsroom, async (world) => {
      for (const article of (await made(world)).articles) {
        const expected = plain(belongingOf(article))
        expect(plain(await draftBelonging(db, article.id))).toEqual(expected)
        expect(plain(await workflowArticle(db, article.id))).toEqual(expected)
      }
    }),
    { numRuns: 2 },
  )
})
