/** Bundles as the newsroom sees them: all of them, one with what each piece lacks, and the one that an article is in. */
import type { Actor } from '#lib/auth/actor'
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import { isGranted } from '#lib/auth/grants'
import { assertCan, can, reach } from '#lib/auth/permissions'
import { canArrange, canOnBundle } from '#lib/bundles/belonging'
import { bundleFor } from '#lib/bundles/held'
import { memberSelect, shownMember } from '#lib/bundles/members'
import { type BundleStanding, type ShownBundle, standingOf } from '#lib/bundles/shown'
import { searchWords } from '#lib/by-name/search'
import { db, type Tx } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import type { State } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { type Message, message } from '#lib/messages/message'
import { workflowArticleFor } from '#lib/workflow/article'
import { articlesInReach } from '#lib/workflow/belonging'
import { type InTheWay, inTheWayOf, wayOf } from '#lib/workflow/held-why'
import { moves } from '#lib/workflow/moves'

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
  members: { select: { outAt: true } },
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
    ...{ id, name, scheduledFor, standing: standingOf({ scheduledFor, heldWhy }, members) },
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
  return db.$transaction((tx) => one(tx, actor, bundleId), { isolationLevel: 'RepeatableRead', timeout: 30_000 })
}

async function one(tx: Tx, actor: Actor, id: string): Promise<ShownBundle> {
  const { members: belongings, ...bundle } = await bundleFor(tx, actor, id, 'bundle.read')
  const { numbered, heldAt, createdBy, members } = await tx.bundle.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ numbered: true, heldAt: true },
      createdBy: { select: { name: true } },
      members: { orderBy: { position: 'asc' }, select: memberSelect },
    },
  })
  const at = bundle.scheduledFor ?? new Date()
  const owned = { createdById: bundle.createdById, members: belongings }
  const [mayChange, arranges] = [canOnBundle(actor, 'bundle.change', owned), canArrange(actor, owned)]
  const shown: ShownBundle['members'] = []
  for (const member of members) {
    const piece = await shownMember(tx, actor, member, at)
    shown.push(piece && { ...piece, mayTakeOut: piece.mayTakeOut && (arranges || !piece.out) })
  }
  const waiting = members.filter(({ outAt }) => outAt === null).map(({ article }) => notTrashed(article))
  const all = members.map(({ article }) => notTrashed(article))
  return {
    ...{ id, name: bundle.name, numbered, version: bundle.version, by: createdBy.name },
    ...{ scheduledFor: bundle.scheduledFor, heldAt },
    heldWhy: whyHeld(
      bundle.name,
      inTheWayOf(bundle.heldWhy),
      members.map(({ articleId }) => articleId),
      shown,
    ),
    standing: standingOf(bundle, members),
    members: shown,
    mayChange,
    mayArrange: mayChange && arranges,
    mayDissolve: mayChange && all.every((each) => can(actor, 'bundle.change', each)),
    mayDecide: waiting.length > 0 && waiting.every((each) => isGranted(actor, moves.publish.by, each)),
  }
}

/** To somebody who reads some of the pieces; null where nothing held it, or those that did are in it no more. */
function whyHeld(
  bundle: string,
  inTheWay: readonly InTheWay[],
  ids: readonly string[],
  shown: ShownBundle['members'],
): Message | null {
  const pieces = wayOf(inTheWay, (id) => {
    const at = ids.indexOf(id)
    return at === -1 ? null : called(shown[at], at)
  })
  return pieces.length === 0 ? null : message('bundles.noneGoesOut', { bundle, pieces })
}

const called = (piece: ShownBundle['members'][number] | undefined, at: number) =>
  piece ? { headline: piece.headline } : { part: at + 1 }

type Owned = Parameters<typeof belongingOf>[0]
const notTrashed = (article: Owned) => ({ ...belongingOf(article), trashed: false })

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
              ...{ articleId: true, outAt: true },
              article: {
                select: { ...belongingSelect, language: true, draft: { select: { headline: true, state: true } } },
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
      ...{ ...bundle, standing: standingOf({ ...bundle, heldWhy }, members), waits: member.outAt === null },
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
