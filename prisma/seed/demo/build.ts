/** One demo article: its article, draft, claims and evidence, and the steps that it has taken. */
import { randomUUID } from 'node:crypto'
import { createArticleIn } from '#lib/articles/create'
import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import type { State } from '#lib/generated/prisma/enums'
import { publishRevision } from '#lib/publications/commands'
import { snapshot } from '#lib/revisions/snapshot'
import { type MoveName, moves } from '#lib/workflow/moves'
import { type Citation, type DemoArticle, type DemoClaim, datedArticle, type Known, written } from './article.ts'

const hour = 3_600_000

/** The steps that lead to a state, and how many hours before the last each was taken. */
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

async function cite(
  tx: Tx,
  claim: DemoClaim,
  citations: Citation[],
  known: Known,
  authorId: string,
  articleId: string,
): Promise<void> {
  await tx.claim.create({
    data: {
      ...{
        id: claim.id,
        articleId,
        text: claim.text,
        createdById: authorId,
        standing: citations[0]?.standing ?? 'unverified',
      },
      ...(citations[0]?.standing ? { verifiedById: wanted(known.people, 'osric'), verifiedAt: new Date() } : {}),
      attributions: {
        create: citations.map((one) => ({
          ...{
            sourceId: wanted(known.sources, one.source),
            stance: one.stance ?? 'supports',
            terms: one.terms ?? 'on_the_record',
          },
          ...{
            publicLabel: one.label ?? null,
            locator: one.locator ?? null,
            url: one.url ?? null,
            excerpt: one.excerpt ?? null,
          },
          createdById: authorId,
        })),
      },
    },
  })
}

async function walk(tx: Tx, article: DemoArticle, articleId: string, known: Known, at: Date): Promise<void> {
  const state = article.state ?? 'published'
  const steps = paths[state]
  const [authorId, editorId] = [
    wanted(known.people, article.authors[0] ?? ''),
    wanted(known.people, ['world', 'security'].includes(article.desk) ? 'ilse' : 'tomas'),
  ]
  const { id: revisionId } = steps.some(([move]) => move === 'submit')
    ? await snapshot(tx, articleId, authorId)
    : { id: null }
  let from: State = 'draft'
  for (const [move, before] of steps) {
    const to = moves[move].to
    const reason = 'needs' in moves[move] ? (article.comment ?? null) : null
    const personId = move === 'submit' ? authorId : editorId
    await tx.workflowEvent.create({
      data: { articleId, move, from, to, personId, revisionId, reason, at: new Date(at.getTime() - before * hour) },
    })
    from = to
  }
  await tx.draft.update({ where: { articleId }, data: { state, stateSince: at, changedAt: at, revisionId } })
  if (state === 'published' && revisionId) await publishRevision(tx, { articleId, revisionId, personId: editorId, at })
}

const together = (translationGroupId: string | undefined) => (translationGroupId ? { translationGroupId } : {})

/** Writes one article. `groups` ties translations together by the slug of the first. */
export async function demoArticle(
  tx: Tx,
  undated: DemoArticle,
  known: Known,
  groups: Map<string, string>,
  now: Date,
): Promise<void> {
  const at = new Date(now.getTime() - undated.hoursAgo * hour)
  const article = datedArticle(undated, at)
  const authorIds = article.authors.map((key) => wanted(known.people, key))
  const { text, claims } = written(article, randomUUID)
  const author: Actor = {
    personId: authorIds[0] ?? '',
    name: '',
    role: 'reporter',
    deskIds: [],
    language: null,
    credential: null,
  }
  const tagIds = article.tags.map((key) => wanted(known.tags, key))
  const articleId = await createArticleIn(tx, author, {
    ...{ profile: article.profile, deskId: wanted(known.desks, article.desk), language: article.language ?? 'en' },
    ...{ slug: article.slug, text, authorIds, tagIds, mainTagId: tagIds[0] ?? null },
  })
  const { translationGroupId } = await tx.article.update({
    where: { id: articleId },
    data: { createdAt: new Date(at.getTime() - 5 * hour), ...together(groups.get(article.translates ?? '')) },
  })
  groups.set(article.slug, translationGroupId)
  for (const claim of claims) {
    const citations = claim.keys.map((key) => article.cites[key]).filter((one) => one !== undefined)
    await cite(tx, claim, citations, known, authorIds[0] ?? '', articleId)
  }
  if (article.question)
    await tx.question.create({ data: { articleId, text: article.question, askedById: wanted(known.people, 'osric') } })
  await walk(tx, article, articleId, known, at)
}
