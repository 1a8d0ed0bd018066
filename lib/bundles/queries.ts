/** Bundles as the newsroom sees them: all of them, one with what each piece lacks, and the one that an article is in. */
import type { Actor } from '#lib/auth/actor'
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import { assertCan, can, reach } from '#lib/auth/permissions'
import { judged, lackingSelect } from '#lib/bundles/lacking'
import { shownBundle } from '#lib/bundles/one'
import { type BundleStanding, type ShownBundle, standingOf } from '#lib/bundles/shown'
import { searchWords } from '#lib/by-name/search'
import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import type { State } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { workflowArticleFor } from '#lib/workflow/article'
import { articlesInReach } from '#lib/workflow/belonging'

export type ListedBundle = {
  id: string
  name: string
  standing: BundleStanding
  scheduledFor: Date | null
  pieces: number
  /** How many of them readers do not have yet */
  waiting: number
}

/** More bundles at once are an archive; the newest are shown. */
const mostListed = 200
const listSelect = {
  ...{ id: true, name: true, scheduledFor: true, heldWhy: true },
  members: { select: lackingSelect },
} as const satisfies Prisma.BundleSelect

/** Those with a piece that this actor may read, and her own, the newest first. */
export async function bundleList(actor: Actor): Promise<ListedBundle[]> {
  assertCan(actor, 'bundle.read')
  return listed(inReach(actor), mostListed)
}

/** Those whose names have these words, for whoever looks for a place. */
export async function bundlesLike(actor: Actor, typed: string, most: number): Promise<ListedBundle[]> {
  assertCan(actor, 'bundle.read')
  const words = validated(searchWords, typed)
  const named = { name: { contains: words.replace(/[\\%_]/g, String.raw`\$&`), mode: 'insensitive' } } as const
  return words === '' ? [] : listed({ AND: [inReach(actor), named] }, most)
}

async function listed(where: Prisma.BundleWhereInput, take: number): Promise<ListedBundle[]> {
  const order = [{ createdAt: 'desc' }, { id: 'desc' }] as const
  const rows = await db.bundle.findMany({ where, orderBy: [...order], take, select: listSelect })
  return rows.map(({ id, name, scheduledFor, heldWhy, members }) => ({
    ...{
      id,
      name,
      scheduledFor,
      standing: standingOf({ scheduledFor, heldWhy }, judged(members, { scheduledFor, heldWhy })),
    },
    ...{ pieces: members.length, waiting: members.filter(({ outAt }) => outAt === null).length },
  }))
}

/** The rule of `canOnBundle`, as a filter. */
function inReach(actor: Actor): Prisma.BundleWhereInput {
  const relation = reach(actor, 'bundle.read')
  if (relation === null) return { id: { in: [] } }
  if (relation === 'any') return {}
  return {
    OR: [{ createdById: actor.personId }, { members: { some: { article: articlesInReach(actor, 'article.read') } } }],
  }
}

/** One bundle with what each of its pieces lacks, as of one moment. */
export async function bundleOf(actor: Actor, id: string): Promise<ShownBundle> {
  const bundleId = validId(id)
  return db.$transaction((tx) => shownBundle(tx, actor, bundleId), {
    isolationLevel: 'RepeatableRead',
    timeout: 30_000,
  })
}

type Neighbour = { articleId: string; headline: string; language: string; state: State }
export type BundleOfArticle = {
  /** The one that it is in; null where it is in none */
  bundle: {
    id: string
    name: string
    standing: BundleStanding
    scheduledFor: Date | null
    /** It is to go out with the others */
    waits: boolean
    part: number
    of: number
    /** The pieces beside it that this actor may read */
    before: Neighbour | null
    after: Neighbour | null
  } | null
  /** Those that this actor may put it in; empty where she may not, or it is in one */
  choices: { id: string; name: string }[]
}

/** What a page of one article says of its bundle. */
export async function bundleOfArticle(actor: Actor, id: string): Promise<BundleOfArticle> {
  const articleId = validId(id)
  const article = await workflowArticleFor(db, actor, articleId)
  const member = await db.bundleMember.findUnique({
    where: { articleId },
    select: {
      outAt: true,
      bundle: {
        select: {
          ...{ id: true, name: true, scheduledFor: true, heldWhy: true },
          members: {
            orderBy: { position: 'asc' },
            select: {
              ...{ articleId: true, outAt: true, pinned: true },
              article: {
                select: {
                  ...lackingSelect.article.select,
                  ...belongingSelect,
                  ...{ language: true, draft: { select: { headline: true, state: true } } },
                },
              },
            },
          },
        },
      },
    },
  })
  if (!member) {
    const { coverageId } = await db.article.findUniqueOrThrow({
      where: { id: articleId },
      select: { coverageId: true },
    })
    const may = coverageId === null && can(actor, 'bundle.change', article)
    return { bundle: null, choices: may ? await open(actor) : [] }
  }
  const { members, heldWhy, ...bundle } = member.bundle
  const at = members.findIndex((one) => one.articleId === articleId)
  const readable = (one: (typeof members)[number]) =>
    one.article.draft && can(actor, 'article.read', belongingOf(one.article))
      ? { articleId: one.articleId, language: one.article.language, ...one.article.draft }
      : null
  const before = members
    .slice(0, at)
    .toReversed()
    .flatMap((one) => readable(one) ?? [])
  const after = members.slice(at + 1).flatMap((one) => readable(one) ?? [])
  return {
    bundle: {
      ...{
        ...bundle,
        standing: standingOf({ ...bundle, heldWhy }, judged(members, { ...bundle, heldWhy })),
        waits: member.outAt === null,
      },
      ...{ part: at + 1, of: members.length, before: before[0] ?? null, after: after[0] ?? null },
    },
    choices: [],
  }
}

const mostChoices = 50

/** Those that take another piece. */
const open = (actor: Actor) =>
  db.bundle.findMany({
    where: { AND: [inReach(actor), { scheduledFor: null }] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: mostChoices,
    select: { id: true, name: true },
  })

/** The bundles of these articles, by their ids; for callers that know that the actor may read them. */
export async function bundlesOf(articleIds: readonly string[]): Promise<Map<string, { id: string; name: string }>> {
  const rows = await db.bundleMember.findMany({
    where: { articleId: { in: [...articleIds] } },
    select: { articleId: true, bundle: { select: { id: true, name: true } } },
  })
  return new Map(rows.map(({ articleId, bundle }) => [articleId, bundle]))
}
