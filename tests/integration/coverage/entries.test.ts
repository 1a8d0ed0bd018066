/** Entries of a coverage: written in one act, out by the rule of their coverage, pieces of their own all the while. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { trashArticle } from '#lib/article-trash/commands'
import * as articles from '#lib/articles/commands'
import {
  confirmEntry,
  createEntry,
  endCoverage,
  letEntryOut,
  resumeCoverage,
  sendEntry,
  setEntryRule,
  setKeyPoint,
} from '#lib/coverage/commands'
import { coverage, coverages } from '#lib/coverage/queries'
import { db, type Tx } from '#lib/db'
import { saveSnapshot } from '#lib/drafts/commands'
import { withdrawPublications } from '#lib/publications/commands'
import { articlePath } from '#lib/site/addresses'
import { entryInReview, runningCoverage, typed, unpublishedCoverage } from '#tests/support/coverage'
import {
  addressOf,
  eventsOf,
  type Newsroom,
  newsroom,
  pinnedRevision,
  report,
  stateOf,
  typeInto,
} from '#tests/support/flow'

let room: Newsroom
beforeEach(async () => {
  room = await newsroom()
})
const sourceName = async () => (await db.source.findUniqueOrThrow({ where: { id: room.sourceId } })).name
const liveOf = (articleId: string) => db.publication.findFirst({ where: { articleId, live: true } })
const movesOf = async (id: string) => (await eventsOf(id)).map(({ move }) => move)

describe('an entry is written in one act', () => {
  test('without a headline its first words stand for it, and are its address', async () => {
    const id = await createEntry(room.reporter, await runningCoverage(room), typed('The lower gate is open.'))
    const entry = await db.article.findUniqueOrThrow({ where: { id }, include: { draft: true } })
    expect(entry).toMatchObject({
      profile: 'brief',
      deskId: room.deskId,
      language: 'en',
      createdById: room.reporter.personId,
    })
    expect(entry.slug).toMatch(/^the-lower-gate-is-open/)
    expect(entry.draft).toMatchObject({ headline: '', text: 'The lower gate is open.', state: 'draft' })
  })

  test('with whoever says so, each paragraph is her claim', async () => {
    const input = typed('The gate is open.\n\nNobody is hurt.', { source: await sourceName() })
    const id = await createEntry(room.reporter, await runningCoverage(room), input)
    const claims = await db.claim.findMany({
      where: { articleId: id },
      orderBy: { text: 'desc' },
      select: { text: true, attributions: { select: { sourceId: true, stance: true, terms: true } } },
    })
    const said = [{ sourceId: room.sourceId, stance: 'supports', terms: 'on_the_record' }]
    expect(claims).toEqual([
      { text: 'The gate is open.', attributions: said },
      { text: 'Nobody is hurt.', attributions: said },
    ])
  })

  test('a name that is new becomes a source, and one that may be another’s is asked about', async () => {
    const coverageId = await runningCoverage(room)
    const name = `Institute of Locks ${room.tagId.slice(0, 8)}`
    await createEntry(room.reporter, coverageId, typed('It holds.', { source: name }))
    expect(await db.source.findFirst({ where: { name } })).toMatchObject({ kind: 'organisation' })
    const alike = createEntry(room.reporter, coverageId, typed('It holds.', { source: `The ${name}` }))
    await expect(alike).rejects.toThrow('Institute of Locks')
  })

  test('what is sent twice is there once, and no other’s id is taken', async () => {
    const coverageId = await runningCoverage(room, 'afterwards')
    const input = { ...typed('It holds.', { source: await sourceName() }), id: randomUUID() }
    const twice = await Promise.all([1, 2].map(() => createEntry(room.reporter, coverageId, input)))
    expect(twice).toEqual([input.id, input.id])
    expect(await db.article.count({ where: { coverageId } })).toBe(1)
    expect(await db.claim.count({ where: { articleId: input.id } })).toBe(1)
    await expect(createEntry(room.editor, coverageId, input)).rejects.toThrow()
    expect(await sendEntry(room.reporter, input.id)).toBe('published')
    expect(await sendEntry(room.reporter, input.id)).toBe('published')
    expect(await movesOf(input.id)).toEqual(['submit', 'publishEntry'])
  })

  test('a name that two have is never one of them by chance', async () => {
    const coverageId = await runningCoverage(room)
    const name = `Ali Karim ${room.tagId.slice(0, 8)}`
    const called = (kind: 'person' | 'organisation', description: string) =>
      db.source.create({ data: { kind, name, description, slug: `${kind}-${room.tagId}` } })
    const first = await called('person', 'minister')
    await createEntry(room.reporter, coverageId, typed('It holds.', { source: name }))
    expect(await db.attribution.count({ where: { sourceId: first.id } })).toBe(1)
    await called('organisation', 'a club')
    const either = createEntry(room.reporter, coverageId, typed('It holds.', { source: name }))
    await expect(either).rejects.toThrow(
      `Several sources have this name: “${name}: minister” (person), “${name}: a club” (organisation)`,
    )
    expect(await db.article.count({ where: { coverageId } })).toBe(1)
  })

  test('only within a coverage that goes on, and never within an entry', async () => {
    const piece = await report(room)
    await expect(createEntry(room.reporter, piece.id, typed('It holds.'))).rejects.toThrow('no live coverage')
    const coverageId = await runningCoverage(room)
    const entry = await createEntry(room.reporter, coverageId, typed('It holds.'))
    await expect(createEntry(room.reporter, entry, typed('It holds.'))).rejects.toThrow('no live coverage')
    await expect(createEntry(room.reporter, coverageId, typed('  '))).rejects.toThrow('Write what has happened')
    await endCoverage(room.editor, coverageId)
    await expect(createEntry(room.reporter, coverageId, typed('It holds.'))).rejects.toThrow('has ended')
  })
})

describe('how an entry goes out', () => {
  test('by a second person, approved and published in one act: what she had on screen', async () => {
    const { id, revisionId } = await entryInReview(room, await runningCoverage(room))
    expect(await stateOf(id)).toBe('in_review')
    await expect(letEntryOut(room.reporter, id, revisionId)).rejects.toThrow()
    await letEntryOut(room.editor, id, revisionId)
    expect(await liveOf(id)).toMatchObject({ revisionId, headline: 'The lower gate is open.' })
    expect(await movesOf(id)).toEqual(['submit', 'approve', 'publish'])
    expect(await db.notification.count({ where: { articleId: id, personId: room.editor.personId } })).toBe(1)
  })

  test('at once where its coverage has it read afterwards, until somebody else has', async () => {
    const coverageId = await runningCoverage(room, 'afterwards')
    const id = await createEntry(room.reporter, coverageId, typed('It holds.', { source: await sourceName() }))
    expect(await sendEntry(room.reporter, id)).toBe('published')
    expect(await movesOf(id)).toEqual(['submit', 'publishEntry'])
    expect(await db.notification.count({ where: { articleId: id, personId: room.editor.personId } })).toBe(0)
    const revisionId = await pinnedRevision(id)
    const [shown] = (await coverage(room.editor, coverageId)).entries
    expect(shown).toMatchObject({ unread: true, revisionId, may: { confirm: true } })
    await expect(confirmEntry(room.reporter, id, revisionId)).rejects.toThrow()
    await confirmEntry(room.editor, id, revisionId)
    await expect(confirmEntry(room.editor, id, revisionId)).rejects.toThrow('read it already')
    expect((await coverage(room.editor, coverageId)).entries[0]).toMatchObject({
      unread: false,
      may: { confirm: false },
    })
  })

  test('whoever wrote it does not confirm it, whatever her role', async () => {
    const coverageId = await runningCoverage(room, 'afterwards')
    const id = await createEntry(room.editor, coverageId, typed('It holds.'))
    await sendEntry(room.editor, id)
    await expect(confirmEntry(room.editor, id, await pinnedRevision(id))).rejects.toThrow('somebody else')
  })

  test('never with a claim that has no source: it stays in review, and nothing is lost', async () => {
    const coverageId = await runningCoverage(room, 'afterwards')
    const id = await createEntry(room.reporter, coverageId, typed('It holds.', { source: await sourceName() }))
    await db.attribution.deleteMany({ where: { claim: { articleId: id } } })
    await expect(sendEntry(room.reporter, id)).rejects.toThrow('no source')
    expect([await stateOf(id), await liveOf(id)]).toEqual(['in_review', null])
  })

  test('only where its coverage says so, and no other piece', async () => {
    const { id, revisionId } = await entryInReview(room, await runningCoverage(room))
    await expect(articles.publishEntry(room.reporter, id, revisionId)).rejects.toThrow('needs an approval')
    const piece = await report(room)
    await articles.submit(room.reporter, piece.id)
    const pinned = await pinnedRevision(piece.id)
    await expect(articles.publishEntry(room.reporter, piece.id, pinned)).rejects.toThrow('needs an approval')
  })

  test('one that was withdrawn never again without an approval', async () => {
    const coverageId = await runningCoverage(room, 'afterwards')
    const id = await createEntry(room.reporter, coverageId, typed('It holds.', { source: await sourceName() }))
    await sendEntry(room.reporter, id)
    await articles.withdraw(room.chief, id, { text: 'A court forbade it.', cause: 'legal' })
    expect(await sendEntry(room.reporter, id)).toBe('in_review')
    const revisionId = await pinnedRevision(id)
    await expect(articles.publishEntry(room.reporter, id, revisionId)).rejects.toThrow('it was withdrawn')
    expect(await liveOf(id)).toBeNull()
    expect((await coverage(room.reporter, coverageId)).entries[0]).toMatchObject({ may: { publish: false } })
    await letEntryOut(room.editor, id, revisionId)
    expect(await liveOf(id)).toMatchObject({ number: 2 })
  })

  test('what AI had a part in not before somebody else has read it, whatever its coverage says', async () => {
    const coverageId = await runningCoverage(room, 'afterwards')
    const id = await createEntry(room.reporter, coverageId, typed('It holds.', { source: await sourceName() }))
    const aiUse = { use: 'generated', tool: 'Scribe', purpose: 'the whole text' }
    await db.article.update({ where: { id }, data: { aiUse } })
    expect(await sendEntry(room.reporter, id)).toBe('in_review')
    const revisionId = await pinnedRevision(id)
    await expect(articles.publishEntry(room.reporter, id, revisionId)).rejects.toThrow('AI had a part in this entry')
    expect(await liveOf(id)).toBeNull()
    await letEntryOut(room.editor, id, revisionId)
    expect(await liveOf(id)).toMatchObject({ revisionId })
  })

  test('reporters do not say how', async () => {
    const coverageId = await runningCoverage(room)
    await expect(setEntryRule(room.reporter, coverageId, 'afterwards')).rejects.toThrow()
    await setEntryRule(room.editor, coverageId, 'afterwards')
    expect((await eventsOf(coverageId)).at(-1)).toMatchObject({
      ...{ move: 'entryRule', personId: room.editor.personId },
      reason: 'At once; a second person reads them later',
    })
  })

  test('not before its coverage, and not after its end; what is out can still be corrected', async () => {
    const waiting = await entryInReview(room, await unpublishedCoverage(room))
    await expect(letEntryOut(room.editor, waiting.id, waiting.revisionId)).rejects.toThrow('can’t see this coverage')
    expect(await stateOf(waiting.id)).toBe('approved')
    const coverageId = await runningCoverage(room)
    const [out, late] = [await entryInReview(room, coverageId), await entryInReview(room, coverageId, 'It is shut.')]
    await letEntryOut(room.editor, out.id, out.revisionId)
    await endCoverage(room.editor, coverageId)
    await expect(letEntryOut(room.editor, late.id, late.revisionId)).rejects.toThrow('has ended')
    await articles.revise(room.reporter, out.id)
    await articles.submit(room.reporter, out.id)
    await letEntryOut(room.editor, out.id, await pinnedRevision(out.id))
    expect(await liveOf(out.id)).toMatchObject({ number: 2 })
  })
})

describe('an entry does not slip out', () => {
  /** Changes the coverage in a transaction that stays open while an entry is on its way out. Gives what became of the entry. */
  async function duringChange(change: (tx: Tx, coverageId: string) => Promise<unknown>) {
    const coverageId = await runningCoverage(room, 'afterwards')
    const id = await createEntry(room.reporter, coverageId, typed('It holds.', { source: await sourceName() }))
    await articles.submit(room.reporter, id)
    const revisionId = await pinnedRevision(id)
    const out = await db.$transaction(
      async (tx) => {
        await change(tx, coverageId)
        const going = articles.publishEntry(room.reporter, id, revisionId).then(
          () => 'out',
          (error: Error) => error.message,
        )
        await Promise.race([going, new Promise((done) => setTimeout(done, 1500))])
        return { going }
      },
      { timeout: 20_000 },
    )
    return [await out.going, await liveOf(id)]
  }

  test('after the end that somebody is setting', async () => {
    const ended = duringChange((tx, articleId) =>
      tx.coverage.update({ where: { articleId }, data: { endedAt: new Date(), changes: { increment: 1 } } }),
    )
    expect(await ended).toEqual([expect.stringContaining('has ended'), null])
  })

  test('under a coverage that somebody is withdrawing', async () => {
    const notice = { text: 'A court forbade it.', cause: 'legal' } as const
    const withdrawn = duringChange((tx, articleId) =>
      withdrawPublications(tx, { articleId, personId: room.chief.personId, at: new Date(), notice }),
    )
    expect(await withdrawn).toEqual([expect.stringContaining('can’t see this coverage'), null])
  })
})

