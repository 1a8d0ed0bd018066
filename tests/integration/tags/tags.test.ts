import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { addAlias, createTag, removeAlias, setParent } from '#lib/tags/commands'
import { findTags, tag, tagList, tagsNamed } from '#lib/tags/queries'
import { someone } from '#tests/support/articles'

let reporter: Actor
let editor: Actor
let sea: string
beforeAll(async () => {
  reporter = await someone('reporter')
  editor = await someone('editor')
  sea = (await createTag(reporter, { kind: 'place', name: 'Amber Sea', aliases: ['Eastern Sea', 'AMS'] })).id
  await createTag(reporter, { kind: 'place', name: 'Amber Islands', parentId: sea })
  await createTag(reporter, { kind: 'organisation', name: 'Harbour Office', aliases: ['Sea Office'] })
  await createTag(reporter, { kind: 'topic', name: 'Élan' })
})

const names = async (words: string) => (await findTags(reporter, words)).map((found) => found.name)

test('the whole name of a tag finds that tag before all others, as the list of its pieces has to', async () => {
  await createTag(reporter, { kind: 'topic', name: 'Sea' })
  for (const name of ['Amber Sea', 'Sea', 'Élan']) expect((await findTags(reporter, name, 1))[0]?.name).toBe(name)
  await db.tag.deleteMany({ where: { name: 'Sea' } })
})

describe('a few letters find a tag', () => {
  test('by the beginning of its name', async () => {
    expect(await names('amb')).toEqual(['Amber Sea', 'Amber Islands'])
  })
  test('by another name of it, and says which', async () => {
    expect(await findTags(reporter, 'eastern')).toEqual([
      { id: sea, name: 'Amber Sea', kind: 'place', alias: 'Eastern Sea' },
    ])
  })
  test('once, also when both its name and an alias are meant', async () => {
    expect(await names('sea')).toEqual(['Harbour Office', 'Amber Sea'])
  })
  test('also when it is misspelt', async () => {
    expect(await names('Harbor Office')).toEqual(['Harbour Office'])
  })
  test('and signs that mean something to the database mean nothing here', async () => {
    expect(await names('%')).toEqual([])
    expect(await names("'; --")).toEqual([])
  })
  test('in the list as in the picker', async () => {
    for (const words of ['amb', 'eastern', 'sea', 'elan', 'E\u0301LAN', 'am', '%', '_', '"', '\\']) {
      const listed = (await tagList(reporter, { words })).tags.map(({ name }) => name)
      expect(listed.toSorted(), words).toEqual((await names(words)).toSorted())
    }
  })
})

test('a name in the letters of another keyboard is the same name', async () => {
  const { id } = await createTag(editor, { kind: 'place', name: 'كوه ياقوت' })
  await expect(createTag(editor, { kind: 'place', name: 'کوه یاقوت' })).rejects.toThrow('كوه ياقوت')
  expect((await tagsNamed(reporter, ['کوه یاقوت'])).get('کوه یاقوت')?.id).toBe(id)
  await db.tag.delete({ where: { id } })
})

test('words of a text name tags by name and alias, whatever their capitals and accents', async () => {
  const found = await tagsNamed(reporter, ['AMBER SEA', 'ams', 'elan', 'Harbor Office', 'nothing', '—'])
  expect([...found].map(([asked, { name }]) => [asked, name])).toEqual([
    ['AMBER SEA', 'Amber Sea'],
    ['ams', 'Amber Sea'],
    ['elan', 'Élan'],
  ])
})

test('the list comes in pages by name', async () => {
  const list = await tagList(reporter, { words: 'sea' })
  expect(list.tags.map(({ name }) => name)).toEqual(['Amber Sea', 'Harbour Office'])
  expect(list.next).toBeNull()
  await db.tag.createMany({
    data: Array.from({ length: 60 }, (_, at) => ({
      kind: 'event',
      name: `Regatta ${at + 100}`,
      slug: `regatta-${at + 100}`,
    })),
  })
  const first = await tagList(reporter, { kind: 'event' })
  const second = await tagList(reporter, { kind: 'event', after: first.next ?? '' })
  expect([...first.tags, ...second.tags].map(({ name }) => name)).toEqual(
    Array.from({ length: 60 }, (_, at) => `Regatta ${at + 100}`),
  )
  expect(second.next).toBeNull()
})

