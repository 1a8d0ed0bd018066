import * as encoding from 'lib0/encoding'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { closings, readNews } from '#lib/drafts/protocol'
import { textToRead } from '#lib/drafts/queries'
import { message } from '#lib/messages/message'
import { plainText } from '#lib/text/plain'
import { learntFrom } from '#lib/text/shadow-document'
import { bounds } from '#lib/text/update-bounds'
import { type Collab, startCollab } from '#server/collab/collab'
import { someArticle, someDesk, someone } from '#tests/support/articles'
import { type OpenDraft, openDraft, opened } from '#tests/support/drafts'
import { english } from '#tests/support/english'
import { framed } from '#tests/support/flood'
import { hostileChanges } from '#tests/support/hostile'
import { signedIn } from '#tests/support/sessions'
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
async function at(articleId: string, actor: Actor): Promise<OpenDraft> {
  const draft = await opened(collab.port, articleId, actor)
  open.push(draft)
  return draft
}
afterEach(() => {
  for (const draft of open.splice(0)) draft.leave()
})

const text = doc(block('headline', say('Harbour')), block('standfirst'), block('paragraph', say('Start. ')))
const article = (more: Partial<Parameters<typeof someArticle>[0]> = {}) =>
  someArticle({ by: reporter, deskId, text, ...more })
const stored = async (articleId: string): Promise<string> => plainText(await textToRead(editor, articleId)).text.trim()

describe('typing', () => {
  test('is in the database before the page says saved', async () => {
    const articleId = await article()
    const draft = await at(articleId, reporter)
    await draft.saved()
    for (const word of ['One ', 'two ', 'three.']) {
      draft.type(word)
      expect(draft.view().status.kind).toBe('saving')
      await draft.saved()
      expect(await stored(articleId)).toBe(draft.text().trim())
    }
  })

  test('reaches everybody who has the draft open, several tabs of one person included', async () => {
    const articleId = await article()
    const drafts = [await at(articleId, reporter), await at(articleId, reporter), await at(articleId, editor)]
    await Promise.all(drafts.map((draft) => draft.saved()))
    for (const [number, draft] of drafts.entries()) draft.type(`(${number})`)
    await Promise.all(
      drafts.map((each) => each.until(({ text }) => ['(0)', '(1)', '(2)'].every((w) => text().includes(w)))),
    )
    await Promise.all(drafts.map((draft) => draft.saved()))
    expect(new Set(drafts.map((draft) => draft.text()))).toEqual(new Set([await stored(articleId)]))
  })

  test('brings up to date what lists show', async () => {
    const articleId = await article()
    const draft = await at(articleId, reporter)
    await draft.saved()
    draft.type('The pilots stopped work.')
    await draft.saved()
    await expect
      .poll(async () => (await db.draft.findUniqueOrThrow({ where: { articleId } })).wordCount, { timeout: 5_000 })
      .toBe(5)
  })

  test('leaves the latest updates in the log once everybody has gone', async () => {
    const articleId = await article()
    const draft = await at(articleId, reporter)
    await draft.saved()
    const words = Array.from({ length: learntFrom + 3 }, (_, number) => `${number} `)
    for (const word of words) draft.type(word)
    await draft.saved()
    const written = await db.draftUpdate.findMany({
      where: { articleId },
      orderBy: { id: 'asc' },
      select: { id: true },
    })
    expect(written.length).toBeGreaterThan(learntFrom)
    draft.leave()
    await expect.poll(() => db.draftUpdate.count({ where: { articleId } }), { timeout: 5_000 }).toBe(learntFrom)
    const left = await db.draftUpdate.findMany({ where: { articleId }, orderBy: { id: 'asc' }, select: { id: true } })
    expect(left).toEqual(written.slice(-learntFrom))
    expect(await stored(articleId)).toBe(`Start. ${words.join('').trim()}`)
  })

  test('without a connection is kept, and merged on the next one', async () => {
    const articleId = await article()
    const [here, there] = [await at(articleId, reporter), await at(articleId, editor)]
    await Promise.all([here.saved(), there.saved()])
    here.socket.disconnect()
    await here.until(({ view }) => view().status.kind === 'offline-kept')
    here.type('Offline. ')
    there.type('Online. ')
    await there.saved()
    expect(here.view().status.kind).toBe('offline-kept')
    await here.socket.connect()
    here.type('Again. ')
    await here.until(({ view, text }) => view().status.kind === 'saved' && text().includes('Online'))
    for (const words of ['Offline. ', 'Online. ', 'Again. ']) expect(await stored(articleId)).toContain(words.trim())
  })

  test('that changes nothing writes nothing', async () => {
    const articleId = await article({ state: 'approved' })
    const draft = await at(articleId, reporter)
    await draft.saved()
    draft.socket.disconnect()
    await draft.until(({ view }) => view().status.kind === 'offline-kept')
    await draft.socket.connect()
    await draft.saved()
    expect(await db.draftUpdate.count({ where: { articleId } })).toBe(0)
    expect(await db.draft.findUniqueOrThrow({ where: { articleId } })).toMatchObject({ state: 'approved' })
  })

  test('into an approved piece voids the approval, and everybody is told', async () => {
    const articleId = await article({ state: 'approved' })
    const [draft, colleague] = [await at(articleId, reporter), await at(articleId, editor)]
    await Promise.all([draft.saved(), colleague.saved()])
    const told = [draft, colleague].map(({ provider }) => {
      const states: string[] = []
      provider.on('stateless', ({ payload }: { payload: string }) => {
        const news = readNews(payload)
        if (news?.kind === 'state') states.push(news.state)
      })
      return states
    })
    draft.type('One more thing')
    await draft.saved()
    await expect.poll(() => told, { timeout: 5_000 }).toEqual([['draft'], ['draft']])
    expect(await db.draft.findUniqueOrThrow({ where: { articleId } })).toMatchObject({ state: 'draft' })
  })
})

