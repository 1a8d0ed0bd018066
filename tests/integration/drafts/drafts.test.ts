import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Actor } from '#lib/auth/actor'
import { startSession } from '#lib/auth/session'
import { db } from '#lib/db'
import { appendUpdate, compact, saveSnapshot } from '#lib/drafts/commands'
import { accessTo, draftToLoad, textNow, textToRead, unmerged } from '#lib/drafts/queries'
import type { State } from '#lib/generated/prisma/enums'
import { message } from '#lib/messages/message'
import { plainText } from '#lib/text/plain'
import { docFrom } from '#lib/text/ydoc'
import { compactLeftovers } from '#server/collab/startup-compaction'
import { someArticle, someDesk, someone } from '#tests/support/articles'
import { changeTo, type } from '#tests/support/writing'

let deskId: string
let reporter: Actor
let editor: Actor
beforeAll(async () => {
  deskId = await someDesk()
  reporter = await someone('reporter', [deskId])
  editor = await someone('editor', [deskId])
})

const stateOf = async (articleId: string): Promise<Uint8Array> =>
  Y.encodeStateAsUpdate(docFrom((await draftToLoad(reporter, articleId)).map(({ update }) => update)))
/** Types some words as this person and has them put on record. */
async function write(actor: Actor, articleId: string, words: string): Promise<bigint> {
  const change = changeTo(await stateOf(articleId), (doc) => type(doc, words))
  return appendUpdate(actor, articleId, change)
}
const wordsOf = async (articleId: string): Promise<string> =>
  plainText(await db.$transaction((tx) => textNow(tx, articleId))).text.trim()
const draftOf = (articleId: string) => db.draft.findUniqueOrThrow({ where: { articleId } })

describe('writing', () => {
  test('puts the words on record, with who wrote them and when', async () => {
    const articleId = await someArticle({ by: reporter, deskId })
    const before = await draftOf(articleId)
    await write(reporter, articleId, 'The harbour ')
    await write(editor, articleId, 'is closed.')
    expect(await wordsOf(articleId)).toBe('The harbour is closed.')
    const contributors = await db.contributor.findMany({ where: { articleId }, orderBy: { lastAt: 'asc' } })
    expect(contributors.map(({ personId }) => personId)).toEqual([reporter.personId, editor.personId])
    expect((await draftOf(articleId)).changedAt.getTime()).toBeGreaterThanOrEqual(before.changedAt.getTime())
  })

  test.each<[string, () => Promise<Actor>, RegExp]>([
    ['another reporter', () => someone('reporter', [deskId]), /not yours to see/],
    ['an editor of another desk', async () => someone('editor', [await someDesk()]), /not yours to see/],
    ['an admin', () => someone('admin'), /not yours to see/],
    ['a fact-checker', () => someone('fact_checker'), /can read this piece, but not change it/],
  ])('is refused to %s', async (_, find, because) => {
    const articleId = await someArticle({ by: reporter, deskId })
    await expect(write(await find(), articleId, 'x')).rejects.toThrow(because)
    expect(await db.draftUpdate.count({ where: { articleId } })).toBe(0)
  })

  test.each<State>(['published', 'spiked'])('is refused once a piece is %s', async (state) => {
    const articleId = await someArticle({ by: reporter, deskId, state })
    await expect(write(reporter, articleId, 'x')).rejects.toThrow(state)
    expect(await db.draftUpdate.count({ where: { articleId } })).toBe(0)
  })

  test.each<State>(['approved', 'scheduled'])(
    'voids the approval of a piece that is %s, and says who',
    async (state) => {
      const articleId = await someArticle({ by: reporter, deskId, state })
      await write(reporter, articleId, 'One more thing')
      expect(await draftOf(articleId)).toMatchObject({ state: 'draft', scheduledFor: null })
      const events = await db.workflowEvent.findMany({ where: { articleId } })
      expect(events).toMatchObject([{ move: 'voidApproval', from: state, to: 'draft', personId: null }])
      expect(events[0]?.reason).toContain(reporter.name)
    },
  )

  test('goes by the role and desks that a person has now, not by those she came with', async () => {
    const articleId = await someArticle({ by: reporter, deskId })
    const moved = await someone('editor', [deskId])
    await db.deskMember.deleteMany({ where: { personId: moved.personId } })
    await expect(write(moved, articleId, 'x')).rejects.toThrow(/not yours to see/)
  })

  test('is refused as soon as the session has ended, or the person has left', async () => {
    const articleId = await someArticle({ by: reporter, deskId })
    const writer = await someone('editor', [deskId])
    await db.$transaction((tx) => startSession(tx, writer.personId, { device: '', ipAddress: '' }))
    const { id: sessionId } = await db.session.findFirstOrThrow({ where: { personId: writer.personId } })
    const signedIn = { ...writer, credential: { kind: 'session' as const, sessionId } }
    await write(signedIn, articleId, 'before ')
    await db.session.update({ where: { id: sessionId }, data: { endedAt: new Date() } })
    await expect(write(signedIn, articleId, 'after')).rejects.toThrow(/signed out/)
    await db.session.update({ where: { id: sessionId }, data: { endedAt: null } })
    await db.person.update({ where: { id: writer.personId }, data: { active: false } })
    await expect(write(signedIn, articleId, 'after')).rejects.toThrow(/signed out/)
    expect(await wordsOf(articleId)).toBe('before')
  })

  test('keeps a session in use, so that nobody is signed out while typing', async () => {
    const articleId = await someArticle({ by: reporter, deskId })
    const writer = await someone('editor', [deskId])
    await db.$transaction((tx) => startSession(tx, writer.personId, { device: '', ipAddress: '' }))
    const hourAgo = new Date(Date.now() - 3_600_000)
    const session = await db.session.findFirstOrThrow({ where: { personId: writer.personId } })
    await db.session.update({ where: { id: session.id }, data: { lastSeenAt: hourAgo } })
    await write({ ...writer, credential: { kind: 'session', sessionId: session.id } }, articleId, 'x')
    const { lastSeenAt } = await db.session.findUniqueOrThrow({ where: { id: session.id } })
    expect(lastSeenAt.getTime()).toBeGreaterThan(hourAgo.getTime() + 3_000_000)
  })
})

