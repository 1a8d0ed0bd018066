import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { plainText } from '#lib/text/plain'
import { repair } from '#lib/text/repair'
import { validateText } from '#lib/text/validate'
import { docFrom, textOf } from '#lib/text/ydoc'
import { type CollabServer, collabServer } from '#tests/support/collab-server'
import type { OpenDraft } from '#tests/support/drafts'

/** Every combination of who dies, how long is written and which pages live on */
const rounds = 30

let house: CollabServer
let articleId: string
let openAs: (name: 'reporter' | 'editor') => Promise<OpenDraft>
beforeAll(async () => {
  house = await collabServer()
  // From here on everything of ours speaks to the database that is going to be killed.
  process.env.DATABASE_URL = house.databaseUrl
  vi.resetModules()
  const { someDesk, someone, someArticle } = await import('#tests/support/articles')
  const { openDraft } = await import('#tests/support/drafts')
  const { signedIn } = await import('#tests/support/sessions')
  const desk = await someDesk()
  const people = { reporter: await someone('reporter', [desk]), editor: await someone('editor', [desk]) }
  const sessions = {
    reporter: await signedIn(people.reporter.personId),
    editor: await signedIn(people.editor.personId),
  }
  articleId = await someArticle({ by: people.reporter, deskId: desk })
  openAs = async (name) => {
    const draft = openDraft(house.collabPort, articleId, { actor: people[name], session: sessions[name] })
    await draft.saved()
    return draft
  }
})
afterAll(() => house.stop())

/** Somebody who types word after word, a pause now and then, and remembers what the page called saved. */
function typist(draft: OpenDraft, mark: string) {
  const typed: string[] = []
  let saved = 0
  let resting = false
  const note = () => {
    if (draft.view().status.kind !== 'saved') return
    saved = typed.length
    if (timer === undefined) timer = setTimeout(typeOn, 1)
  }
  let timer: NodeJS.Timeout | undefined
  const typeOn = () => {
    typed.push(`${mark}${typed.length}`)
    draft.type(`${typed.at(-1)} `)
    timer = typed.length % 4 === 0 || resting ? undefined : setTimeout(typeOn, 3)
  }
  const stop = draft.watch(note)
  note()
  return {
    typed,
    saved: () => typed.slice(0, saved),
    rest: () => {
      resting = true
      clearTimeout(timer)
      stop()
    },
  }
}

async function wordsOnRecord(): Promise<string[]> {
  const rows = await house.ask(
    `SELECT 0 AS id, checkpoint AS update FROM "Draft" WHERE "articleId" = $1
     UNION ALL SELECT id, update FROM "DraftUpdate" WHERE "articleId" = $1`,
    [articleId],
  )
  const { text } = plainText(validateText(repair(textOf(docFrom(rows.map(({ update }) => update as Uint8Array))))))
  return text.split(/\s+/).filter((word) => word !== '')
}

const count = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