describe('what readers see change is counted', () => {
  const countOf = async (articleId: string) => (await db.coverage.findUniqueOrThrow({ where: { articleId } })).changes
  const changeOf = async (id: string) => (await db.article.findUniqueOrThrow({ where: { id } })).coverageChange

  test('an entry that comes, becomes a key point and goes, and the end of it all', async () => {
    const coverageId = await runningCoverage(room)
    const { id, revisionId } = await entryInReview(room, coverageId)
    expect([await countOf(coverageId), await changeOf(id)]).toEqual([0, 0])
    await letEntryOut(room.editor, id, revisionId)
    expect([await countOf(coverageId), await changeOf(id)]).toEqual([1, 1])
    await setKeyPoint(room.reporter, id, true)
    await setKeyPoint(room.reporter, id, true)
    expect([await countOf(coverageId), await changeOf(id)]).toEqual([2, 2])
    await articles.withdraw(room.chief, id, { text: 'It was never open.', cause: 'our_error' })
    expect([await countOf(coverageId), await changeOf(id)]).toEqual([3, 3])
    await endCoverage(room.reporter, coverageId)
    await expect(endCoverage(room.reporter, coverageId)).rejects.toThrow('has ended')
    await resumeCoverage(room.reporter, coverageId)
    expect(await countOf(coverageId)).toBe(5)
    expect(await movesOf(coverageId)).toEqual(['submit', 'approve', 'publish', 'endCoverage', 'resumeCoverage'])
  })

  test('two that go out at once get a number each', async () => {
    const coverageId = await runningCoverage(room)
    const entries = await Promise.all([1, 2, 3, 4].map((n) => entryInReview(room, coverageId, `Gate ${n} is open.`)))
    await Promise.all(entries.map(({ id, revisionId }) => letEntryOut(room.editor, id, revisionId)))
    const numbers = await Promise.all(entries.map(({ id }) => changeOf(id)))
    expect(numbers.toSorted()).toEqual([1, 2, 3, 4])
    expect(await countOf(coverageId)).toBe(4)
  })

  test('the edges are told of the coverage and of the entry, and of no list', async () => {
    const coverageId = await runningCoverage(room)
    const { id, revisionId } = await entryInReview(room, coverageId)
    const before = await db.purge.aggregate({ _max: { id: true } })
    await letEntryOut(room.editor, id, revisionId)
    const rows = await db.purge.findMany({ where: { id: { gt: before._max.id ?? 0n } }, select: { tag: true } })
    expect(rows.map(({ tag }) => tag).toSorted()).toEqual([`article:${coverageId}`, `article:${id}`].toSorted())
  })
})

