/** What is planned, for those whom it concerns: ideas without a text yet, and for when what became of them is due. */
import { type Narrowed, narrowInput } from '#lib/articles/input'
import type { Actor } from '#lib/auth/actor'
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import { assertCan, can, reach } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import type { Prisma } from '#lib/generated/prisma/client'
import type { Profile, State } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { belongingOfIdea, ideaBelongingSelect } from '#lib/planning/belonging'
import { articlesInReach } from '#lib/workflow/belonging'

const select = {
  ...ideaBelongingSelect,
  ...{ id: true, title: true, profile: true, language: true, dueAt: true, notes: true, version: true, droppedAt: true },
  desk: { select: { name: true } },
  person: { select: { name: true } },
  tag: { select: { id: true, name: true } },
  article: {
    select: {
      ...{ ...belongingSelect, id: true, language: true },
      authors: { orderBy: { position: 'asc' }, select: { personId: true, person: { select: { name: true } } } },
      desk: { select: { name: true } },
      draft: { select: { state: true, headline: true } },
    },
  },
} as const satisfies Prisma.IdeaSelect

export type BegunArticle = {
  id: string
  state: State
  headline: string
  language: string
  desk: string | null
  authors: string[]
}

export type Idea = {
  id: string
  title: string
  profile: Profile
  language: string
  deskId: string | null
  desk: string | null
  personId: string | null
  /** Who is to write it */
  who: string | null
  dueAt: Date | null
  notes: string
  tag: { id: string; name: string } | null
  version: number
  dropped: boolean
  /** The article that it became, where this actor may read it; whose it is, and in which language, is said there */
  article: BegunArticle | null
  /** It became an article, whoever may read that */
  isDraft: boolean
  /** This actor may change it, drop it, and make it a draft */
  mayChange: boolean
}

const shown = (actor: Actor, row: Prisma.IdeaGetPayload<{ select: typeof select }>): Idea => {
  const { createdById, desk, person, article, droppedAt, ...idea } = row
  return {
    ...idea,
    desk: desk?.name ?? null,
    who: person?.name ?? null,
    dropped: droppedAt !== null,
    article: article && can(actor, 'article.read', belongingOf(article)) ? begun(article) : null,
    isDraft: article !== null,
    mayChange: can(actor, 'idea.change', belongingOfIdea({ createdById, ...idea })),
  }
}

type ArticleRow = NonNullable<Prisma.IdeaGetPayload<{ select: typeof select }>['article']>

const begun = ({ id, language, desk, authors, draft }: ArticleRow): BegunArticle | null =>
  draft && { id, ...draft, language, desk: desk?.name ?? null, authors: authors.map(({ person }) => person.name) }

/** More ideas at once are no plan; what is due first is shown. */
const most = 200

/** Ideas without a text, what is due first at the top, then those that are due at no time. `dropped`: those that were given up instead. */
export async function ideas(actor: Actor, filters: Narrowed = {}, dropped = false, limit = most): Promise<Idea[]> {
  assertCan(actor, 'idea.read')
  const rows = await db.idea.findMany({
    where: {
      AND: [inReach(actor), narrowed(filters), { articleId: null, droppedAt: dropped ? { not: null } : null }],
    },
    orderBy: [{ dueAt: { sort: 'asc', nulls: 'last' } }, { createdAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select,
  })
  return rows.map((row) => shown(actor, row))
}

/**
 * What is due from `begins` until before `ends`: ideas, and articles that have not gone out. Whom an article concerns and what it is narrowed by
 * is the article’s to say, whatever was planned.
 */
export async function dueBetween(actor: Actor, begins: Date, ends: Date, filters: Narrowed): Promise<Idea[]> {
  assertCan(actor, 'idea.read')
  const rows = await db.idea.findMany({
    where: {
      ...{ dueAt: { gte: begins, lt: ends }, droppedAt: null },
      OR: [
        { AND: [inReach(actor), narrowed(filters), { articleId: null }] },
        {
          article: {
            AND: [
              ...[articlesInReach(actor, 'article.read'), narrowedArticles(filters)],
              { draft: { state: { notIn: ['published', 'spiked'] } } },
            ],
          },
        },
      ],
    },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: most * 5,
    select,
  })
  return rows.map((row) => shown(actor, row))
}

/** For when these articles are due, by their ids; for callers that know that the actor may read them. */
export async function duesOf(articleIds: readonly string[]): Promise<Map<string, Date>> {
  const rows = await db.idea.findMany({
    where: { articleId: { in: [...articleIds] }, dueAt: { not: null } },
    select: { articleId: true, dueAt: true },
  })
  return new Map(rows.flatMap(({ articleId, dueAt }) => (articleId && dueAt ? [[articleId, dueAt]] : [])))
}

export async function ideaToChange(actor: Actor, id: string): Promise<Idea> {
  const row = await db.idea.findUnique({ where: { id: validId(id) }, select })
  if (!row) throw new NotFound()
  assertCan(actor, 'idea.read', belongingOfIdea(row))
  return shown(actor, row)
}

/** Reporters see what they had or are to write, editors what their desks plan; without a desk it is for all of them. */
function inReach(actor: Actor): Prisma.IdeaWhereInput {
  const relation = reach(actor, 'idea.read')
  if (relation === null) return { id: { in: [] } }
  if (relation === 'any') return {}
  const own = { OR: [{ createdById: actor.personId }, { personId: actor.personId }] }
  return relation === 'own' ? own : { OR: [own, { deskId: null }, { deskId: { in: [...actor.deskIds] } }] }
}

function narrowed(filters: Narrowed): Prisma.IdeaWhereInput {
  const { authorId, profile, deskId, tagId, language } = validated(narrowInput, filters)
  return {
    ...(authorId ? { personId: authorId } : {}),
    ...(profile ? { profile } : {}),
    ...(deskId ? { deskId } : {}),
    ...(tagId ? { tagId } : {}),
    ...(language ? { language } : {}),
  }
}

function narrowedArticles(filters: Narrowed): Prisma.ArticleWhereInput {
  const { authorId, profile, deskId, tagId, language } = validated(narrowInput, filters)
  return {
    ...(authorId ? { authors: { some: { personId: authorId } } } : {}),
    ...(profile ? { profile } : {}),
    ...(deskId ? { deskId } : {}),
    ...(tagId ? { tags: { some: { tagId } } } : {}),
    ...(language ? { language } : {}),
  }
}
