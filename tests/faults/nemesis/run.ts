/**
 * People write while the newsroom's processes are killed, hang and lose their connections. Whatever a page called saved has to be on
 * record once, whatever was taken out is gone, and all pages come to the same text.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { canonical } from '#lib/text/canonical'
import { draftSchema } from '#lib/text/draft-schema'
import { textOf } from '#lib/text/ydoc'
import { expectedOf } from '#tests/faults/nemesis/account'
import { type Commentator, commentator } from '#tests/faults/nemesis/commentator'
import { lineTo } from '#tests/faults/nemesis/line'
import { timesOf, wordsIn } from '#tests/faults/nemesis/page'
import { sharedText } from '#tests/faults/nemesis/places'
import { killsIn, nothingYet, strike, type Tally } from '#tests/faults/nemesis/strike'
import { type Writer, writer } from '#tests/faults/nemesis/writer'
import { someArticle, someDesk, someone } from '#tests/support/articles'
import { openDraft } from '#tests/support/drafts'
import { signedIn } from '#tests/support/sessions'
import type { Stack } from '#tests/support/stack'
import { chance } from '../../../prisma/seed/chance.ts'

export type Outcome = {
  tally: Tally
  pagesLost: number
  acknowledged: number
  /** Comments that the newsroom called made */
  comments: number
  /** Called saved, and not on record */
  lost: string[]
  /** On record more than once */
  doubled: string[]
  /** Taken out, called saved, and there again */
  back: string[]
  /** Articles of which not all pages came to the same text */
  apart: string[]
  /** Comments that were called made and are not there once, or have lost their mark */
  comment: string[]
}

export type Plan = {
  kills: number
  seed: number
  writers?: number
  /** Kills until all pages are compared and the writers go to a new article */
  killsPerArticle?: number
  /** Ends then, in milliseconds since the epoch, with whatever it has come to */
  until?: number
  said?: (line: string) => void
}

const patience = 120_000
const before = 300

/** Against a newsroom that was started for this, whose database `#lib/db` speaks to. */
export async function underNemesis(stack: Stack, plan: Plan): Promise<Outcome> {
  const {
    kills,
    seed,
    writers: count = 4,
    killsPerArticle = 12,
    until: end = Number.POSITIVE_INFINITY,
    said = () => {},
  } = plan
  const random = chance(seed)
  const outcome: Outcome = {
    tally: nothingYet(),
    pagesLost: 0,
    acknowledged: 0,
    comments: 0,
    lost: [],
    doubled: [],
    back: [],
    apart: [],
    comment: [],
  }
  const desk = await someDesk()
  const people = []
  for (let at = 0; at < count; at += 1) {
    const actor = await someone(at % 2 === 0 ? 'editor' : 'chief', [desk])
    people.push({ actor, session: await signedIn(actor.personId) })
  }
  const port = Number(new URL(stack.url).port)
  const line = await lineTo(port)
  try {
    while (killsIn(outcome.tally) < kills && Date.now() < end) {
      const until = Math.min(kills, killsIn(outcome.tally) + killsPerArticle)
      const [first] = people
      if (!first) throw new Error('Nobody writes.')
      const articleId = await again(() => someArticle({ by: first.actor, deskId: desk, text: sharedText() }))
      const writers = people.map((who, at) => writer(at, { port, via: line.port, articleId, random, ...who }))
      await Promise.all(writers.map(({ draft }) => within(draft().saved(), () => 'nobody could open the draft')))
      const comments = commentator('w0', { ...first, articleId, random, page: () => writers[0]?.draft() })
      while (killsIn(outcome.tally) < until && Date.now() < end) {
        await progress(stack, writers)
        await pause(random.below(before))
        if (random.below(8) === 0) {
          random.pick(writers).loseThePage()
          outcome.pagesLost += 1
        }
        await strike(stack, line, random, outcome.tally)
      }
      await compare(stack, articleId, { writers, comments, who: first, outcome })
      said(
        `${killsIn(outcome.tally)} kills, ${outcome.acknowledged} strokes and ${outcome.comments} comments called saved, ${wrongs(outcome)} wrong`,
      )
    }
  } finally {
    await line.close()
  }
  return outcome
}

export const wrongs = ({ lost, doubled, back, apart, comment }: Outcome): number =>
  lost.length + doubled.length + back.length + apart.length + comment.length

/** One of them gets something saved: the newsroom lives. */
async function progress(stack: Stack, writers: readonly Writer[]): Promise<void> {
  const now = () => writers.reduce((sum, { acknowledged }) => sum + acknowledged(), 0)
  const since = now()
  const started = Date.now()
  while (now() === since) {
    if (Date.now() - started > patience) {
      throw new Error(
        `For two minutes nothing that anybody typed was saved. ${statesOf(writers)}\n${stack.output().slice(-3_000)}`,
      )
    }
    await pause(20)
  }
}

const statesOf = (writers: readonly Writer[]): string =>
  writers
    .map(({ name, draft }) => {
      const { status, message } = draft().view()
      const { provider } = draft()
      return `${name}: ${JSON.stringify({ status, message, unsynced: provider.unsyncedChanges, synced: provider.synced })} ${draft().closedWith()}`
    })
    .join('; ')

type Comparison = { writers: Writer[]; comments: Commentator; who: Parameters<typeof openDraft>[2]; outcome: Outcome }

/** All rest, all pages are saved; then they are held against each other, and against what a new page gets from the newsroom. */
async function compare(
  stack: Stack,
  articleId: string,
  { writers, comments, who, outcome }: Comparison,
): Promise<void> {
  for (const each of writers) each.rest()
  await comments.rest()
  await Promise.all(
    writers.map(({ draft }) => within(draft().saved(), () => `not all words were saved. ${statesOf(writers)}`)),
  )
  const fresh = openDraft(Number(new URL(stack.url).port), articleId, who)
  await within(fresh.saved(), () => 'the draft could not be opened')
  const texts = () => [fresh, ...writers.map(({ draft }) => draft())].map(({ doc }) => canonical(textOf(doc)))
  // What one page has saved is still on its way to the others.
  const settledBy = Date.now() + patience
  while (new Set(texts()).size > 1 && Date.now() < settledBy) await pause(50)
  if (new Set(texts()).size > 1) outcome.apart.push(articleId)
  const { present, absent, open } = expectedOf(writers.map(({ account }) => account()))
  const times = timesOf(wordsIn(draftSchema.nodeFromJSON(textOf(fresh.doc))))
  outcome.lost.push(...[...present].filter((word) => !times.has(word)))
  outcome.doubled.push(...[...present, ...open].filter((word) => (times.get(word) ?? 0) > 1))
  outcome.back.push(...[...absent].filter((word) => times.has(word)))
  outcome.comment.push(...(await again(comments.wrong)))
  outcome.comments += comments.made()
  for (const each of writers) {
    outcome.acknowledged += each.acknowledged()
    each.leave()
  }
  fresh.leave()
}

async function within<T>(work: Promise<T>, why: () => string): Promise<T> {
  const late = pause(patience, undefined, { ref: false }).then(() => {
    throw new Error(`In two minutes ${why()}.`)
  })
  return Promise.race([work, late])
}

/** While the database comes back, nothing can be made in it. */
async function again<T>(make: () => Promise<T>): Promise<T> {
  const since = Date.now()
  for (;;) {
    try {
      return await make()
    } catch (error) {
      if (Date.now() - since > patience) throw error
      await pause(200)
    }
  }
}