test('coverages are listed with what is out and what waits', async () => {
  const coverageId = await runningCoverage(room)
  const out = await entryInReview(room, coverageId)
  await letEntryOut(room.editor, out.id, out.revisionId)
  await entryInReview(room, coverageId, 'The pilots wait.')
  const row = (await coverages(room.editor)).find(({ id }) => id === coverageId)
  expect(row).toMatchObject({ live: true, endedAt: null, out: 1, waiting: 1 })
  const shown = await coverage(room.editor, coverageId)
  expect(shown.entries.map(({ title, may }) => [title, may.letOut])).toEqual([
    ['The pilots wait.', true],
    ['The lower gate is open.', false],
  ])
})

describe('the words of a row', () => {
  test('are those that readers have, for whoever may not read the piece', async () => {
    const coverageId = await runningCoverage(room, 'afterwards')
    const id = await createEntry(room.editor, coverageId, typed('It holds.', { source: await sourceName() }))
    await sendEntry(room.editor, id)
    await articles.revise(room.editor, id)
    await typeInto(id, 'Words that are no reader’s yet.')
    await saveSnapshot(id)
    const { language, slug } = await addressOf(id)
    const [row] = (await coverage(room.reporter, coverageId)).entries
    expect(row).toMatchObject({
      ...{ text: 'It holds.', title: 'It holds.', state: 'published', unread: false, revisionId: null },
      ...{ path: articlePath({ language, slug }), seen: null },
      may: { send: false, letOut: false, publish: false, confirm: false, keyPoint: false },
    })
  })

  test('are those that are confirmed or approved, and all of them', async () => {
    const coverageId = await runningCoverage(room, 'afterwards')
    const long = 'It holds. '.repeat(100).trim()
    const id = await createEntry(room.editor, coverageId, typed(long, { source: await sourceName() }))
    await sendEntry(room.editor, id)
    await articles.revise(room.editor, id)
    await typeInto(id, 'It broke.')
    await saveSnapshot(id)
    const [toConfirm] = (await coverage(room.chief, coverageId)).entries
    expect(toConfirm).toMatchObject({ text: long, whole: true, may: { confirm: true } })
    const second = await runningCoverage(room)
    const waiting = await entryInReview(room, second, 'Nobody is hurt.')
    await typeInto(waiting.id, 'Three people are hurt.')
    await saveSnapshot(waiting.id)
    const [toApprove] = (await coverage(room.editor, second)).entries
    expect(toApprove).toMatchObject({ text: 'Nobody is hurt.', revisionId: waiting.revisionId, may: { letOut: true } })
  })

  test('are those that go out with one press: others stay', async () => {
    const coverageId = await runningCoverage(room, 'afterwards')
    const id = await createEntry(room.reporter, coverageId, typed('It holds.', { source: await sourceName() }))
    const [row] = (await coverage(room.editor, coverageId)).entries
    expect(row).toMatchObject({ text: 'It holds.', whole: true, may: { send: true }, seen: expect.any(String) })
    await typeInto(id, 'Not finished.')
    await expect(sendEntry(room.editor, id, row?.seen)).rejects.toThrow('something else by now')
    expect([await stateOf(id), await liveOf(id)]).toEqual(['draft', null])
    await saveSnapshot(id)
    const [again] = (await coverage(room.editor, coverageId)).entries
    expect(again?.seen).not.toBe(row?.seen)
    await expect(sendEntry(room.reporter, id, again?.seen)).resolves.toBe('published')
  })

  test('whoever only hands it in pins nothing: somebody else reads it', async () => {
    const coverageId = await runningCoverage(room)
    await createEntry(room.reporter, coverageId, typed('It holds.'))
    expect((await coverage(room.reporter, coverageId)).entries[0]).toMatchObject({ may: { send: true }, seen: null })
  })
})