describe('reading', () => {
  test('a draft is there for its author, its desk and fact-checkers, and for nobody else', async () => {
    const articleId = await someArticle({ by: reporter, deskId })
    for (const actor of [reporter, editor, await someone('fact_checker'), await someone('chief')])
      expect((await textToRead(actor, articleId)).type).toBe('doc')
    for (const actor of [await someone('reporter', [deskId]), await someone('editor', [await someDesk()])])
      for (const read of [textToRead, draftToLoad, accessTo])
        await expect(read(actor, articleId)).rejects.toThrow(/not yours to see/)
    await expect(textToRead(reporter, crypto.randomUUID())).rejects.toThrow(/not yours to see/)
  })

  test('says who may write, and why not', async () => {
    const articleId = await someArticle({ by: reporter, deskId })
    expect(await accessTo(reporter, articleId)).toEqual({
      ...{ state: 'draft', writable: true, why: null },
      ...{ othersSuggest: false, suggests: false },
    })
    expect(await accessTo(await someone('fact_checker'), articleId)).toMatchObject({
      writable: false,
      why: message('drafts.readOnly'),
    })
    await db.draft.update({ where: { articleId }, data: { state: 'spiked' } })
    expect(await accessTo(reporter, articleId)).toMatchObject({
      state: 'spiked',
      writable: false,
      why: message('workflow.lockedSpiked'),
    })
  })
})

describe('the words that lists show', () => {
  test('follow the text, and touch neither its state nor when it changed', async () => {
    const articleId = await someArticle({ by: reporter, deskId, state: 'in_review' })
    await write(reporter, articleId, 'The harbour is closed.')
    const before = await draftOf(articleId)
    await saveSnapshot(articleId)
    expect(await draftOf(articleId)).toEqual({ ...before, text: 'The harbour is closed.', wordCount: 4 })
  })

  test('are the newest, however many bring them up to date at once', async () => {
    const articleId = await someArticle({ by: reporter, deskId })
    const all: Promise<unknown>[] = []
    for (const word of ['one ', 'two ', 'three ', 'four']) {
      await write(reporter, articleId, word)
      all.push(saveSnapshot(articleId))
    }
    await Promise.all(all)
    expect((await draftOf(articleId)).text).toBe('one two three four')
  })
})

describe('tidying up the log', () => {
  test('loses nothing, whichever updates are merged and in whatever order', async () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 8 })
    const property = fc.asyncProperty(words, fc.infiniteStream(fc.boolean()), async (typed, chosen) => {
      const articleId = await someArticle({ by: reporter, deskId })
      const ids: bigint[] = []
      for (const word of typed) ids.push(await write(reporter, articleId, word))
      const some = ids.filter(() => chosen.next().value)
      await compact(articleId, some)
      expect(await wordsOf(articleId)).toBe(typed.join(''))
      expect(await db.draftUpdate.count({ where: { articleId } })).toBe(ids.length - some.length)
      await compact(articleId, ids)
      expect(await wordsOf(articleId)).toBe(typed.join(''))
      expect(await db.draftUpdate.count({ where: { articleId } })).toBe(0)
    })
    await fc.assert(property, { numRuns: 12 })
  })

  test('goes on beside the typing', async () => {
    const articleId = await someArticle({ by: reporter, deskId })
    const words = Array.from({ length: 30 }, (_, number) => `${number} `)
    const tidied: Promise<void>[] = []
    const ids: bigint[] = []
    for (const word of words) {
      ids.push(await write(reporter, articleId, word))
      if (ids.length % 5 === 0) tidied.push(compact(articleId, ids))
    }
    await Promise.all(tidied)
    expect(await wordsOf(articleId)).toBe(words.join('').trim())
  })

  test('does not touch the log of another piece', async () => {
    const [one, other] = [await someArticle({ by: reporter, deskId }), await someArticle({ by: reporter, deskId })]
    const id = await write(reporter, other, 'kept')
    await compact(one, [id])
    expect(await db.draftUpdate.count({ where: { articleId: other } })).toBe(1)
  })
})

test('what an earlier process left is tidied up, even after a draft that is broken', async () => {
  const broken = await someArticle({ by: reporter, deskId })
  const whole = await someArticle({ by: reporter, deskId })
  await write(reporter, broken, 'Lost.')
  await write(reporter, whole, 'Found.')
  const at = new Date(Date.now() - 2 * 60 * 60_000)
  await db.draftUpdate.updateMany({ where: { articleId: { in: [broken, whole] } }, data: { at } })
  await db.draft.update({ where: { articleId: broken }, data: { checkpoint: new Uint8Array([1, 2, 3]) } })
  await compactLeftovers()
  const left = (await unmerged()).map(({ articleId }) => articleId)
  expect(left).toContain(broken)
  expect(left).not.toContain(whole)
  expect(await wordsOf(whole)).toBe('Found.')
})

test('what was written within the hour stays in the log when a process starts, and lists show it', async () => {
  const articleId = await someArticle({ by: reporter, deskId })
  await write(reporter, articleId, 'Just now.')
  await compactLeftovers()
  expect(await db.draftUpdate.count({ where: { articleId } })).toBe(1)
  expect((await draftOf(articleId)).text).toBe('Just now.')
})
