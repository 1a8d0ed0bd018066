/** Two people who do at the same moment what the editor’s binding writes as deleting and writing anew: over sockets, and without one for a while. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { draftNow } from '#lib/drafts/queries'
import { restore } from '#lib/history/commands'
import { articleFromDraft } from '#lib/text/article-from-draft'
import { plainText } from '#lib/text/plain'
import { type Collab, startCollab } from '#server/collab/collab'
import { compactLeftovers } from '#server/collab/startup-compaction'
import { changed } from '#tests/faults/nemesis/page'
import { type Act, makeHeading, split, type } from '#tests/support/acts'
import { someArticle, someDesk, someone } from '#tests/support/articles'
import { type OpenDraft, opened } from '#tests/support/drafts'
import { block, doc, say } from '#tests/support/texts'

let collab: Collab
let deskId: string
let reporter: Actor
let editor: Actor
beforeAll(async () => {
  collab = await startCollab(process.env.DATABASE_URL ?? '', 0)
  deskId = await someDesk()
  reporter = await someone('reporter', [deskId])
  editor = await someone('editor', [deskId])
})
afterAll(() => collab.stop())

const open: OpenDraft[] = []
afterEach(() => {
  for (const draft of open.splice(0)) draft.leave()
})

async function at(articleId: string, actor: Actor): Promise<OpenDraft> {
  const draft = await opened(collab.port, articleId, actor)
  open.push(draft)
  await draft.saved()
  return draft
}

const text = doc(
  block('headline', say('Harbour')),
  block('standfirst'),
  block('paragraph', say('The ferry left the harbour at noon')),
)

async function bothAt() {
  const articleId = await someArticle({ by: reporter, deskId, text })
  return { articleId, hers: await at(articleId, reporter), theirs: await at(articleId, editor) }
}

const act = (draft: OpenDraft, ...acts: Act[]) => {
  for (const each of acts) expect(changed(draft.doc, each)).not.toBeNull()
}

/** The body as the database has it */
const onRecord = async (articleId: string) => plainText(articleFromDraft(await draftNow(db, articleId))).text.trim()

async function bothSaved(articleId: string, ...drafts: OpenDraft[]): Promise<string> {
  await Promise.all(drafts.map((draft) => draft.saved()))
  const stands = await onRecord(articleId)
  await Promise.all(drafts.map((draft) => draft.until((each) => each.text().trim() === stands)))
  return stands
}

test('what one types while the other makes a heading of the paragraph is saved in the heading', async () => {
  const { articleId, hers, theirs } = await bothAt()
  act(hers, type('The ferry', ' of Oru'))
  act(theirs, makeHeading('The ferry'))
  expect(await bothSaved(articleId, hers, theirs)).toBe('The ferry of Oru left the harbour at noon')
})

test('what one wrote without a connection stands in what a colleague has made of the paragraph meanwhile', async () => {
  const { articleId, hers, theirs } = await bothAt()
  hers.socket.disconnect()
  await hers.until(({ view }) => view().status.kind === 'offline-kept')
  act(hers, type('The ferry', ' of Oru'), type('noon', ' sharp'))
  act(theirs, makeHeading('The ferry'))
  await theirs.saved()
  await hers.socket.connect()
  expect(await bothSaved(articleId, hers, theirs)).toBe('The ferry of Oru left the harbour at noon sharp')
})

test('two who break a paragraph in two, one of them without a connection, have its end once', async () => {
  const { articleId, hers, theirs } = await bothAt()
  hers.socket.disconnect()
  await hers.until(({ view }) => view().status.kind === 'offline-kept')
  act(hers, split('harbour'))
  act(theirs, split('harbour'), type('noon', ' sharp'))
  await theirs.saved()
  await hers.socket.connect()
  expect(await bothSaved(articleId, hers, theirs)).toMatch(/^The ferry left the harbour\s+at noon sharp$/)
})

test('what both make a heading of, one of them while her page connects again, is one heading', async () => {
  const { articleId, hers, theirs } = await bothAt()
  hers.socket.disconnect()
  await hers.until(({ view }) => view().status.kind === 'offline-kept')
  act(theirs, makeHeading('The ferry'))
  await theirs.saved()
  // She is known, and not yet told what is new.
  const connecting = new Promise<void>((resolve) =>
    hers.provider.on('authenticated', () => {
      act(hers, makeHeading('The ferry'))
      resolve()
    }),
  )
  await Promise.all([hers.socket.connect(), connecting])
  expect(await bothSaved(articleId, hers, theirs)).toBe('The ferry left the harbour at noon')
})

const restarted = async (hours: number, articleId: string) => {
  await collab.stop()
  const at = new Date(Date.now() - hours * 60 * 60_000)
  await db.draftUpdate.updateMany({ where: { articleId }, data: { at } })
  await compactLeftovers()
  collab = await startCollab(process.env.DATABASE_URL ?? '', collab.port)
}

test.each([
  ['where she wrote it, within the hour', 0, /^The ferry of Oru left the harbour at noon$/],
  ['by itself, after the newsroom has forgotten the paragraph', 2, /^The ferry left the harbour at noon\s+of Oru$/],
])('what one wrote without a connection is there after a restart: %s', async (_, hours, text) => {
  const { articleId, hers, theirs } = await bothAt()
  hers.socket.disconnect()
  await hers.until(({ view }) => view().status.kind === 'offline-kept')
  act(hers, type('The ferry', ' of Oru'))
  act(theirs, makeHeading('The ferry'))
  await theirs.saved()
  theirs.leave()
  await restarted(hours, articleId)
  await hers.socket.connect()
  expect(await bothSaved(articleId, hers)).toMatch(text)
})

test('what one types at the moment in which a state is restored stays', async () => {
  const { articleId, hers } = await bothAt()
  act(hers, split('harbour'), makeHeading(' at noon'))
  await hers.saved()
  hers.socket.disconnect()
  await hers.until(({ view }) => view().status.kind === 'offline-kept')
  act(hers, type('noon', ' sharp'))
  await restore(reporter, articleId, { number: 1 })
  await hers.socket.connect()
  expect(await bothSaved(articleId, hers)).toContain('sharp')
})
