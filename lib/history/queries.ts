/** The history of a draft: who wrote in it and when, and what it said at any moment of that. */
import type { Actor } from '#lib/auth/actor'
import { can } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { logOf } from '#lib/drafts/queries'
import { Refusal } from '#lib/errors'
import type { EventName } from '#lib/generated/prisma/enums'
import { type Bar, barsOf, numberAt, type Session, sessionsOf } from '#lib/history/axis'
import { type StateAsked, stateAsked } from '#lib/history/input'
import { historyLimits } from '#lib/history/limits'
import { inTurn } from '#lib/history/look-queue'
import type { BuiltState, StateToBuild } from '#lib/history/state'
import { entriesOf, makingsOf, pastAt } from '#lib/history/stored'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import type { Change } from '#lib/text/change-mark'
import type { TextNode } from '#lib/text/json'
import { inKeptThread, ThreadEnded } from '#lib/threads/in-thread'
import { workflowArticleFor } from '#lib/workflow/article'
import { whyNotWritable } from '#lib/workflow/writable'

/** As many stretches as the axis is drawn in */
const mostBars = 96

export type Milestone = {
  id: string
  move: EventName
  who: string | null
  at: Date
  number: number
  revision: number | null
  /** That revision has another lead picture than the one before, or shows or says something else of it */
  otherLead: boolean
}

export type History = {
  id: string
  headline: string
  language: string
  /** The number of the state that the draft is in now */
  total: number
  /** Before anybody wrote: when the article was made */
  startedAt: Date
  sessions: Session[]
  bars: Bar[]
  milestones: Milestone[]
  /** Everybody who wrote */
  people: { id: string; name: string }[]
  mayRestore: boolean
}

/** The axis of a draft's time. Refuses whoever may not read the article. */
export async function historyOf(actor: Actor, id: string): Promise<History> {
  const articleId = validId(id)
  return db.$transaction(async (tx) => {
    const article = await workflowArticleFor(tx, actor, articleId)
    const { createdAt, language, draft } = await tx.article.findUniqueOrThrow({
      where: { id: articleId },
      select: { createdAt: true, language: true, draft: { select: { headline: true } } },
    })
    const entries = await entriesOf(tx, articleId)
    const otherLeads = await revisionsWithOtherLeads(tx, articleId)
    return {
      id: articleId,
      headline: draft?.headline ?? '',
      language,
      total: entries.length,
      startedAt: createdAt,
      sessions: sessionsOf(entries),
      bars: barsOf(entries, mostBars),
      milestones: (await eventsOf(tx, articleId)).map(({ person, revision, ...event }) => ({
        ...event,
        who: person?.name ?? null,
        revision: revision?.number ?? null,
        otherLead: revision !== null && otherLeads.has(revision.number),
        number: numberAt(entries, event.at),
      })),
      people: await tx.person.findMany({
        where: { id: { in: [...new Set(entries.flatMap(({ personId }) => personId ?? []))] } },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        select: { id: true, name: true },
      }),
      mayRestore: whyNotWritable(article.state) === null && can(actor, 'draft.write', article),
    }
  }, asOfOneMoment)
}

const asOfOneMoment = { isolationLevel: 'RepeatableRead' } as const

/** By their numbers. Of the first one a lead picture is no change. */
async function revisionsWithOtherLeads(tx: Tx, articleId: string): Promise<ReadonlySet<number>> {
  const rows = await tx.$queryRaw<{ number: number }[]>`
    SELECT number FROM (
      SELECT number, nullif(details->'lead', 'null'::jsonb) AS lead,
        lag(nullif(details->'lead', 'null'::jsonb)) OVER by_number AS before, row_number() OVER by_number AS nth
      FROM "Revision" WHERE "articleId" = ${articleId}::uuid WINDOW by_number AS (ORDER BY number)) revisions
    WHERE nth > 1 AND lead IS DISTINCT FROM before`
  return new Set(rows.map(({ number }) => number))
}

const eventsOf = (tx: Tx, articleId: string) =>
  tx.workflowEvent.findMany({
    where: { articleId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      move: true,
      at: true,
      person: { select: { name: true } },
      revision: { select: { number: true } },
    },
  })

export type DraftState = {
  number: number
  /** When the update was made that led to it; null before anybody wrote */
  at: Date | null
  /** By whom; null where nobody wrote it: the newsroom itself, or the beginning */
  personId: string | null
  text: TextNode
  /** How many words have come and gone since */
  changes: Record<Change, number> | null
}

/**
 * What a draft said after so many updates, built in a thread. Refuses whoever may not read the article, a number that it never had, and what
 * is too much to look at.
 */
export async function stateOf(actor: Actor, id: string, asked: StateAsked): Promise<DraftState> {
  const articleId = validId(id)
  const { number, view } = validated(stateAsked, asked)
  return inTurn(actor.personId, async () => {
    const work = await db.$transaction(async (tx): Promise<StateToBuild> => {
      await workflowArticleFor(tx, actor, articleId)
      return {
        number,
        past: await pastAt(tx, articleId, number),
        now: view === 'changes' ? await logOf(tx, articleId) : null,
        makings: view === 'writers' ? await makingsOf(tx, articleId, number) : null,
      }
    }, asOfOneMoment)
    const { last } = work.past
    return { number, at: last?.at ?? null, personId: last?.personId ?? null, ...(await builtInThread(work)) }
  })
}

async function builtInThread(work: StateToBuild): Promise<BuiltState> {
  try {
    return await inKeptThread<BuiltState>('lib/history/thread.ts', work, historyLimits)
  } catch (error) {
    if (error instanceof ThreadEnded && error.why !== 'fault') throw new Refusal(message('historyPage.tooMuch'))
    throw error
  }
}
