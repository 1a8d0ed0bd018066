/** The home page: a person’s own articles, those that wait for them, and those that go out next. */
import { worthListing } from '#lib/articles/untouched'
import { type OwnTask, ownTasks } from '#lib/assignments/queries'
import type { Actor } from '#lib/auth/actor'
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import { isGranted } from '#lib/auth/grants'
import { can } from '#lib/auth/permissions'
import { noticeKinds, putsRight } from '#lib/corrections/notice'
import { noticeIn } from '#lib/corrections/notice-shape'
import { db } from '#lib/db'
import { countFrontsToLookAt } from '#lib/fronts/queries'
import type { Prisma } from '#lib/generated/prisma/client'
import type { Profile, State } from '#lib/generated/prisma/enums'
import { countOpenPast } from '#lib/past-checks/queries'
import { articlesInReach, ownArticles } from '#lib/workflow/belonging'
import { moveNames, moves } from '#lib/workflow/moves'

export type HomeArticle = {
  id: string
  headline: string
  state: State
  stateSince: Date
  changedAt: Date
  scheduledFor: Date | null
  profile: Profile
  language: string
  desk: string | null
  authors: string[]
  /** Readers have it, and it is about to be put right */
  urgent: boolean
}

export type HomeQuestion = {
  id: string
  articleId: string
  headline: string
  text: string
  askedBy: string
  askedAt: Date
}

export type Home = {
  mine: HomeArticle[]
  toReview: HomeArticle[]
  toChange: HomeArticle[]
  /** Whose approval this person gave, and an edit took away */
  fallen: HomeArticle[]
  questions: HomeQuestion[]
  tasks: OwnTask[]
  /** How many pieces went out past checks, and nobody has closed */
  openPast: number
  /** How many fronts went out late, or have lost a piece that somebody chose */
  frontsToLookAt: number
  next: HomeArticle[]
}

const most = 12

const select = {
  articleId: true,
  headline: true,
  state: true,
  stateSince: true,
  changedAt: true,
  scheduledFor: true,
  article: {
    select: {
      ...belongingSelect,
      profile: true,
      language: true,
      notice: true,
      publications: { where: { live: true }, select: { id: true } },
      desk: { select: { name: true } },
      authors: { orderBy: { position: 'asc' }, select: { personId: true, person: { select: { name: true } } } },
    },
  },
} as const satisfies Prisma.DraftSelect

type Row = Prisma.DraftGetPayload<{ select: typeof select }>

function shown({ articleId, article, ...draft }: Row): HomeArticle {
  return {
    id: articleId,
    ...draft,
    profile: article.profile,
    language: article.language,
    desk: article.desk?.name ?? null,
    authors: article.authors.map(({ person }) => person.name),
    urgent: article.publications.length > 0 && putsRight(noticeIn(article.notice)),
  }
}

/** The same as `urgent` of a row, as a filter. */
const aboutToBePutRight = {
  publications: { some: { live: true } },
  OR: noticeKinds
    .filter((kind) => putsRight({ kind, text: '', cause: null, claimIds: [] }))
    .map((kind) => ({ notice: { path: ['kind'], equals: kind } })),
} satisfies Prisma.ArticleWhereInput

/** Those before all others, and none twice. */
const first = (urgent: readonly Row[], others: readonly Row[]): Row[] => {
  const ids = new Set(urgent.map(({ articleId }) => articleId))
  return [...urgent, ...others.filter(({ articleId }) => !ids.has(articleId))]
}

export async function home(actor: Actor): Promise<Home> {
  if (!can(actor, 'article.read'))
    return {
      ...{ mine: [], toReview: [], toChange: [], fallen: [], questions: [], tasks: [], next: [] },
      ...{ openPast: 0, frontsToLookAt: 0 },
    }
  const inReach = articlesInReach(actor, 'article.read')
  const own = ownArticles(actor)
  const inReview: Prisma.DraftWhereInput = { state: 'in_review', article: { AND: [inReach, { NOT: own }] } }
  const [mine, toChange, urgent, waiting, fallen, next, questions, tasks, openPast, frontsToLookAt] = await Promise.all(
    [
      drafts(
        { state: { in: ['draft', 'in_review'] }, article: { AND: [own, worthListing(actor.personId, new Date())] } },
        { changedAt: 'desc' },
      ),
      drafts({ state: 'changes_requested', article: own }, { stateSince: 'asc' }),
      drafts({ AND: [inReview, { article: aboutToBePutRight }] }, { stateSince: 'asc' }),
      drafts(inReview, { stateSince: 'asc' }),
      drafts({ state: 'draft', articleId: { in: await fallenUnder(actor) }, article: inReach }, { stateSince: 'desc' }),
      drafts(
        { state: { in: ['approved', 'scheduled'] }, article: inReach },
        { scheduledFor: { sort: 'asc', nulls: 'last' } },
      ),
      openQuestions(actor, own),
      ownTasks(actor),
      countOpenPast(actor),
      countFrontsToLookAt(actor),
    ],
  )
  return {
    mine: mine.map(shown),
    toReview: first(urgent, waiting)
      .filter(({ article }) => isForReview(actor, article))
      .map(shown),
    toChange: toChange.map(shown),
    fallen: fallen.map(shown),
    questions,
    tasks,
    openPast,
    frontsToLookAt,
    next: next.map(shown),
  }
}

/** The articles that this person approved or scheduled, and of which nothing was decided since an edit voided that. */
async function fallenUnder({ personId }: Actor): Promise<string[]> {
  const decided = await db.article.findMany({
    where: { draft: { state: 'draft' }, events: { some: { personId, move: { in: ['approve', 'schedule'] } } } },
    select: {
      id: true,
      events: {
        where: { move: { in: [...moveNames] } },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: 1,
        select: { move: true },
      },
    },
  })
  return decided.filter(({ events }) => events[0]?.move === 'voidApproval').map(({ id }) => id)
}

/** Articles in review that wait for this editor or fact-checker. */
function isForReview(actor: Actor, article: Row['article']): boolean {
  const whose = belongingOf(article)
  return isGranted(actor, moves.approve.by, whose) || can(actor, 'claim.verify', whose)
}

/** Entries of a coverage wait on its page. */
function drafts(where: Prisma.DraftWhereInput, orderBy: Prisma.DraftOrderByWithRelationInput): Promise<Row[]> {
  return db.draft.findMany({
    where: { AND: [where, { article: { coverageId: null } }] },
    orderBy: [orderBy, { articleId: 'asc' }],
    take: most,
    select,
  })
}

async function openQuestions(actor: Actor, own: Prisma.ArticleWhereInput): Promise<HomeQuestion[]> {
  const rows = await db.question.findMany({
    where: { resolvedAt: null, askedById: { not: actor.personId }, article: own },
    orderBy: { askedAt: 'asc' },
    take: most,
    select: {
      id: true,
      articleId: true,
      text: true,
      askedAt: true,
      askedBy: { select: { name: true } },
      article: { select: { draft: { select: { headline: true } } } },
    },
  })
  return rows.map(({ article, askedBy, ...question }) => ({
    ...question,
    askedBy: askedBy.name,
    headline: article.draft?.headline ?? '',
  }))
}