describe('a change that no editor of ours makes', () => {
  test.each(Object.entries(hostileChanges))(
    '%s reaches neither the database nor anybody else',
    async (_, [change, because]) => {
      // Who was refused a change waits before the next one.
      const by = await someone('reporter')
      const articleId = await article({ by })
      const [attacker, witness] = [await at(articleId, by), await at(articleId, editor)]
      await Promise.all([attacker.saved(), witness.saved()])
      attacker.doc.transact(() => change(attacker.doc))
      await attacker.until(({ view }) => view().status.kind === 'refused')
      expect(english(attacker.view().message)).toMatch(because)
      expect(attacker.view().editable).toBe(false)
      await attacker.until(({ closedWith }) => closedWith() === closings.refused.code)

      witness.type('Still here.')
      await witness.saved()
      expect(await stored(articleId)).toBe('Start. Still here.')
      expect(witness.text()).toBe('Start. Still here.')
      expect(Y.decodeStateVector(Y.encodeStateVector(witness.doc)).has(attacker.doc.clientID)).toBe(false)
      const newcomer = await at(articleId, editor)
      await newcomer.saved()
      expect(newcomer.doc.share.size).toBe(1)
      expect(newcomer.text()).toBe('Start. Still here.')
    },
  )

  test('a message as large as a library ends the connection, and nothing else', async () => {
    const articleId = await article()
    const [attacker, witness] = [await at(articleId, reporter), await at(articleId, editor)]
    await Promise.all([attacker.saved(), witness.saved()])
    attacker.send(new Uint8Array(5_000_000))
    await attacker.until(({ closedWith }) => closedWith() === closings.tooBig.code)
    witness.type('Still here.')
    await witness.saved()
  })

  test.each([
    ['noise', new Uint8Array([1, 2, 3])],
    ['another draft’s name', new Uint8Array([1, 120, 0, 2, 0])],
    ['a message for other servers', new Uint8Array([36, ...new Uint8Array(36).fill(97), 6, 0])],
  ])('%s on an open socket ends it, and nothing else', async (_, bytes) => {
    const articleId = await article()
    const [attacker, witness] = [await at(articleId, reporter), await at(articleId, editor)]
    await Promise.all([attacker.saved(), witness.saved()])
    attacker.send(bytes)
    await attacker.until(({ closedWith }) => closedWith() === closings.refused.code)
    witness.type('Still here.')
    await witness.saved()
  })
})