test(`whatever the page called saved is on record once, through ${rounds} deaths of collab and PostgreSQL`, async () => {
  /** Every word of earlier rounds that has to be there */
  const kept: string[] = []
  let savedInFlight = 0
  for (let round = 0; round < rounds; round += 1) {
    const drafts = [await openAs('reporter'), await openAs('editor')]
    const writers = drafts.map((draft, at) => typist(draft, `r${round}w${at}n`))
    await vi.waitUntil(() => writers.every((writer) => writer.saved().length >= 1 + (round % 5) * 2), {
      interval: 5,
      timeout: 20_000,
    })

    const died = round % 2 === 0 ? house.killCollab() : house.killPostgres()
    // The browsers die with it: nothing that is only in them can help.
    const saved = writers.flatMap((writer) => writer.saved())
    const typed = writers.flatMap((writer) => writer.typed)
    for (const draft of drafts) draft.socket.disconnect()
    for (const writer of writers) writer.rest()
    const collabPid = house.collabPid()
    await died
    if (round % 2 === 1) {
      await house.startPostgres()
      expect(house.collabPid(), 'collab outlives PostgreSQL').toBe(collabPid)
    }

    const there = count(await wordsOnRecord())
    for (const word of [...kept, ...saved]) expect(there.get(word), `${word} in round ${round}`).toBe(1)
    for (const word of typed) expect(there.get(word) ?? 0, `${word} in round ${round}`).toBeLessThanOrEqual(1)
    savedInFlight += typed.length - saved.length

    if (round % 2 === 0) await house.startCollab()
    if (round % 3 === 0) {
      // This time the pages lived on, and send what they still had.
      await Promise.all(drafts.map((draft) => draft.socket.connect()))
      await Promise.all(drafts.map((draft) => draft.saved()))
      kept.push(...writers.flatMap((writer) => writer.typed))
    } else kept.push(...typed.filter((word) => there.get(word) === 1))
    for (const draft of drafts) draft.leave()

    const after = count(await wordsOnRecord())
    for (const word of kept) expect(after.get(word), `${word} after round ${round}`).toBe(1)
  }
  expect(savedInFlight, 'words were on their way when a process died').toBeGreaterThan(0)
})

test('while collab hangs the page never says saved of new words, says within ten seconds that nobody answers, and gets over it', async () => {
  // Once collab goes on over the same socket, once only after the page has given that up.
  for (const socketsLater of [0, 1]) {
    const mark = `hung${socketsLater}x`
    const draft = await openAs('reporter')
    const said: string[] = []
    const stop = draft.watch(() => said.push(draft.view().status.kind))
    const { identifier } = draft.socket
    house.hangCollab()
    await vi.waitUntil(() => draft.view().status.kind === 'offline-kept', { interval: 50, timeout: 10_000 })

    said.length = 0
    draft.type(`${mark}0 `)
    await vi.waitUntil(() => draft.socket.identifier >= identifier + socketsLater, { timeout: 30_000 })
    draft.type(`${mark}1 `)
    expect(draft.view().status.kind).toBe('offline-kept')
    expect(said).not.toContain('saved')

    house.wakeCollab()
    await draft.saved()
    stop()
    draft.leave()
    const there = count(await wordsOnRecord())
    expect([there.get(`${mark}0`), there.get(`${mark}1`)]).toEqual([1, 1])
  }
})

test('words typed at the moment when collab hangs are not called saved', async () => {
  const draft = await openAs('editor')
  house.hangCollab()
  draft.type('atthatmoment ')
  const said = [draft.view().status.kind]
  const stop = draft.watch(() => said.push(draft.view().status.kind))
  await vi.waitUntil(() => said.at(-1) === 'offline-kept', { interval: 50, timeout: 10_000 })
  expect(said).not.toContain('saved')
  stop()
  house.wakeCollab()
  await draft.saved()
  draft.leave()
  expect(count(await wordsOnRecord()).get('atthatmoment')).toBe(1)
})

test('collab stops in order while PostgreSQL is down, and lists catch up at the next start', async () => {
  const draft = await openAs('reporter')
  draft.type('thelastword ')
  await draft.saved()
  await house.killPostgres()
  const code = await house.stopCollab()
  draft.leave()
  await house.startPostgres()
  const shown = async () =>
    (await house.ask('SELECT text FROM "Draft" WHERE "articleId" = $1', [articleId]))
      .map((row) => String(row.text))
      .join()
  expect(await shown()).not.toContain('thelastword')
  // What was written within the hour stays in the log.
  await house.ask(`UPDATE "DraftUpdate" SET at = now() - interval '2 hours'`, [])
  await house.startCollab()
  expect(code).toBe(0)
  await expect.poll(shown, { timeout: 10_000 }).toContain('thelastword')
  await expect.poll(() => house.ask('SELECT 1 FROM "DraftUpdate"', []), { timeout: 10_000 }).toEqual([])
})
