/** A hub is told of the feeds that a publication has changed, by the same row that the publication wrote. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { env } from '#lib/env'
import { feedChangedAt, newestWithText, sourceOfFeed, topicOfFeed } from '#lib/site/feed/queries'
import { tellHub } from '#lib/websub/tell-hub'
import { type Newsroom, newsroom, published } from '#tests/support/flow'
import { aSource, aTag, claimed, leansOn, published as live, paragraph, withdrawn } from '#tests/support/site-fixtures'

type Told = { mode: string | null; topic: string | null; url: string | null }
const told: Told[] = []
let answer = 204
const hub = createServer((request, response) => {
  let body = ''
  request.on('data', (part) => {
    body += part
  })
  request.on('end', () => {
    const form = new URLSearchParams(body)
    told.push({ mode: form.get('hub.mode'), topic: form.get('hub.topic'), url: form.get('hub.url') })
    response.writeHead(answer).end()
  })
})

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
  await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  env.WEBSUB_HUB = undefined
  hub.close()
})
beforeEach(() => {
  told.length = 0
  answer = 204
  env.WEBSUB_HUB = `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`
})

const rowsOf = async (articleId: string) =>
  (await db.outbox.findMany({ where: { kind: 'feeds_changed' } })).filter(
    ({ payload }) => (payload as { articleId?: string }).articleId === articleId,
  )

describe('a hub', () => {
  test('hears of a publication and of a withdrawal: a row each, in their transactions', async () => {
    const { id } = await published(room)
    expect(await rowsOf(id)).toHaveLength(1)
    await articles.withdraw(room.chief, id, { text: 'It never happened.', cause: 'our_error' })
    expect(await rowsOf(id)).toHaveLength(2)
  })

  test('is told every feed in each format, by both names of the parameter', async () => {
    const { id } = await published(room)
    expect(await tellHub.deliver({ articleId: id }, '1')).toBe(true)
    expect(told.every(({ mode, topic, url }) => mode === 'publish' && topic === url)).toBe(true)
    const topics = told.map(({ topic }) => topic)
    for (const format of ['xml', 'atom', 'json']) expect(topics).toContain(`${env.SITE_URL}/feed.${format}`)
    expect(topics.filter((topic) => topic?.includes('/desks/'))).toHaveLength(3)
    expect(topics.some((topic) => topic?.includes('/authors/'))).toBe(true)
    expect(new Set(topics).size).toBe(topics.length)
  })

  test('that refuses is asked again: the row stands', async () => {
    answer = 503
    const { id } = await published(room)
    await expect(tellHub.deliver({ articleId: id }, '1')).rejects.toThrow(/The hub answered 503/)
  })

  test('that is in no setting is told nothing, and costs no row', async () => {
    env.WEBSUB_HUB = undefined
    const { id } = await published(room)
    expect(await rowsOf(id)).toEqual([])
    expect(await tellHub.deliver({ articleId: id }, '1')).toBe(true)
    expect(told).toEqual([])
  })
})

test('a topic, an author and a source have feeds of what is live, and none before', async () => {
  const tagId = await aTag('Pilots')
  const sourceId = await aSource('Harbour Office')
  expect(await topicOfFeed('pilots')).toBeNull()
  expect(await sourceOfFeed('harbour-office')).toBeNull()
  const claim = '0192f000-0000-7000-8000-00000000000a'
  const piece = {
    blocks: [paragraph(claimed('Pilots wait', claim))],
    evidence: [leansOn(claim, sourceId)],
    tags: ['Pilots'],
  }
  const { articleId } = await live({ ...piece, at: new Date('2026-03-05T10:00:00Z') })
  const author = await db.publicationAuthor.findFirstOrThrow({ where: { publication: { articleId } } })
  for (const about of [{ tagId }, { sourceId }, { personId: author.personId }]) {
    expect(await newestWithText(about)).toMatchObject([{ articleId }])
    expect(await feedChangedAt(about)).toEqual(new Date('2026-03-05T10:00:00Z'))
  }
  await withdrawn(articleId)
  expect(await newestWithText({ tagId })).toEqual([])
  expect(await topicOfFeed('pilots')).toBeNull()
})
