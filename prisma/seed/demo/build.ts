/** One demo article: its article, draft, claims and evidence, and the steps that it has taken. */
import { randomUUID } from 'node:crypto'
import { createArticleIn } from '#lib/articles/create'
import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import type { State } from '#lib/generated/prisma/enums'
import { publishRevision } from '#lib/publications/commands'
import { snapshot } from '#lib/revisions/snapshot'
import { type MoveName, moves } from '#lib/workflow/moves'
import { type DemoClaim, type Known, written } from './article.ts'
import type { Citation } from './citation.ts'
import type { DemoArticle } from './piece.ts'
import type { DatedArticle } from './pieces.ts'

const hour = 3_600_000
/** Hours from the decision to schedule to the moment decided on */
const untilScheduled = 20

/** The steps that lead to a state, and how many hours before the last each was taken: all after the claims were checked. */
const paths: Record<State, [MoveName, number][]> = {
  draft: [],
  in_review: [['submit', 0]],
  changes_requested: [
    ['submit', 2],
    ['requestChanges', 0],
  ],
  approved: [
    ['submit', 0.3],
    ['approve', 0],
  ],
  scheduled: [
    ['submit', 1],
    ['approve', 0.5],
    ['schedule', 0],
  ],
  published: [
    ['submit', 2],
    ['approve', 0.2],
    ['publish', 0],
  ],
  spiked: [['spike', 0]],
}

const wanted = (ids: Map<string, string>, key: string): string => {
  const id = ids.get(key)
  if (!id) throw new Error(`The demo newsroom has no “${key}”.`)
  return id
}

/** Writes the claims of a piece with what is under them, and the waivers of those that are false: three statements, however many there are. */
async function cite(tx: Tx, article: DatedArticle, claims: DemoClaim[], known: Known, to: Written): Promise<void> {
  const checkerId = wanted(known.people, 'osric')
  const cited = claims.map((claim) => ({ ...claim, citations: claim.keys.map((key) => citationOf(article, key)) }))
  await tx.claim.createMany({
    data: cited.map(({ id, text, citations: [first] }) => ({
      ...{ id, articleId: to.articleId, text, createdById: to.authorId, createdAt: before(article.at, 4) },
      standing: first?.standing ?? 'unverified',
      ...(first && first.standing !== 'unverified' && { verifiedById: checkerId, verifiedAt: before(article.at, 2.5) }),
      ...(first?.standing === 'verified' && { credibility: 1 }),
    })),
  })
  await tx.attribution.createMany({
    data: cited.flatMap(({ id, citations }) =>
      citations.map(({ source, stance, terms, label, locator, url, excerpt }) => ({
        ...{ claimId: id, sourceId: wanted(known.sources, source), stance, terms, publicLabel: label },
        ...{ locator, url, excerpt, accessedAt: url ? before(article.at, 4) : null },
        ...{ createdById: to.authorId, createdAt: before(article.at, 4) },
      })),
    ),
  })
  const waivers = cited.flatMap(({ id, text, citations: [first] }) =>
    first?.waived ? [{ claimId: id, words: text, reason: first.waived }] : [],
  )
  const who = { articleId: to.articleId, check: 'falseClaim' as const, personId: editorOf(article, known) }
  await tx.waiver.createMany({ data: waivers.map((one) => ({ ...one, ...who, at: before(article.at, 1) })) })
}

type Written = { articleId: string; authorId: string }

function citationOf(article: DemoArticle, key: string): Citation {
  const found = article.cites[key]
  if (!found) throw new Error(`“${article.slug}” cites nothing called “${key}”.`)
  return found
}

const before = (at: Date, hours: number): Date => new Date(at.getTime() - hours * hour)

const editorOf = ({ desk }: DemoArticle, known: Known): string =>
  wanted(known.people, ['world', 'security'].includes(desk) ? 'ilse' : 'tomas')

async function walk(tx: Tx, article: DatedArticle, known: Known, { articleId, authorId }: Written): Promise<void> {
  const { state, at } = article
  const steps = paths[state]
  const editorId = editorOf(article, known)
  const { id: revisionId } = steps.some(([move]) => move === 'submit')
    ? await snapshot(tx, articleId, authorId)
    : { id: null }
  let from: State = 'draft'
  const events = steps.map(([move, hours]) => {
    const { to } = moves[move]
    const reason = 'needs' in moves[move] && move !== 'schedule' ? article.comment : null
    const personId = move === 'submit' ? authorId : editorId
    const event = { articleId, move, from, to, personId, revisionId, reason, at: before(at, hours) }
    from = to
    return event
  })
  await tx.workflowEvent.createMany({ data: events })
  const scheduledFor = state === 'scheduled' ? new Date(at.getTime() + untilScheduled * hour) : null
  await tx.draft.update({
    where: { articleId },
    data: { state, stateSince: at, changedAt: at, revisionId, scheduledFor },
  })
  if (state === 'published' && revisionId) await publishRevision(tx, { articleId, revisionId, personId: editorId, at })
}

const together = (translationGroupId: string | undefined) => (translationGroupId ? { translationGroupId } : {})

/** Writes one article. `groups` ties translations together by the slug of the first. */
export async function demoArticle(
  tx: Tx,
  article: DatedArticle,
  known: Known,
  groups: Map<string, string>,
): Promise<void> {
  const authorIds = article.authors.map((key) => wanted(known.people, key))
  const authorId = authorIds[0] ?? ''
  const { text, claims } = written(article, randomUUID)
  const { at, slug, profile, language } = article
  const author: Actor = {
    personId: authorId,
    name: '',
    role: 'reporter',
    deskIds: [],
    language: null,
    credential: null,
  }
  const tagIds = article.tags.map((key) => wanted(known.tags, key))
  const articleId = await createArticleIn(tx, author, {
    ...{ profile, deskId: wanted(known.desks, article.desk), language },
    ...{ slug, text, authorIds, tagIds, mainTagId: tagIds[0] ?? null },
  })
  const { translationGroupId } = await tx.article.update({
    where: { id: articleId },
    data: { createdAt: before(at, 5), ...together(groups.get(article.translates ?? '')) },
  })
  groups.set(slug, translationGroupId)
  const to = { articleId, authorId }
  await cite(tx, article, claims, known, to)
  if (article.question)
    await tx.question.create({
      data: { articleId, text: article.question, askedById: wanted(known.people, 'osric'), askedAt: at },
    })
  await walk(tx, article, known, to)
}
