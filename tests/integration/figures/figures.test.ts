import { beforeAll, describe, expect, test, vi } from 'vitest'
import * as articles from '#lib/articles/commands'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { Refusal } from '#lib/errors'
import { correctionCauses, decisionTimes, evidenceShares, lateNow, stateAges } from '#lib/figures/queries'
import { someArticle, someDesk } from '#tests/support/articles'
import { goesOut, inReview, type Newsroom, newsroom, published, report } from '#tests/support/flow'

// A newsroom whose clocks change.
vi.mock('#lib/env', async (original) => {
  const { env, ...rest } = await original<typeof import('#lib/env')>()
  return { ...rest, env: { ...env, SITE_TIME_ZONE: 'Europe/Berlin' } }
})

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const HOUR = 3_600_000
const asked = (deskId = room.deskId, until = new Date().toISOString().slice(0, 10)) => ({ weeks: '4', until, deskId })
const summed = (values: readonly number[]) => values.reduce((one, other) => one + other, 0)

/** An event of a piece that has none yet. */
const event = (articleId: string, move: 'submit' | 'approve' | 'requestChanges', at: string) =>
  db.workflowEvent.create({
    data: {
      ...{ articleId, move, to: move === 'submit' ? 'in_review' : 'approved', at: new Date(at) },
      reason: move === 'requestChanges' ? 'Who counted?' : null,
    },
  })

describe('open pieces', () => {
  test('are counted by how long they have been in their state, to the bound of each age', async () => {
    const [deskId, now] = [await someDesk(), new Date()]
    for (const hours of [1, 23, 25, 80, 24 * 8, 24 * 40]) {
      const id = await someArticle({ by: room.reporter, deskId, state: 'in_review' })
      await db.draft.update({
        where: { articleId: id },
        data: { stateSince: new Date(now.getTime() - hours * HOUR) },
      })
    }
    await someArticle({ by: room.reporter, deskId, state: 'published' })
    const states = await stateAges(room.chief, asked(deskId), now)
    expect(states.find(({ state }) => state === 'in_review')?.byAge).toEqual([2, 1, 1, 1, 1])
    expect(summed(states.flatMap(({ byAge }) => byAge))).toBe(6)
  })
})

describe('from submission to decision', () => {
  test('counts each submission with its own decision, in the week of the decision by the newsroom’s clock', async () => {
    const deskId = await someDesk()
    const [one, other] = [
      await someArticle({ by: room.reporter, deskId }),
      await someArticle({ by: room.reporter, deskId }),
    ]
    await event(one, 'submit', '2031-06-02T08:00Z')
    await event(one, 'requestChanges', '2031-06-02T10:00Z')
    await event(one, 'submit', '2031-06-03T08:00Z')
    await event(one, 'approve', '2031-06-03T12:00Z')
    // An approval that is thought better of is no second decision on that submission.
    await event(one, 'requestChanges', '2031-06-05T12:00Z')
    // Half past midnight of Monday in Berlin
    await event(other, 'submit', '2031-06-08T21:30Z')
    await event(other, 'approve', '2031-06-08T22:30Z')

    const weeks = await decisionTimes(room.chief, asked(deskId, '2031-06-09'))
    expect(weeks.map(({ day, decided, median }) => [day, decided, median])).toEqual([
      ['2031-05-19', 0, null],
      ['2031-05-26', 0, null],
      ['2031-06-02', 2, 3 * 3600],
      ['2031-06-09', 1, 3600],
    ])
    expect(weeks[2]?.slowest).toBeCloseTo(3.8 * 3600)
  })
})

describe('late pieces', () => {
  test('are those of which something is due and not done, each once, the longest late first', async () => {
    const [late, done, later] = [await report(room), await inReview(room), await report(room)]
    const due = (hours: number) => new Date(Date.now() + hours * HOUR)
    const task = (id: string, hours: number) =>
      db.assignment.create({
        data: {
          ...{ articleId: id, task: 'reporter', dueAt: due(hours) },
          ...{ personId: room.reporter.personId, byId: room.chief.personId },
        },
      })
    await task(late.id, -2)
    await task(done.id, -3)
    await task(later.id, 3)
    const plan = { deskId: room.deskId, createdById: room.chief.personId }
    await db.idea.create({ data: { ...plan, title: 'The ferry', dueAt: due(-5) } })
    await db.idea.create({ data: { ...plan, title: 'The begun one', dueAt: due(-1), articleId: late.id } })
    await db.idea.create({ data: { ...plan, title: 'The given up one', dueAt: due(-1), droppedAt: new Date() } })
    const found = await lateNow(room.chief, asked(), new Date())
    expect(found.map(({ headline, task, article }) => [headline, task, article?.id])).toEqual([
      ['The ferry', null, undefined],
      [late.headline, 'reporter', late.id],
    ])
  })
})

