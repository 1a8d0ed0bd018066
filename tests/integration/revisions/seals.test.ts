import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { Refusal } from '#lib/errors'
import type { Prisma } from '#lib/generated/prisma/client'
import { reviewOf, revisionOf } from '#lib/reviews/queries'
import { storedContent } from '#lib/revisions/stored'
import { publishDue } from '#lib/schedules/commands'
import { articleAt } from '#lib/site/article/queries'
import { newestWithText } from '#lib/site/feed/queries'
import { besideText } from '#lib/writing/queries'
import {
  addressOf,
  approved,
  eventsOf,
  inReview,
  type Newsroom,
  newsroom,
  pinnedRevision,
  published,
  reportOn,
  scheduled,
  stateOf,
} from '#tests/support/flow'
import { changeStored } from '#tests/support/former-revisions'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const notSealed = 'is not what was sealed'

/** Ways to tamper with a frozen revision in the database. */
const hands: Record<string, (id: string) => Promise<Prisma.RevisionUncheckedUpdateInput>> = {
  text: async (id) => ({ body: changed(await rowOf(id)).body.replace('nobody knows', 'everybody knows') }),
  evidence: async (id) => ({ evidence: changed(await rowOf(id)).evidence.replace('unverified', 'verified') }),
  'name of a source': async (id) => ({ evidence: changed(await rowOf(id)).evidence.replace('Harbour Post', 'Rival') }),
  details: async (id) => ({ details: changed(await rowOf(id)).details.replace('"news"', '"opinion"') }),
  'name of an author': async (id) => ({ details: changed(await rowOf(id)).details.replace('Somebody', 'Nobody') }),
  version: async () => ({ evidenceVersion: 1 }),
  hash: async () => ({ hash: new Uint8Array(32) }),
}

const rowOf = (id: string) => db.revision.findUniqueOrThrow({ where: { id } })
function changed({ body, evidence, details }: Awaited<ReturnType<typeof rowOf>>) {
  return { body: JSON.stringify(body), evidence: JSON.stringify(evidence), details: JSON.stringify(details) }
}
async function tamper(id: string, part: string): Promise<void> {
  const data = (await hands[part]?.(id)) ?? {}
  const parsed = Object.entries(data).map(([key, value]) => [
    key,
    typeof value === 'string' ? JSON.parse(value) : value,
  ])
  await changeStored(id, Object.fromEntries(parsed))
}

describe.each(Object.keys(hands))('a revision whose %s was changed after it was frozen', (part) => {
  test('is not approved, not scheduled and not published', async () => {
    const waiting = await inReview(room)
    await tamper(waiting.revisionId, part)
    await expect(articles.approve(room.editor, waiting.id, waiting.revisionId)).rejects.toThrow(notSealed)
    const { id, revisionId } = await approved(room)
    await tamper(revisionId, part)
    const soon = new Date(Date.now() + 60_000)
    await expect(articles.schedule(room.editor, id, revisionId, soon)).rejects.toThrow(notSealed)
    await expect(articles.publish(room.editor, id, revisionId)).rejects.toThrow(notSealed)
    expect(await stateOf(id)).toBe('approved')
    expect(await db.publication.count({ where: { articleId: id } })).toBe(0)
  })

  test('does not go out by its schedule, and those who wait for it learn why', async () => {
    const article = await scheduled(room)
    await tamper(article.revisionId, part)
    expect(await publishDue(new Date(Date.now() + 120_000))).toBe(0)
    expect(await stateOf(article.id)).toBe('approved')
    expect((await eventsOf(article.id)).at(-1)).toMatchObject({ move: 'unschedule', personId: null })
    expect((await eventsOf(article.id)).at(-1)?.reason).toContain(notSealed)
  })

  test('is shown to nobody, and does not take the feed with it', async () => {
    const article = await published(room)
    const other = await published(room)
    const { slug, language } = await addressOf(article.id)
    await tamper(article.revisionId, part)
    await expect(articleAt(language, slug)).rejects.toThrow(notSealed)
    await expect(revisionOf(room.editor, article.id, 1)).rejects.toThrow(notSealed)
    await expect(reviewOf(room.editor, article.id)).rejects.toBeInstanceOf(Refusal)
    const inFeed = (await newestWithText({ language })).map(({ articleId }) => articleId)
    expect(inFeed).toContain(other.id)
    expect(inFeed).not.toContain(article.id)
  })
})

test('a piece whose revision was changed can be submitted anew, and goes out as the next revision', async () => {
  const article = await inReview(room)
  await tamper(article.revisionId, 'text')
  expect((await besideText(room.reporter, article.id)).changedSince).toBe(true)
  await articles.updateReview(room.reporter, article.id)
  const revisionId = await pinnedRevision(article.id)
  expect(await rowOf(revisionId)).toMatchObject({ number: 2 })
  await articles.approve(room.editor, article.id, revisionId)
  await articles.publish(room.editor, article.id, revisionId)
  expect(storedContent(await rowOf(revisionId)).text).toEqual(reportOn(article.headline, article.claimId))
})

test('what lists show of a publication comes from what was sealed, not from the columns beside it', async () => {
  const article = await approved(room)
  await changeStored(article.revisionId, { headline: 'Harbour opens', standfirst: 'So they say.', wordCount: 1 })
  await articles.publish(room.editor, article.id, article.revisionId)
  const publication = await db.publication.findFirstOrThrow({ where: { articleId: article.id } })
  expect(publication).toMatchObject({ headline: article.headline, wordCount: 11 })
})