describe('no entry gets out of reach', () => {
  /** So many drafts of the reporter, each younger than the one before */
  const drafts = async (coverageId: string, count: number) => {
    for (let n = 0; n < count; n++) await createEntry(room.reporter, coverageId, typed(`Number ${n}.`))
  }

  test('what waits comes first, whatever its age, and older pages follow', { timeout: 120_000 }, async () => {
    const coverageId = await runningCoverage(room)
    const oldest = await createEntry(room.reporter, coverageId, typed('The very first.'))
    const { id } = await entryInReview(room, coverageId, 'The one that waits.')
    await drafts(coverageId, 101)
    const first = await coverage(room.editor, coverageId)
    expect(first.entries.map((entry) => entry.title).slice(0, 2)).toEqual(['The one that waits.', 'Number 100.'])
    expect(first.entries.some((entry) => entry.id === oldest)).toBe(false)
    const second = await coverage(room.editor, coverageId, first.next ?? '')
    expect(second.entries.map((entry) => entry.title)).toEqual(['Number 0.', 'The very first.'])
    expect(second).toMatchObject({ next: null })
    expect([...first.entries, ...second.entries].filter((entry) => entry.id === id)).toHaveLength(1)
    await expect(coverage(room.editor, coverageId, 'nowhere')).rejects.toThrow()
  })

  test('a coverage with entries that are out or worked on does not go into the trash', async () => {
    const withDraft = await unpublishedCoverage(room)
    const draft = await createEntry(room.editor, withDraft, typed('Words of the editor.'))
    await expect(trashArticle(room.reporter, withDraft)).rejects.toThrow('not finished')
    await articles.spike(room.editor, draft, 'Wrong.')
    await trashArticle(room.reporter, withDraft)
    await expect(coverage(room.chief, withDraft)).rejects.toThrow()
    const withLive = await runningCoverage(room)
    const { id, revisionId } = await entryInReview(room, withLive)
    await letEntryOut(room.editor, id, revisionId)
    await articles.withdraw(room.chief, withLive, { text: 'A court forbade it.', cause: 'legal' })
    await expect(trashArticle(room.reporter, withLive)).rejects.toThrow('that readers have')
  })
})
