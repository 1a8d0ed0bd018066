/** Drafts whose history makes every opening slow are made anew from their text, once. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { appendUpdate, beginWeighing, rebuildIfHeavy } from '#lib/drafts/commands'
import { DraftRebuilt } from '#lib/drafts/generation'
import { forgetDraft, noteUnsent, offlineName } from '#lib/drafts/offline-copies'
import { closings } from '#lib/drafts/protocol'
import { draftToLoad, textToRead } from '#lib/drafts/queries'
import { plainText } from '#lib/text/plain'
import { partsOf } from '#lib/text/rebuild'
import { validateText } from '#lib/text/validate'
import { textToUpdate } from '#lib/text/ydoc'
import { type Collab, startCollab } from '#server/collab/collab'
import { hocuspocus } from '#server/collab/hocuspocus'
import { someArticle, someone } from '#tests/support/articles'
import { type OpenDraft, opened } from '#tests/support/drafts'
import { english } from '#tests/support/english'
import { withHistory } from '#tests/support/heavy'
import { block, claimId, doc, say } from '#tests/support/texts'
import { changeTo, type as typeInto } from '#tests/support/writing'

let collab: Collab
let reporter: Actor
/** What a browser keeps of a page */
const kept = new Map<string, string>()
beforeAll(async () => {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  collab = await startCollab(process.env.DATABASE_URL ?? '', 0)
  reporter = await someone('reporter')
})
afterAll(async () => {
  vi.unstubAllGlobals()
  await collab.stop()
})

const open: OpenDraft[] = []
async function at(articleId: string, generation: number, loadAgain = () => false): Promise<OpenDraft> {
  const draft = await opened(collab.port, articleId, reporter, { generation, loadAgain })
  open.push(draft)
  return draft
}
afterEach(() => {
  for (const draft of open.splice(0)) draft.leave()
})

const text = validateText(
  doc(
    block('headline', say('Harbour')),
    block('standfirst'),
    block('paragraph', {
      ...{ type: 'text', text: 'The quay closed.', marks: [{ type: 'claim', attrs: { id: claimId } }] },
    }),
    block('paragraph', say('Start. ')),
  ),
)

/** Where nothing weighs the draft first, a small history shows what a large one does. */
const small = 250
const rebuild = (articleId: string) => rebuildIfHeavy(articleId, { clients: 200, structs: 200_000 })

async function heavyArticle(clients = 25_000): Promise<string> {
  const articleId = await someArticle({ by: reporter, text })
  await db.draft.update({ where: { articleId }, data: { checkpoint: withHistory(textToUpdate(text), clients) } })
  return articleId
}
const draftOf = (articleId: string) =>
  db.draft.findUniqueOrThrow({
    where: { articleId },
    select: { checkpoint: true, generation: true, state: true, tooHeavy: true },
  })
const rebuilds = (articleId: string) =>
  db.workflowEvent.findMany({ where: { articleId, move: 'rebuild' }, select: { from: true, to: true, personId: true } })
/** In one line */
const line = (words: string) => words.replaceAll(/\s+/g, ' ').trim()
const stored = async (articleId: string) => line(plainText(await textToRead(reporter, articleId)).text)

