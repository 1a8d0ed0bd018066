import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { Refusal } from '#lib/errors'
import { findPlaces } from '#lib/palette/queries'
import { createTag } from '#lib/tags/commands'
import { someArticle, someDesk, someone } from '#tests/support/articles'

let reporter: Actor
let admin: Actor
let chief: Actor
let secret: string
beforeAll(async () => {
  const [desk, other] = [await someDesk(), await someDesk()]
  reporter = await someone('reporter', [desk])
  admin = await someone('admin')
  chief = await someone('chief')
  const stranger = await someone('reporter', [other])
  await createTag(reporter, { kind: 'place', name: 'Quillhaven' })
  await db.source.create({
    data: { name: 'Quillhaven Port Office', slug: 'quillhaven-port-office', kind: 'organisation' },
  })
  await db.person.update({ where: { id: stranger.personId }, data: { name: 'Ada Quillby' } })
  const entitled = async (author: Actor, deskId: string, headline: string) => {
    const id = await someArticle({ by: author, deskId })
    await db.draft.update({ where: { articleId: id }, data: { headline } })
    return id
  }
  await entitled(reporter, desk, 'Quillhaven closes its harbour')
  secret = await entitled(stranger, other, 'Quillhaven’s harbour master resigns')
})

const found = async (actor: Actor, words: string) =>
  (await findPlaces(actor, words)).map(({ what, name }) => [what, name])

test('a few letters lead to articles, sources, tags and people, in this order', async () => {
  expect(await found(chief, 'quill')).toEqual([
    ['article', 'Quillhaven’s harbour master resigns'],
    ['article', 'Quillhaven closes its harbour'],
    ['source', 'Quillhaven Port Office'],
    ['tag', 'Quillhaven'],
    ['person', 'Ada Quillby'],
  ])
})

test('whoever reads no articles finds the people', async () => {
  expect(await found(admin, 'quill')).toContainEqual(['person', 'Ada Quillby'])
  expect(await found(admin, 'quill')).not.toContainEqual(['article', 'Quillhaven closes its harbour'])
})

test('nobody finds an article that is not hers to read', async () => {
  const places = await findPlaces(reporter, 'quillhaven')
  expect(places.map(({ href }) => href).join(' ')).not.toContain(secret)
  expect(places.filter(({ what }) => what === 'article')).toHaveLength(1)
})

test('a person leads to her page, or to her articles for whoever may not look after people', async () => {
  const [hers] = await findPlaces(reporter, 'Ada Quill')
  expect(hers?.href).toMatch(/^\/newsroom\/articles\?author=[0-9a-f-]{36}$/)
  const [page] = await findPlaces(admin, 'ada quillby')
  expect(page?.href).toMatch(/^\/newsroom\/people\/[0-9a-f-]{36}$/)
})

test('one or two letters find beginnings of names, and signs find nothing', async () => {
  expect(await found(reporter, 'qu')).toContainEqual(['person', 'Ada Quillby'])
  expect(await found(reporter, 'da')).not.toContainEqual(['person', 'Ada Quillby'])
  for (const words of ['', '  ', '%', "'; --"]) expect(await findPlaces(reporter, words)).toEqual([])
  await expect(findPlaces(reporter, 'q'.repeat(201))).rejects.toThrow(Refusal)
})

test('six of each kind at most', async () => {
  for (let number = 0; number < 8; number += 1) await createTag(reporter, { kind: 'topic', name: `Zephyr ${number}` })
  expect((await findPlaces(reporter, 'zephyr')).filter(({ what }) => what === 'tag')).toHaveLength(6)
})
