/** The library: what is found by what, alone and together, and whom files show. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { bulkEdit } from '#lib/bulk-edits/commands'
import { db } from '#lib/db'
import { changeFile } from '#lib/describing/commands'
import { mediaList, peopleShown } from '#lib/library/queries'
import { mediaFile } from '#lib/media/queries'
import { sourceNamed } from '#lib/sources/queries'
import { haveBack, throwAway } from '#lib/trash/commands'
import { someone, someSource } from '#tests/support/articles'
import { emptyForm, someFile } from '#tests/support/media-rows'

let chief: Actor
beforeAll(async () => {
  chief = await someone('chief')
})

const tag = async (name: string) =>
  (await db.tag.create({ data: { name, slug: `tag-${crypto.randomUUID()}` }, select: { id: true } })).id
const found = async (filter: object) => (await mediaList(chief, filter)).files.map(({ name }) => name)

describe('what is found', () => {
  test('by words, tag, person, credit, licence, colour and form, alone and together', async () => {
    const tagId = await tag('Elections')
    const boats = await someFile({
      name: 'boats.jpg',
      caption: 'Élan and the ferry at Velm',
      credit: 'Kestrel Agency',
      licence: 'agency',
      people: ['Rahel Okonedo'],
      colours: ['blue', 'grey'],
    })
    await someFile({ name: 'speech_2026-final.mp3', form: 'sound', type: 'audio/mpeg', credit: 'Kestrel Agency' })
    await db.mediaTag.create({ data: { fileId: boats, tagId } })
    expect(await found({ words: 'elan ferr' })).toEqual(['boats.jpg'])
    expect(await found({ words: 'speech final' })).toEqual(['speech_2026-final.mp3'])
    expect(await found({ words: 'rahel' })).toEqual(['boats.jpg'])
    expect(await found({ credit: 'Kestrel Agency' })).toEqual(['speech_2026-final.mp3', 'boats.jpg'])
    expect(await found({ credit: 'Kestrel Agency', form: 'sound' })).toEqual(['speech_2026-final.mp3'])
    for (const filter of [{ tagId }, { person: 'Rahel Okonedo' }, { licence: 'agency' }, { colour: 'blue' }])
      expect(await found(filter), JSON.stringify(filter)).toEqual(['boats.jpg'])
    expect(await found({ words: 'ferry', colour: 'red' })).toEqual([])
    expect(await found({ words: '…' })).toEqual([])
  })

  test('people whom files show are found by a few letters, with in how many', async () => {
    for (const people of [['Élodie Varn'], ['Élodie Varn', 'Tem Elo'], ['Marelo Quist']]) await someFile({ people })
    await someFile({ people: ['Elon Trashed'], trashedAt: new Date() })
    expect(await peopleShown(chief, 'elo')).toEqual([
      { name: 'Élodie Varn', files: 2 },
      { name: 'Tem Elo', files: 1 },
      { name: 'Marelo Quist', files: 1 },
    ])
    expect([await peopleShown(chief, ' '), await peopleShown(chief, '%')]).toEqual([[], []])
  })

  test('page by page, each file once', async () => {
    for (let at = 0; at < 130; at += 1) await someFile({ name: `many-${at}.jpg`, credit: 'Many' })
    const names: string[] = []
    for (let after: string | null | undefined; after !== null; ) {
      const { files, next } = await mediaList(chief, { credit: 'Many', ...(after ? { after } : {}) })
      names.push(...files.map(({ name }) => name))
      after = next
    }
    expect(names).toHaveLength(130)
    expect(new Set(names).size).toBe(130)
  })
})

describe('by the source that it came from', () => {
  test('a file is found, with other filters as well', async () => {
    const [from, other] = [await someSource(), await someSource()]
    await someFile({ name: 'sluice-1.jpg', sourceId: from, credit: 'Sluice' })
    await someFile({
      name: 'sluice-2.mp3',
      sourceId: from,
      form: 'sound',
      type: 'audio/mpeg',
      caption: 'Sluice keeper',
    })
    await someFile({ name: 'sluice-3.jpg', sourceId: other, credit: 'Sluice' })
    expect(await found({ sourceId: from })).toEqual(['sluice-2.mp3', 'sluice-1.jpg'])
    expect(await found({ sourceId: from, form: 'sound' })).toEqual(['sluice-2.mp3'])
    expect(await found({ sourceId: from, words: 'keeper' })).toEqual(['sluice-2.mp3'])
    expect(await found({ sourceId: from, use: 'unused', credit: 'Sluice' })).toEqual(['sluice-1.jpg'])
    expect(await found({ sourceId: from, use: 'used' })).toEqual([])
    expect(await found({ sourceId: crypto.randomUUID() })).toEqual([])
    await expect(found({ sourceId: 'keeper' })).rejects.toThrow()
    expect(await sourceNamed(chief, from)).toMatchObject({ id: from })
    await expect(sourceNamed(chief, crypto.randomUUID())).rejects.toThrow('no such source')
  })

  test('nobody finds one who may not read sources', async () => {
    const credential = { kind: 'token', tokenId: 'token', scopes: ['media.read'] } as const
    const reader: Actor = { ...chief, credential }
    expect((await mediaList(reader, {})).files.length).toBeGreaterThan(0)
    await expect(mediaList(reader, { sourceId: await someSource() })).rejects.toThrow()
  })
})

describe('people whom files show', () => {
  const shown = async (words: string) => (await peopleShown(chief, words)).map(({ name, files }) => `${name} ${files}`)

  test('are new names, too, each once however often it was sent', async () => {
    const id = await someFile()
    await changeFile(chief, id, { ...emptyForm, people: ['Quilla Dessen', ' Quilla Dessen ', 'سارة الوادي'] })
    expect((await mediaFile(chief, id)).people).toEqual(['Quilla Dessen', 'سارة الوادي'])
    expect(await shown('quil')).toEqual(['Quilla Dessen 1'])
    expect(await shown('الوادي')).toEqual(['سارة الوادي 1'])
    const tooMany = Array.from({ length: 51 }, (_, at) => `Somebody ${at}`)
    await expect(changeFile(chief, id, { ...emptyForm, version: 2, people: tooMany })).rejects.toThrow(
      'At most 50 people',
    )
    await expect(changeFile(chief, id, { ...emptyForm, version: 2, people: ['x'.repeat(201)] })).rejects.toThrow('200')
    expect(await mediaFile(chief, id)).toMatchObject({ version: 2, people: ['Quilla Dessen', 'سارة الوادي'] })
  })

  test('are counted by what files say now, and forgotten once none names them', async () => {
    const [one, other] = [await someFile({ people: ['Torben Auk'] }), await someFile()]
    const files = [one, other].map((id) => ({ id, version: 1 }))
    await bulkEdit(chief, files, {
      set: {},
      addTagIds: [],
      removeTagIds: [],
      addPeople: ['Torben Auk', 'Torbjorg Iss'],
      removePeople: [],
    })
    expect(await shown('torb')).toEqual(['Torben Auk 2', 'Torbjorg Iss 2'])
    await throwAway(chief, [other])
    expect(await shown('torb')).toEqual(['Torben Auk 1', 'Torbjorg Iss 1'])
    await haveBack(chief, [other])
    expect(await shown('torb')).toEqual(['Torben Auk 2', 'Torbjorg Iss 2'])
    await changeFile(chief, one, { ...emptyForm, version: 2, people: ['Torbjorg Iss'] })
    expect(await shown('torb')).toEqual(['Torbjorg Iss 2', 'Torben Auk 1'])
    await db.mediaFile.deleteMany({ where: { id: { in: [one, other] } } })
    expect(await shown('torb')).toEqual([])
    expect(await db.shownPerson.count({ where: { name: { startsWith: 'Torb' } } })).toBe(0)
  })

  test('are counted once each by two who name them at the same moment', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => someFile()))
    const [there, back] = [
      ['Anselm Rook', 'Beate Rook', 'Cyra Rook'],
      ['Cyra Rook', 'Beate Rook', 'Anselm Rook'],
    ]
    await Promise.all(ids.map((id, at) => changeFile(chief, id, { ...emptyForm, people: at % 2 ? there : back })))
    expect(await shown('rook')).toEqual(['Anselm Rook 8', 'Beate Rook 8', 'Cyra Rook 8'])
    await Promise.all(
      ids.map((id, at) => changeFile(chief, id, { ...emptyForm, version: 2, people: at % 2 ? [] : ['Beate Rook'] })),
    )
    expect(await shown('rook')).toEqual(['Beate Rook 4'])
  })
})