describe('a draft whose history is too heavy', () => {
  test('is made anew before anybody gets it, says the same to the last mark, and its history tells of it', async () => {
    const articleId = await heavyArticle()
    const before = await textToRead(reporter, articleId)
    const first = await at(articleId, 0)
    await first.until(({ closedWith }) => closedWith() === closings.rebuilt.code)
    expect(first.text()).toBe('')
    const draft = await draftOf(articleId)
    expect(draft).toMatchObject({ generation: 1, state: 'draft', tooHeavy: false })
    expect(partsOf([draft.checkpoint]).clients).toBe(1)
    expect(await textToRead(reporter, articleId)).toEqual(before)
    expect(await rebuilds(articleId)).toEqual([{ from: 'draft', to: 'draft', personId: null }])

    const second = await at(articleId, 1)
    await second.saved()
    second.type('And on.')
    await second.saved()
    expect(await stored(articleId)).toBe('The quay closed. Start. And on.')
  })

  test('is made anew once, however many open it at that moment and later', async () => {
    const articleId = await heavyArticle()
    const together = await Promise.all([at(articleId, 0), at(articleId, 0), at(articleId, 0)])
    await Promise.all(together.map((each) => each.until(({ closedWith }) => closedWith() === closings.rebuilt.code)))
    for (let time = 0; time < 2; time += 1) {
      const draft = await at(articleId, 1)
      await draft.saved()
      draft.leave()
    }
    expect(await draftOf(articleId)).toMatchObject({ generation: 1 })
    expect(await rebuilds(articleId)).toHaveLength(1)
  })

  test('keeps its approval: nothing of the text changed', async () => {
    const articleId = await someArticle({ by: reporter, text, state: 'approved' })
    await db.draft.update({ where: { articleId }, data: { checkpoint: withHistory(textToUpdate(text), small) } })
    expect(await rebuild(articleId)).toBe(true)
    expect(await draftOf(articleId)).toMatchObject({ generation: 1, state: 'approved' })
    expect(await rebuilds(articleId)).toEqual([{ from: 'approved', to: 'approved', personId: null }])
  })

  test('takes along what is in the log', async () => {
    const articleId = await heavyArticle(small)
    const { checkpoint } = await draftOf(articleId)
    await appendUpdate(
      reporter,
      articleId,
      changeTo(checkpoint, (draft) => typeInto(draft, 'Logged.')),
    )
    expect(await rebuild(articleId)).toBe(true)
    expect(await stored(articleId)).toBe('The quay closed. Start. Logged.')
    expect(await draftToLoad(reporter, articleId)).toHaveLength(1)
  })

  test('stays as it is when somebody writes meanwhile, and is looked into again', async () => {
    const articleId = await heavyArticle()
    const { checkpoint } = await draftOf(articleId)
    const meanwhile = changeTo(checkpoint, (draft) => typeInto(draft, 'Meanwhile.'))
    const locked = Promise.withResolvers<void>()
    const written = Promise.withResolvers<void>()
    const writing = db.$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT 1 FROM "Draft" WHERE "articleId" = ${articleId}::uuid FOR UPDATE`
        locked.resolve()
        await written.promise
        await tx.draftUpdate.create({ data: { articleId, update: meanwhile } })
      },
      { timeout: 60_000 },
    )
    await locked.promise
    const rebuilding = rebuildIfHeavy(articleId)
    await vi.waitUntil(async () => {
      const [{ waiting } = { waiting: 0n }] = await db.$queryRaw<{ waiting: bigint }[]>`
        SELECT count(*) AS waiting FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`
      return waiting > 0n
    }, 20_000)
    written.resolve()
    await writing
    expect(await rebuilding).toBe(false)
    expect(await stored(articleId)).toBe('The quay closed. Start. Meanwhile.')
    expect(await draftOf(articleId)).toMatchObject({ generation: 0 })
    expect(await beginWeighing(articleId)).toBe(true)
    expect(await rebuildIfHeavy(articleId)).toBe(true)
    expect(await stored(articleId)).toBe('The quay closed. Start. Meanwhile.')
  })
})

describe('a page that holds the draft from before it was made anew', () => {
  test('is refused, keeps its words in sight, and doubles nothing', async () => {
    const articleId = await someArticle({ by: reporter, text })
    const page = await at(articleId, 0)
    await page.saved()
    page.socket.disconnect()
    await page.until(({ view }) => view().status.kind === 'offline-kept')
    page.type('On the train.')
    const { checkpoint } = await draftOf(articleId)
    await db.draft.update({ where: { articleId }, data: { checkpoint: withHistory(checkpoint, small) } })
    expect(await rebuild(articleId)).toBe(true)
    await page.socket.connect()
    await page.until(({ view }) => view().status.kind === 'refused')
    expect(english(page.view().message)).toMatch(/was rebuilt meanwhile/)
    expect(page.view().editable).toBe(false)
    await page.socket.connect()
    expect(page.socket.status).toBe('disconnected')
    expect(line(page.text())).toBe('The quay closed. Start. On the train.')
    expect(await stored(articleId)).toBe('The quay closed. Start.')
    const anew = await at(articleId, 1)
    await anew.saved()
    expect(line(anew.text())).toBe('The quay closed. Start.')
  })

  test('is loaded again where everything it holds is saved', async () => {
    const articleId = await someArticle({ by: reporter, text })
    const loadAgain = vi.fn(() => true)
    const page = await at(articleId, 0, loadAgain)
    await page.saved()
    page.type('Saved.')
    await page.saved()
    page.socket.disconnect()
    await page.until(({ view }) => view().status.kind === 'offline-kept')
    await vi.waitUntil(() => !hocuspocus.documents.has(articleId), 10_000)
    const { checkpoint } = await draftOf(articleId)
    await db.draft.update({ where: { articleId }, data: { checkpoint: withHistory(checkpoint, small) } })
    expect(await rebuild(articleId)).toBe(true)
    await page.socket.connect()
    await page.until(({ closedWith }) => closedWith() === closings.rebuilt.code)
    expect(loadAgain).toHaveBeenCalledOnce()
    expect(page.view().status.kind).not.toBe('refused')
    expect(await stored(articleId)).toBe('The quay closed. Start. Saved.')
  })

  test('shows words of before that this device alone has, rather than the new draft', async () => {
    const articleId = await heavyArticle(small)
    expect(await rebuild(articleId)).toBe(true)
    noteUnsent(offlineName(articleId, reporter.personId, 0), true)
    const loadAgain = vi.fn(() => true)
    const page = await at(articleId, 1, loadAgain)
    await page.until(({ view }) => view().status.kind === 'refused')
    expect(page.closedWith()).toBe(closings.rebuilt.code)
    expect(loadAgain).not.toHaveBeenCalled()
    page.leave()

    await forgetDraft(offlineName(articleId, reporter.personId, 0))
    const anew = await at(articleId, 1)
    await anew.saved()
    expect(line(anew.text())).toBe('The quay closed. Start.')
  })

  test('can put nothing on record, whichever way it comes', async () => {
    const articleId = await heavyArticle(small)
    const { checkpoint } = await draftOf(articleId)
    const late = changeTo(checkpoint, (draft) => typeInto(draft, 'Late.'))
    expect(await rebuild(articleId)).toBe(true)
    await expect(appendUpdate(reporter, articleId, late, { generation: 0 })).rejects.toThrow(DraftRebuilt)
    expect(await draftToLoad(reporter, articleId)).toHaveLength(1)
  })

  test('gets nothing of the new draft even where collab still had the old one open', async () => {
    const articleId = await someArticle({ by: reporter, text })
    const page = await at(articleId, 0)
    await page.saved()
    await db.draft.update({ where: { articleId }, data: { generation: 1, checkpoint: textToUpdate(text) } })
    page.type('Late.')
    await page.until(({ closedWith }) => closedWith() === closings.rebuilt.code)
    expect(line(page.text())).toBe('The quay closed. Start. Late.')
    expect(await stored(articleId)).toBe('The quay closed. Start.')
    const anew = await at(articleId, 1)
    await anew.saved()
    expect(line(anew.text())).toBe('The quay closed. Start.')
  })
})

test('a page that holds the new draft gets nothing of the old one that collab still has open, nor the other way round', async () => {
  const articleId = await someArticle({ by: reporter, text })
  const page = await at(articleId, 0)
  await page.saved()
  await db.draft.update({ where: { articleId }, data: { generation: 1, checkpoint: textToUpdate(text) } })
  const newcomer = await at(articleId, 1)
  const seen: string[] = []
  newcomer.doc.on('update', () => seen.push(line(newcomer.text())))
  await page.until(({ closedWith }) => closedWith() === closings.rebuilt.code)
  await newcomer.saved()
  expect(new Set(seen)).toEqual(new Set(['The quay closed. Start.']))
  expect(line(page.text())).toBe('The quay closed. Start.')
})

describe('a draft is looked into', () => {
  test('not at all while it is small', async () => {
    expect(await beginWeighing(await someArticle({ by: reporter, text }))).toBe(false)
  })

  test('once, and again only after it has changed by a quarter', async () => {
    const articleId = await heavyArticle(14_000)
    expect(await beginWeighing(articleId)).toBe(true)
    expect(await beginWeighing(articleId)).toBe(false)
    await db.draft.update({ where: { articleId }, data: { checkpoint: withHistory(textToUpdate(text), 15_500) } })
    expect(await beginWeighing(articleId)).toBe(false)
    await db.draft.update({ where: { articleId }, data: { checkpoint: withHistory(textToUpdate(text), 25_000) } })
    expect(await beginWeighing(articleId)).toBe(true)
  })

  test('and left alone where its history is light', async () => {
    const articleId = await heavyArticle(14_000)
    expect(await rebuildIfHeavy(articleId)).toBe(false)
    expect(await draftOf(articleId)).toMatchObject({ generation: 0, tooHeavy: false })
    expect(await rebuilds(articleId)).toEqual([])
  })
})

test('a text that is too heavy by itself is noted to be so, once, and stays as it is', async () => {
  const articleId = await heavyArticle(14_000)
  expect(await beginWeighing(articleId)).toBe(true)
  expect(await rebuildIfHeavy(articleId, { clients: 20_000, structs: 5 })).toBe(false)
  expect(await draftOf(articleId)).toMatchObject({ generation: 0, tooHeavy: true })
  expect(await rebuilds(articleId)).toEqual([])
  expect(await beginWeighing(articleId)).toBe(false)

  await db.draft.update({ where: { articleId }, data: { checkpoint: textToUpdate(text) } })
  expect(await beginWeighing(articleId)).toBe(true)
  expect(await rebuildIfHeavy(articleId)).toBe(false)
  expect(await draftOf(articleId)).toMatchObject({ generation: 0, tooHeavy: false })
})
