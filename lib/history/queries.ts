/** The history of a draft: who wrote in it and when, and what it said at any moment of that. */
import type { Actor } from '#lib/auth/actor'
import { can } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { draftNow } from '#lib/drafts/queries'
import { Refusal } from '#lib/errors'
import type { EventName } from '#lib/generated/prisma/enums'
import { type Bar, barsOf, numberAt, type Session, sessionsOf } from '#lib/history/axis'
import { changesIn, compared } from '#lib/history/compare'
import { type StateAsked, stateAsked } from '#lib/history/input'
import type { Change } from '#lib/history/marks'
import { signed } from '#lib/history/signed'
import { entriesOf, makingsOf, pastAt, textIn } from '#lib/history/stored'
import { lettersAfter } from '#lib/history/writers'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import type { TextNode } from '#lib/text/json'
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

/** What a draft said after so many updates. Refuses whoever may not read the article, and a number that it never had. */
export async function stateOf(actor: Actor, id: string, asked: StateAsked): Promise<DraftState> {
  const articleId = validId(id)
  const { number, view } = validated(stateAsked, asked)
  const { past, now, makings } = await db.$transaction(async (tx) => {
    await workflowArticleFor(tx, actor, articleId)
    return {
      past: await pastAt(tx, articleId, number),
      now: view === 'changes' ? structuredClone(await draftNow(tx, articleId)) : null,
      makings: view === 'writers' ? await makingsOf(tx, articleId) : null,
    }
  }, asOfOneMoment)
  // Attributes of marks have no prototype; React sends plain objects only.
  const text = structuredClone(textIn(past))
  const last = { at: past.last?.at ?? null, personId: past.last?.personId ?? null }
  if (makings) {
    const letters = lettersAfter(makings, number)
    const written = letters && signed(text, letters)
    if (!written) throw new Refusal(message('historyPage.notTold'))
    return { number, ...last, text: written, changes: null }
  }
  if (!now) return { number, ...last, text, changes: null }
  const both = compared(text, now)
  return { number, ...last, text: both, changes: changesIn(both) }
}