describe('who is let in', () => {
  test('nobody from a page elsewhere, cookie or not', async () => {
    const session = await signedIn(reporter.personId)
    const draft = openDraft(collab.port, await article(), {
      actor: reporter,
      session,
      origin: 'https://elsewhere.example',
    })
    open.push(draft)
    await draft.until(({ closedWith }) => closedWith() !== null)
    expect(draft.view().status.kind).toBe('offline-kept')
    expect(draft.text()).toBe('')
  })

  test('nobody who is not signed in', async () => {
    const session = { ...(await signedIn(reporter.personId)), cookie: 'theme=dark' }
    const draft = openDraft(collab.port, await article(), { actor: reporter, session })
    open.push(draft)
    await draft.until(({ closedWith }) => closedWith() === closings.signedOut.code)
    expect(draft.view().message).toEqual(message('writing.signedOut'))
    expect(draft.text()).toBe('')
  })

  test('nobody on a page that was made for somebody else', async () => {
    const draft = openDraft(collab.port, await article(), { actor: reporter, session: await signedIn(editor.personId) })
    open.push(draft)
    await draft.until(({ closedWith }) => closedWith() === closings.somebodyElse.code)
    expect(draft.text()).toBe('')
  })

  test.each<[string, () => Promise<[string, Actor]>]>([
    ['another reporter', async () => [await article(), await someone('reporter', [deskId])]],
    ['an admin', async () => [await article(), await someone('admin')]],
    ['anybody, to a piece that is not there', async () => [crypto.randomUUID(), reporter]],
    ['anybody, to what can be no piece', async () => ['../../etc/passwd', reporter]],
    ['anybody, to a piece by another spelling', async () => [(await article()).toUpperCase(), reporter]],
  ])('not %s', async (_, find) => {
    const draft = await at(...(await find()))
    await draft.until(({ closedWith }) => closedWith() === closings.notYours.code)
    expect(draft.view().status.kind).toBe('refused')
    expect(draft.text()).toBe('')
  })

  test('a fact-checker, to read: what she types goes nowhere', async () => {
    const articleId = await article()
    const [checker, witness] = [await at(articleId, await someone('fact_checker')), await at(articleId, reporter)]
    await Promise.all([checker.saved(), witness.saved()])
    expect(checker.view().editable).toBe(false)
    checker.type('I was here')
    await checker.until(({ view }) => view().status.kind === 'refused')
    witness.type('More. ')
    await checker.until(({ text }) => text().includes('More.'))
    expect(await stored(articleId)).toBe('Start. More.')
  })

  test('a fact-checker, to read: a change of more parts than a text has is not even looked into', async () => {
    const articleId = await article()
    const checker = await at(articleId, await someone('fact_checker'))
    await checker.saved()
    checker.send(
      framed(articleId, (encoder) => {
        for (const part of [0, 2]) encoding.writeVarUint(encoder, part)
        // The rest of it is missing: it is refused by what it says of itself.
        const beginning = [1, bounds.structs + 1, 7, 0]
        const inside = encoding.createEncoder()
        for (const part of beginning) encoding.writeVarUint(inside, part)
        encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inside))
      }),
    )
    await checker.until(({ view }) => view().status.kind === 'refused')
    expect(english(checker.view().message)).toMatch(/too many parts/)
  })
})