describe('a name is one tag’s', () => {
  test.each([
    ['its name', 'amber sea', '“amber sea” is the tag “Amber Sea” (place) already.'],
    ['its alias', 'eastern sea', '“eastern sea” is the tag “Amber Sea” (place) already.'],
    ['its name without an accent', 'Elan', '“Elan” is the tag “Élan” (topic) already.'],
  ])('%s is not given twice', async (_, name, sentence) => {
    await expect(createTag(reporter, { kind: 'topic', name })).rejects.toThrow(sentence)
    await expect(addAlias(editor, sea, name)).rejects.toThrow(sentence)
  })

  test('also when two people give it at once', async () => {
    const both = await Promise.allSettled([
      createTag(reporter, { kind: 'topic', name: 'Twice at once' }),
      createTag(editor, { kind: 'topic', name: 'Twice At Once' }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  test('and it has letters or digits', async () => {
    await expect(createTag(reporter, { kind: 'topic', name: ' — ' })).rejects.toThrow('letters or digits')
  })
})

test('an alias comes and goes', async () => {
  await addAlias(editor, sea, 'Yellow Sea')
  const { aliases } = await tag(reporter, sea)
  expect(aliases.map(({ name }) => name)).toEqual(['AMS', 'Eastern Sea', 'Yellow Sea'])
  const [, , added] = aliases
  await removeAlias(editor, sea, added?.id ?? '')
  expect(await findTags(reporter, 'Yellow Sea')).toEqual([])
  await expect(removeAlias(editor, sea, added?.id ?? '')).rejects.toThrow('no such name')
})

describe('what a tag is part of', () => {
  test('is set and taken away', async () => {
    const { id } = await createTag(reporter, { kind: 'place', name: 'Selm Bay' })
    await setParent(editor, id, sea)
    expect((await tag(reporter, id)).parent?.name).toBe('Amber Sea')
    await setParent(editor, id, null)
    expect((await tag(reporter, id)).parent).toBeNull()
  })

  test('makes no circle', async () => {
    const above = await createTag(reporter, { kind: 'topic', name: 'Above' })
    const below = await createTag(reporter, { kind: 'topic', name: 'Below', parentId: above.id })
    const lowest = await createTag(reporter, { kind: 'topic', name: 'Lowest', parentId: below.id })
    await expect(setParent(editor, above.id, lowest.id)).rejects.toThrow('“Lowest” is itself part of this tag.')
    await expect(setParent(editor, above.id, above.id)).rejects.toThrow('“Above” is itself part of this tag.')
  })

  test('makes no circle when two changes would close it together', async () => {
    const one = await createTag(reporter, { kind: 'topic', name: 'One of two' })
    const two = await createTag(reporter, { kind: 'topic', name: 'Two of two' })
    const both = await Promise.allSettled([setParent(editor, one.id, two.id), setParent(editor, two.id, one.id)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('who may', () => {
  test('a fact-checker reads tags, and makes and changes none', async () => {
    const checker = await someone('fact_checker')
    expect((await tag(checker, sea)).name).toBe('Amber Sea')
    await expect(createTag(checker, { kind: 'topic', name: 'Mine' })).rejects.toThrow('not yours')
    await expect(addAlias(checker, sea, 'Mine')).rejects.toThrow('not yours')
  })
  test('a reporter makes tags, and leaves their names and places to editors', async () => {
    await expect(addAlias(reporter, sea, 'Mine')).rejects.toThrow('not yours')
    await expect(setParent(reporter, sea, null)).rejects.toThrow('not yours')
  })
  test('an admin has no tags', async () => {
    await expect(findTags(await someone('admin'), 'sea')).rejects.toThrow('not yours')
  })
})
