/** Files of the library: what the form of one saves, and what is made of a picture. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { changeFile } from '#lib/describing/commands'
import { mediaList } from '#lib/library/queries'
import { addFile, type NewFile } from '#lib/media/add'
import type { FileChange } from '#lib/media/input'
import { mediaLimits } from '#lib/media/limits'
import { mediaFile } from '#lib/media/queries'
import { mediaStore } from '#lib/media/store/chosen'
import { StoreFailed } from '#lib/media/store/store'
import { makeAgain, renderNext } from '#lib/rendering/commands'
import { someArticle, someone, someSource } from '#tests/support/articles'
import { drawing } from '#tests/support/media'
import { emptyForm, someFile } from '#tests/support/media-rows'

let chief: Actor
let ines: Actor
beforeAll(async () => {
  chief = await someone('chief')
  ines = await someone('reporter')
})

const tag = async (name: string) =>
  (await db.tag.create({ data: { name, slug: `tag-${crypto.randomUUID()}` }, select: { id: true } })).id
describe('the form of a file', () => {
  test('is saved whole, and of two who save at once the second is told', async () => {
    const id = await someFile({ uploadedById: ines.personId })
    const [sourceId, tagId] = [await someSource(), await tag('Harbour')]
    const change: FileChange = {
      ...emptyForm,
      alt: 'Boats at dusk',
      licence: 'cc_by',
      sourceId,
      tagIds: [tagId],
      people: ['Rahel Okonedo'],
      takenAt: '2026-03-01T14:05:09+05:00',
      rightsUntil: '2027-03-01',
      rightsUses: 3,
      focusX: 250,
    }
    expect(await changeFile(ines, id, change)).toEqual({ version: 2 })
    await expect(changeFile(chief, id, { ...change, alt: 'Other words' })).rejects.toThrow('since you opened it')
    expect(await mediaFile(ines, id)).toMatchObject({
      alt: 'Boats at dusk',
      licence: 'cc_by',
      source: { id: sourceId },
      tags: [{ id: tagId }],
      people: ['Rahel Okonedo'],
      takenAt: new Date('2026-03-01T09:05:09Z'),
      rightsUntil: new Date('2027-03-01T00:00:00Z'),
      rightsUses: 3,
      focusX: 250,
      version: 2,
      mayChange: true,
    })
  })

  test.each([
    [{ decorative: true, alt: 'Boats' }, 'no alternative text'],
    [{ rightsUntil: 'soon' }, 'Give a day'],
    [{ rightsUses: 0 }, 'from 1 to 100,000'],
    [{ caption: 'x'.repeat(2001) }, 'At most 2,000 characters'],
    [{ sourceId: crypto.randomUUID() }, 'no such source'],
    [{ takenAt: 'yesterday' }, 'a day and a time'],
    [{ takenAt: '2026-02-30T10:00' }, 'a day and a time'],
  ])('refuses %j', async (more, sentence) => {
    const id = await someFile({ uploadedById: ines.personId })
    await expect(changeFile(ines, id, { ...emptyForm, ...more })).rejects.toThrow(sentence)
    expect(await mediaFile(ines, id)).toMatchObject({ version: 1, alt: '', caption: '' })
  })
})

test('the moment of a picture is given by the newsroom’s clock', async () => {
  const id = await someFile({ uploadedById: ines.personId })
  await changeFile(ines, id, { ...emptyForm, takenAt: '2026-03-01T14:05' })
  expect((await mediaFile(ines, id)).takenAt).toEqual(new Date('2026-03-01T14:05Z'))
})

describe('what is made of a picture', () => {
  async function picture(seed: number, width = 1000): Promise<string> {
    const path = join(mkdtempSync(join(tmpdir(), 'on-record-picture-')), 'a.jpg')
    const bytes = await drawing(width, Math.round(width * 0.6), seed)
      .jpeg()
      .toBuffer()
    writeFileSync(path, bytes)
    const hash = Buffer.alloc(32, seed)
    await mediaStore().put(`files/${hash.toString('hex')}.jpg`, path)
    const file: NewFile = {
      form: 'image',
      type: 'image/jpeg',
      hash,
      salt: Buffer.alloc(16, seed),
      bytes: bytes.length,
      width,
      height: Math.round(width * 0.6),
      colours: [],
      findings: [],
      given: { caption: '', credit: '', copyright: '', takenAt: null },
      name: 'a.jpg',
      uploadedById: ines.personId,
    }
    return db.$transaction((tx) => addFile(tx, file))
  }
  const waiting = (fileId: string) => db.mediaRendition.count({ where: { fileId, key: null } })

  test('is there in every width below its own and in three forms, small ones first, under names made from content', async () => {
    const id = await picture(41)
    expect(await renderNext(new Date())).toBe(true)
    expect((await mediaFile(chief, id)).renditions.filter(({ key }) => key !== null).map(({ width }) => width)).toEqual(
      [320, 320, 320],
    )
    while (await renderNext(new Date())) {}
    const { renditions } = await mediaFile(chief, id)
    expect(renditions.map(({ width, type }) => `${width} ${type.slice(6)}`)).toEqual(
      [320, 640, 1000].flatMap((width) => [`${width} avif`, `${width} jpeg`, `${width} webp`]),
    )
    for (const { key, width, height, type } of renditions) {
      const body = await mediaStore().get(`public/${key}`)
      const made = await sharp(body ? await buffer(body) : undefined).metadata()
      expect([made.width, made.height]).toEqual([width, height])
      expect(made.format).toBe(type === 'image/avif' ? 'heif' : type.slice(6))
    }
    expect((await mediaList(chief, { words: 'a.jpg' })).files[0]?.small).toMatch(/^[0-9a-f]{40}\.webp$/)
  })

  test('crops are made of the part that was chosen; what was made of an earlier one goes, and what was not is not made', async () => {
    const id = await picture(44, 700)
    while (await renderNext(new Date())) {}
    const crops = { '1:1': { x: 1000, y: 500, size: 1000 }, '16:9': { x: 500, y: 0, size: 500 } }
    await changeFile(ines, id, { ...emptyForm, crops })
    while (await renderNext(new Date())) {}
    const { renditions, crops: kept } = await mediaFile(chief, id)
    expect(kept).toEqual(crops)
    const square = renditions.filter(({ crop }) => crop === '1:1 280,0,420,420')
    expect(square.map(({ width, height }) => [width, height])).toEqual(
      [320, 320, 320, 420, 420, 420].map((s) => [s, s]),
    )
    const jpeg = square.findLast(({ type }) => type === 'image/jpeg')
    const body = await mediaStore().get(`public/${jpeg?.key}`)
    const part = await drawing(700, 420, 44).extract({ left: 280, top: 0, width: 420, height: 420 }).raw().toBuffer()
    const made = await sharp(body ? await buffer(body) : undefined)
      .raw()
      .toBuffer()
    expect(made.reduce((sum, value, at) => sum + Math.abs(value - (part[at] ?? 0)), 0) / made.length).toBeLessThan(4)

    const cropsNow = async () => new Set((await mediaFile(chief, id)).renditions.map(({ crop }) => crop))
    await changeFile(ines, id, { ...emptyForm, version: 2, crops: { '3:2': { x: 500, y: 500, size: 200 } } })
    expect(await cropsNow()).toEqual(new Set(['whole', '3:2 287,168,126,84']))
    expect(await mediaStore().head(`public/${jpeg?.key}`)).toBeNull()
    await changeFile(ines, id, { ...emptyForm, version: 3, crops: {} })
    expect(await cropsNow()).toEqual(new Set(['whole']))
    expect(await waiting(id)).toBe(0)
  })

  test('a part that a piece shows at its head stays, whatever becomes of the crops', async () => {
    const id = await picture(48, 700)
    const crops = { '1:1': { x: 0, y: 500, size: 1000 }, '3:2': { x: 0, y: 500, size: 1000 } }
    await changeFile(ines, id, { ...emptyForm, crops })
    while (await renderNext(new Date())) {}
    const shown = { name: '1:1', ...crops['1:1'] }
    const article = await someArticle({ by: ines })
    const lead = { alt: 'Boats', caption: null, parts: { front: shown, article: shown, share: null } }
    await db.article.update({ where: { id: article }, data: { leadFileId: id, lead } })
    await changeFile(ines, id, { ...emptyForm, version: 2 })
    const { renditions } = await mediaFile(chief, id)
    expect(new Set(renditions.map(({ crop }) => crop))).toEqual(new Set(['whole', '1:1 0,0,420,420']))
    for (const { key } of renditions) expect(await mediaStore().head(`public/${key}`)).not.toBeNull()
  })

  test('bytes that go as those of an earlier crop while the same are made again are made once more', async () => {
    const id = await picture(49, 400)
    vi.spyOn(mediaStore(), 'head').mockResolvedValueOnce(null)
    await renderNext(new Date())
    expect(await waiting(id)).toBe(4)
    while (await renderNext(new Date())) {}
    expect(await waiting(id)).toBe(0)
  })

  test('whoever asks for very many sizes waits until some of them are made, and nothing is changed meanwhile', async () => {
    const [id, other] = [await someFile({ uploadedById: ines.personId }), await someFile()]
    const sizes = Array.from({ length: mediaLimits.sizesWaiting }, (_, at) => ({
      ...{ fileId: other, crop: `1:1 0,0,${at + 1},${at + 1}`, type: 'image/webp', width: 320 },
      askedById: ines.personId,
    }))
    await db.mediaRendition.createMany({ data: sizes })
    const crops = { '1:1': { x: 500, y: 500, size: 1000 } }
    await expect(changeFile(ines, id, { ...emptyForm, crops })).rejects.toThrow('Save this again in a few minutes')
    expect(await mediaFile(ines, id)).toMatchObject({ version: 1, crops: {}, renditions: [] })
    await db.mediaRendition.updateMany({ where: { fileId: other }, data: { key: 'made.webp' } })
    await changeFile(ines, id, { ...emptyForm, crops })
    expect(await waiting(id)).toBeGreaterThan(0)
    await db.mediaRendition.deleteMany({ where: { fileId: { in: [id, other] } } })
  })

  test('a crop that covers the whole picture is made like any other', async () => {
    const id = await picture(45, 400)
    await changeFile(ines, id, { ...emptyForm, crops: { '4:3': { x: 500, y: 500, size: 1000 } } })
    await db.mediaRendition.updateMany({
      where: { fileId: id, crop: { not: 'whole' } },
      data: { crop: '4:3 0,0,400,240' },
    })
    while (await renderNext(new Date())) {}
    expect(await waiting(id)).toBe(0)
  })

  test('is made again by another worker where one died in the middle', async () => {
    const id = await picture(42, 400)
    const later = new Date(Date.now() + 300_000)
    await db.mediaRendition.updateMany({
      where: { fileId: id },
      data: { takenUntil: new Date(Date.now() + 240_000), attempts: 1 },
    })
    expect(await renderNext(new Date())).toBe(false)
    while (await renderNext(later)) {}
    expect(await waiting(id)).toBe(0)
  })

  test('waits for a store that is away, and is given up where the file can’t be drawn', async () => {
    const id = await picture(43, 400)
    vi.spyOn(mediaStore(), 'get').mockRejectedValueOnce(new StoreFailed('away', null))
    await renderNext(new Date())
    expect(await db.mediaRendition.count({ where: { fileId: id, attempts: 0 } })).toBe(await waiting(id))
    await mediaStore().remove(`files/${Buffer.alloc(32, 43).toString('hex')}.jpg`)
    let now = Date.now() + 20_000
    for (const pause of [15, 30, 60, 120, 240, 480]) {
      while (await renderNext(new Date(now))) {}
      now += pause * 1_000 - 1
      expect(await renderNext(new Date(now))).toBe(false)
      now += 2
    }
    while (await renderNext(new Date(now))) {}
    expect(await db.mediaRendition.count({ where: { fileId: id, failedAt: { not: null } } })).toBe(await waiting(id))
    expect(await waiting(id)).toBeGreaterThan(0)
  })

  test('that was given up is made again where somebody asks, or sends the file again', async () => {
    const id = await picture(46, 400)
    const giveUp = () =>
      db.mediaRendition.updateMany({ where: { fileId: id }, data: { failedAt: new Date(), attempts: 7, key: null } })
    await giveUp()
    expect(await renderNext(new Date())).toBe(false)
    await makeAgain(ines, id)
    while (await renderNext(new Date())) {}
    expect(await waiting(id)).toBe(0)
    await giveUp()
    expect(await picture(46, 400)).toBe(id)
    while (await renderNext(new Date())) {}
    expect(await waiting(id)).toBe(0)
    await expect(makeAgain(await someone('reporter'), id)).rejects.toThrow()
  })

  test('and can’t be drawn takes down no other one', async () => {
    const id = await picture(47, 400)
    await db.mediaRendition.updateMany({
      where: { fileId: id, width: 320, type: 'image/avif' },
      data: { crop: '4:3 9000,0,400,240' },
    })
    for (let minute = 1; minute < 60; minute += 1) await renderNext(new Date(Date.now() + minute * 60_000))
    expect(await waiting(id)).toBe(1)
  })
})