describe('what changes while people type', () => {
  /** Long before everybody's rights are looked at in turn */
  const soon = { timeout: 10_000 }

  test('a session that ends closes its drafts at once', async () => {
    const articleId = await article()
    const session = await signedIn(editor.personId)
    const draft = openDraft(collab.port, articleId, { actor: editor, session })
    open.push(draft)
    await draft.saved()
    await db.session.update({ where: { id: session.sessionId }, data: { endedAt: new Date() } })
    await expect.poll(draft.closedWith, soon).toBe(closings.signedOut.code)
    draft.type('after')
    expect(draft.view().status.kind).toBe('offline-kept')
    expect(await stored(articleId)).toBe('Start.')
  })

  test('a person who is moved to another desk loses this one’s drafts at once', async () => {
    const moved = await someone('editor', [deskId])
    const draft = await at(await article(), moved)
    await draft.saved()
    await db.deskMember.deleteMany({ where: { personId: moved.personId } })
    await expect.poll(draft.closedWith, soon).toBe(closings.notYours.code)
  })

  test('a piece that is published can be read on, and written into again once a new version was started', async () => {
    const articleId = await article({ state: 'approved' })
    const draft = await at(articleId, reporter)
    await draft.saved()
    await db.draft.update({ where: { articleId }, data: { state: 'published' } })
    await draft.until(({ view }) => !view().editable)
    expect(english(draft.view().message)).toContain('published')
    draft.type('Too late. ')
    await draft.until(({ view }) => view().status.kind === 'refused')
    expect(await stored(articleId)).toBe('Start.')
    await db.draft.update({ where: { articleId }, data: { state: 'draft' } })
    await draft.until(({ view }) => view().status.kind === 'saved' && view().editable)
    expect(await stored(articleId)).toBe('Start. Too late.')
  })

  test('a published piece is saved for who has typed nothing, however late the copy on the device comes in', async () => {
    const articleId = await article({ state: 'published' })
    const draft = await at(articleId, reporter)
    await draft.saved()
    const whole = Y.encodeStateAsUpdate(draft.doc)
    const opening = new Y.Transaction(draft.doc, 'the copy on the device', false)
    draft.doc.emit('update', [whole, opening.origin, draft.doc, opening])
    expect(draft.view().status.kind).toBe('saving')
    await draft.saved()
    draft.type('Too late. ')
    await draft.until(({ view }) => view().status.kind === 'refused')
  })
})

describe('who is there', () => {
  test('everybody sees everybody once, by the name that the newsroom knows', async () => {
    const articleId = await article()
    const [one, two, other] = [
      await at(articleId, reporter),
      await at(articleId, reporter),
      await at(articleId, editor),
    ]
    await Promise.all([one, two, other].map((draft) => draft.saved()))
    await two.until(({ view }) => view().people.length === 2)
    const awareness = (draft: OpenDraft) => draft.socket.configuration.providerMap.get(articleId)?.awareness
    awareness(one)?.setLocalState({
      user: { id: editor.personId, name: 'The Chief', color: 'url(x)' },
      more: 'x'.repeat(50),
    })
    await other.until(({ view }) => view().people.length === 2)
    expect(
      other
        .view()
        .people.map(({ name, me }) => [name, me])
        .sort(),
    ).toEqual(
      [
        [reporter.name, false],
        [editor.name, true],
      ].sort(),
    )
    for (const state of awareness(other)?.getStates().values() ?? []) expect(state).not.toHaveProperty('more')
    expect(other.view().people[0]?.colour).toMatch(/^#[0-9a-f]{6}$/)
  })

  test('nobody can speak for somebody else', async () => {
    const articleId = await article()
    const [one, other] = [await at(articleId, reporter), await at(articleId, editor)]
    await Promise.all([one.saved(), other.saved()])
    await one.until(({ view }) => view().people.length === 2)
    const awareness = one.socket.configuration.providerMap.get(articleId)?.awareness
    const theirs = awareness?.meta.get(other.doc.clientID)?.clock ?? 0
    awareness?.meta.set(other.doc.clientID, { clock: theirs + 100, lastUpdated: 0 })
    awareness?.states.set(other.doc.clientID, { user: { id: reporter.personId, name: 'Fake', color: '#000000' } })
    awareness?.emit('update', [{ added: [], updated: [other.doc.clientID], removed: [] }, 'local'])
    one.type('x')
    await one.saved()
    const newcomer = await at(articleId, await someone('chief'))
    await newcomer.until(({ view }) => view().people.length === 3)
    expect(newcomer.view().people.map(({ name }) => name)).toContain(editor.name)
  })
})