describe('claims of what went out', () => {
  test('are counted as they were frozen: with a source, verified, opinions aside', async () => {
    const own = await newsroom()
    const out = await published(own)
    const shares = async () => (await evidenceShares(room.chief, asked(own.deskId))).desks[0]?.weeks.at(-1)
    expect(await shares()).toEqual({ pieces: 1, claims: 1, sourced: 1, verified: 0 })

    // What is verified later is told with the next version; the piece still counts once.
    await db.claim.update({ where: { id: out.claimId }, data: { standing: 'verified' } })
    expect(await shares()).toMatchObject({ verified: 0 })
    await articles.revise(own.reporter, out.id)
    await goesOut(own, out.id)
    expect(await shares()).toEqual({ pieces: 1, claims: 1, sourced: 1, verified: 1 })
  })

  test.each([
    ['a claim that nobody stands behind', { standing: 'verified', attributions: [] }, [1, 0, 1]],
    ['an opinion', { standing: 'opinion', attributions: [] }, [0, 0, 0]],
    [
      'what only gives context',
      { standing: 'unverified', attributions: [{ stance: 'context', terms: 'on_the_record' }] },
      [1, 0, 0],
    ],
    [
      'what was said off the record',
      { standing: 'unverified', attributions: [{ stance: 'supports', terms: 'off_the_record' }] },
      [1, 0, 0],
    ],
    [
      'what was said on background',
      { standing: 'disputed', attributions: [{ stance: 'supports', terms: 'on_background' }] },
      [1, 1, 0],
    ],
  ])('%s', async (_, claim, expected) => {
    const [counts] = await db.$queryRaw<{ claims: number; sourced: number; verified: number }[]>`
      SELECT * FROM evidence_counts(${JSON.stringify({ claims: [claim], sources: {} })}::jsonb)`
    expect(Object.values(counts ?? {})).toEqual(expected)
  })

  test('of former formats are counted as well', async () => {
    const [counts] = await db.$queryRaw<unknown[]>`
      SELECT * FROM evidence_counts('[{"standing": "unverified", "attributions": [{"stance": "supports", "terms": "on_the_record"}]}]'::jsonb)`
    expect(counts).toEqual({ claims: 1, sourced: 1, verified: 0 })
  })
})

describe('corrections', () => {
  test('count once where they were told anew, by the cause of the last', async () => {
    const own = await newsroom()
    const { id } = await published(own)
    const publication = await db.publication.findFirstOrThrow({ where: { articleId: id } })
    const about = { articleId: id, publicationId: publication.id, kind: 'correction', language: 'en' } as const
    const first = await db.correction.create({
      data: { ...about, cause: 'our_error', text: 'It was Monday.', at: new Date('2031-06-03T10:00Z') },
    })
    await db.correction.create({
      data: {
        ...{ ...about, cause: 'source_error', text: 'It was Monday, the office says.', replacesId: first.id },
        at: new Date('2031-06-12T10:00Z'),
      },
    })
    const weeks = await correctionCauses(room.chief, asked(own.deskId, '2031-06-12'))
    expect(weeks.map(({ byCause }) => byCause)).toEqual([{}, {}, { source_error: 1 }, {}])
  })
})

describe('whoever asks', () => {
  const decided = async (actor: Actor, deskId: string) =>
    summed((await decisionTimes(actor, asked(deskId, '2032-01-07'))).map((week) => week.decided))

  test('counts what she may read alone', async () => {
    const [deskId, other] = [await someDesk(), await newsroom()]
    const id = await someArticle({ by: room.reporter, deskId })
    await event(id, 'submit', '2032-01-05T08:00Z')
    await event(id, 'approve', '2032-01-05T09:00Z')
    const see = [room.reporter, room.chief, room.checker, other.reporter, other.editor]
    expect(await Promise.all(see.map((actor) => decided(actor, deskId)))).toEqual([1, 1, 1, 0, 0])
  })

  test('is told in a sentence what is no period, day or desk', async () => {
    const refused = (wrong: object) => expect(stateAges(room.chief, { ...asked(), ...wrong }, new Date())).rejects
    await refused({ weeks: '5' }).toThrow(Refusal)
    await refused({ until: '2026-02-30' }).toThrow(Refusal)
    await refused({ deskId: 'world' }).toThrow(Refusal)
  })
})
