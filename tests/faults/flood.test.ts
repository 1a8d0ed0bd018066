import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type CollabServer, collabServer } from '#tests/support/collab-server'

const megabyte = 1_048_576
/** docs/operating.md */
const mostMemory = 600 * megabyte

let house: CollabServer
beforeAll(async () => {
  house = await collabServer()
  process.env.DATABASE_URL = house.databaseUrl
  vi.resetModules()
})
afterAll(() => house.stop())

/** What collab has in memory now, in bytes. */
function memory(): number {
  const status = readFileSync(`/proc/${house.collabPid()}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1_024
}

test('a reader who asks without end and never reads costs neither collab its memory nor a writer her words', async () => {
  const { someDesk, someone, someArticle } = await import('#tests/support/articles')
  const { openDraft } = await import('#tests/support/drafts')
  const { flood } = await import('#tests/support/flood')
  const { signedIn } = await import('#tests/support/sessions')
  const desk = await someDesk()
  const [writer, reader] = [await someone('reporter', [desk]), await someone('editor', [desk])]
  const [writersSession, readersSession] = [await signedIn(writer.personId), await signedIn(reader.personId)]
  const open = async () => {
    const articleId = await someArticle({ by: writer, deskId: desk })
    const draft = openDraft(house.collabPort, articleId, { actor: writer, session: writersSession })
    draft.watch(() => {})
    await draft.saved()
    return { articleId, draft }
  }
  const [long, own] = [await open(), await open()]
  long.draft.type('word '.repeat(60_000))
  await long.draft.saved()

  const pid = house.collabPid()
  const attack = await flood(house.collabPort, long.articleId, {
    ...{ actor: reader, session: readersSession, sockets: 10, questions: 20_000 },
  })
  let most = 0
  for (let word = 0; word < 60; word += 1) {
    own.draft.type(`${word} `)
    await own.draft.saved()
    await new Promise((resolve) => setTimeout(resolve, 100))
    most = Math.max(most, memory())
  }
  expect(house.collabPid(), 'collab lives').toBe(pid)
  expect(own.draft.closedWith(), 'the writer was never sent away').toBeNull()
  expect(most).toBeLessThan(mostMemory)
  attack.end()
  for (const { draft } of [long, own]) draft.leave()
})
