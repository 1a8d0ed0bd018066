/** A curated page is dropped from the edge when anything goes that it was built from. */
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { changeFront, publishFront } from '#lib/fronts/commands'
import { frontToEdit } from '#lib/fronts/queries'
import type { Slot } from '#lib/site/front/places'
import { deskFront, frontPage } from '#lib/site/front/queries'
import { frontTags } from '#lib/site/front/tags'
import { someone } from '#tests/support/articles'
import { aDesk, anAuthor, aTag, published, withdrawn } from '#tests/support/site-fixtures'

let chief: Actor
beforeAll(async () => {
  chief = await someone('chief')
})

const language = 'en-built'
const nearSlug = `near-${randomUUID().slice(0, 8)}`
const farSlug = `far-${randomUUID().slice(0, 8)}`
const far = (headline: string) =>
  published({ language, headline, desk: farSlug, authors: ['Odile Varga'], tags: ['Grain trade'] })

/** The desk’s page, at whose lead this slot stands. */
async function nearPage(slot: Slot) {
  const key = { deskId: await aDesk(nearSlug), language }
  const version = async () => (await frontToEdit(chief, key)).version
  await changeFront(chief, key, await version(), { act: 'put', at: 0, slot })
  await publishFront(chief, key, await version())
  const front = await deskFront(key.deskId, language)
  if (!front) throw new Error('It is not curated.')
  return { front, tags: frontTags({ ...key, ...front }) }
}

async function purged(work: () => Promise<unknown>): Promise<string[]> {
  const before = (await db.purge.aggregate({ _max: { id: true } }))._max.id ?? 0n
  await work()
  return (await db.purge.findMany({ where: { id: { gt: before } } })).map(({ tag }) => tag)
}

const reaches = (tags: string[], names: string[]) => names.some((name) => tags.includes(name))

test('what another desk published leads by the rule of the newest, and goes when it is withdrawn; so does the next', async () => {
  await published({ language, desk: nearSlug, headline: 'Near' })
  const { articleId } = await far('Far')
  const { front, tags } = await nearPage({ by: 'newest' })
  expect(front.lead).toMatchObject({ articleId })
  expect(tags).toEqual(
    expect.arrayContaining([`article:${articleId}`, `person:${await anAuthor('Odile Varga')}`, 'latest']),
  )
  expect(reaches(tags, await purged(() => withdrawn(articleId)))).toBe(true)
  expect(reaches(tags, await purged(() => far('Farther')))).toBe(true)
})

test('a place that fills itself from another desk or a topic waits for the next piece there', async () => {
  const [deskId, tagId] = [await aDesk(farSlug), await aTag('Grain trade')]
  expect((await nearPage({ by: 'desk', deskId })).tags).toContain(`desk:${deskId}`)
  const { tags } = await nearPage({ by: 'topic', tagId })
  expect(tags).toContain(`tag:${tagId}`)
  expect(tags).not.toContain('latest')
})

test('the home page names each piece in its places, and their authors', async () => {
  const { articleId } = await far('On the home page')
  const front = await frontPage(language)
  const tags = frontTags({ ...front, deskId: null })
  expect(front.lead).toMatchObject({ articleId })
  expect(tags).toEqual(expect.arrayContaining([`article:${articleId}`, `person:${await anAuthor('Odile Varga')}`]))
})
