/** Several files are changed together: what changes, what is left out, and what it was before comes back. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import type { Actor } from '#lib/auth/actor'
import { bulkEdit, forgetBulkEdits, undoBulkEdit } from '#lib/bulk-edits/commands'
import type { BulkChange } from '#lib/bulk-edits/input'
import { bulkPreview, ownBulkEdits } from '#lib/bulk-edits/queries'
import { db } from '#lib/db'
import { changeFile } from '#lib/describing/commands'
import { mediaFile } from '#lib/media/queries'
import { someone } from '#tests/support/articles'
import { type Newsroom, newsroom, pinnedRevision, report } from '#tests/support/flow'
import { emptyForm, someFile } from '#tests/support/media-rows'
import { readyPicture, showPictures } from '#tests/support/pictures'

const nothing: BulkChange = { set: {}, addTagIds: [], removeTagIds: [], addPeople: [], removePeople: [] }
const seen = (...ids: string[]) => ids.map((id) => ({ id, version: 1 }))
const tag = async (name: string) =>
  (await db.tag.create({ data: { name, slug: `tag-${crypto.randomUUID()}` }, select: { id: true } })).id

let room: Newsroom
let ines: Actor
beforeAll(async () => {
  room = await newsroom()
})
beforeEach(async () => {
  ines = await someone('reporter')
})

const now = async (id: string) => {
  const { credit, copyright, licence, rightsUntil, people, tags, alt, version } = await mediaFile(room.chief, id)
  const until = rightsUntil?.toISOString().slice(0, 10) ?? null
  return { credit, copyright, licence, until, people, tags: tags.map(({ name }) => name), alt, version }
}

test('what is named is set in all of them, lists grow and shrink, and undone each says again what it said', async () => {
  const [sea, war, old] = [await tag('Sea'), await tag('War'), await tag('Old')]
  const one = await someFile({
    credit: 'Ann',
    copyright: '© Ann',
    people: ['Rahel Okonedo'],
    alt: 'Boats',
    licence: 'own',
  })
  const other = await someFile({ credit: 'Bo', people: ['Tem Arad'], rightsUntil: new Date('2030-01-01') })
  await db.mediaTag.createMany({ data: [one, other].map((fileId) => ({ fileId, tagId: old })) })
  await db.mediaTag.create({ data: { fileId: other, tagId: sea } })
  const before = [await now(one), await now(other)]
  const change: BulkChange = {
    set: { credit: 'Kestrel Agency', licence: '', rightsUntil: '2027-03-01' },
    addTagIds: [sea, war],
    removeTagIds: [old],
    addPeople: ['Lio Venn'],
    removePeople: ['Tem Arad'],
  }
  const edited = await bulkEdit(room.chief, seen(one, other), change)
  expect(edited).toMatchObject({ changed: 2, same: 0, left: [] })
  const common = { credit: 'Kestrel Agency', licence: null, until: '2027-03-01', tags: ['Sea', 'War'], version: 2 }
  expect([await now(one), await now(other)]).toEqual([
    { ...common, copyright: '© Ann', alt: 'Boats', people: ['Rahel Okonedo', 'Lio Venn'] },
    { ...common, copyright: '', alt: '', people: ['Lio Venn'] },
  ])
  expect(await undoBulkEdit(room.chief, edited.id)).toEqual({ back: 2, left: [] })
  expect([await now(one), await now(other)]).toEqual(before.map((file) => ({ ...file, version: 3 })))
  await expect(undoBulkEdit(room.chief, edited.id)).rejects.toThrow('can’t be taken back any more')
})

test('each change is on record with the words that readers were told', async () => {
  const file = await someFile({ credit: 'Ann' })
  const { id } = await bulkEdit(room.chief, seen(file), { ...nothing, set: { credit: 'Bo', licence: null } })
  await undoBulkEdit(room.chief, id)
  expect(
    await db.mediaEvent.findMany({
      where: { fileId: file },
      orderBy: { at: 'asc' },
      select: { fields: true, before: true },
    }),
  ).toEqual([
    { fields: ['credit'], before: { credit: 'Ann', copyright: '', licence: null } },
    { fields: ['credit'], before: { credit: 'Bo', copyright: '', licence: null } },
  ])
})

describe('files that stay as they are', () => {
  test('those of others, those that somebody changed and those that are gone are named, and the rest is changed', async () => {
    const own = { uploadedById: ines.personId }
    const [mine, touched] = [await someFile(own), await someFile({ ...own, name: 'touched.jpg' })]
    const theirs = await someFile({ name: 'theirs.jpg' })
    const gone = crypto.randomUUID()
    await changeFile(room.chief, touched, { ...emptyForm, credit: 'The chief’s' })
    const change = { ...nothing, set: { credit: 'Ines' } }
    const left = [
      { id: touched, name: 'touched.jpg', why: 'changedMeanwhile' },
      { id: theirs, name: 'theirs.jpg', why: 'notYours' },
      { id: gone, name: '', why: 'notThere' },
    ]
    const files = seen(mine, touched, theirs, gone)
    expect(await bulkPreview(ines, files, change)).toEqual({ changed: 1, same: 0, left, approvals: 0, barred: 0 })
    expect(await bulkEdit(ines, files, change)).toMatchObject({ changed: 1, left })
    expect([(await now(touched)).credit, (await now(theirs)).credit]).toEqual(['The chief’s', ''])
    await expect(bulkEdit(ines, seen(theirs), change)).rejects.toThrow('“theirs.jpg” was sent by somebody else.')
  })

  test('an undo leaves alone what somebody changed since', async () => {
    const [one, other] = [await someFile(), await someFile()]
    const { id } = await bulkEdit(room.chief, seen(one, other), { ...nothing, set: { credit: 'Kestrel' } })
    await changeFile(room.editor, other, { ...emptyForm, version: 2, credit: 'Newer' })
    expect(await undoBulkEdit(room.chief, id)).toMatchObject({
      back: 1,
      left: [{ id: other, why: 'changedMeanwhile' }],
    })
    expect([(await now(one)).credit, (await now(other)).credit]).toEqual(['', 'Newer'])
  })

  test('what says it already is counted, and more people than a file can have are refused', async () => {
    const said = await someFile({ credit: 'Kestrel' })
    const change = { ...nothing, set: { credit: 'Kestrel' } }
    expect(await bulkPreview(room.chief, seen(said), change)).toMatchObject({ changed: 0, same: 1 })
    await expect(bulkEdit(room.chief, seen(said), change)).rejects.toThrow('say that already')
    const full = await someFile({ people: Array.from({ length: 50 }, (_, at) => `Person ${at}`) })
    await expect(bulkEdit(room.chief, seen(full), { ...nothing, addPeople: ['Lio Venn'] })).rejects.toThrow(
      'more tags or people than a file can have',
    )
    expect((await now(full)).version).toBe(1)
  })

  test('of two who change the same files at once one is told', async () => {
    const files = seen(await someFile(), await someFile())
    const both = await Promise.allSettled([
      bulkEdit(room.chief, files, { ...nothing, set: { credit: 'Chief' } }),
      bulkEdit(room.editor, files, { ...nothing, set: { credit: 'Editor' } }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})

test('approvals fall where readers would be told something else, with the number said first', async () => {
  const picture = await readyPicture()
  const { id } = await report(room)
  await showPictures(id, [picture])
  await articles.submit(room.reporter, id)
  await articles.approve(room.editor, id, await pinnedRevision(id))
  const tags = { ...nothing, addPeople: ['Lio Venn'] }
  expect(await bulkPreview(room.chief, seen(picture), tags)).toMatchObject({ changed: 1, approvals: 0 })
  const credit = { ...nothing, set: { credit: 'Kestrel' } }
  expect(await bulkPreview(room.chief, seen(picture), credit)).toMatchObject({ changed: 1, approvals: 1 })
  await bulkEdit(room.chief, seen(picture), credit)
  expect(await db.draft.findUnique({ where: { articleId: id }, select: { state: true } })).toEqual({ state: 'draft' })
})

test.each<[object, string]>([
  [{}, 'Tick what is to change'],
  [{ set: { rightsUntil: 'soon' } }, 'Give a day'],
  [{ set: { credit: 'x'.repeat(201) } }, 'At most 200 characters'],
  [{ set: { alt: 'Boats' } }, 'not understood'],
])('refuses %j', async (more, sentence) => {
  const file = await someFile()
  await expect(bulkEdit(room.chief, seen(file), { ...nothing, ...more })).rejects.toThrow(new RegExp(sentence, 'i'))
  expect((await now(file)).version).toBe(1)
})

test('what files said before is forgotten after a day', async () => {
  const file = await someFile()
  const { id } = await bulkEdit(room.chief, seen(file), { ...nothing, set: { credit: 'Kestrel' } })
  expect(await forgetBulkEdits(new Date())).toBe(0)
  expect(await forgetBulkEdits(new Date(Date.now() + 25 * 60 * 60_000))).toBeGreaterThan(0)
  await expect(undoBulkEdit(room.chief, id)).rejects.toThrow('can’t be taken back any more')
})

test('five hundred files are one change', async () => {
  const ids = await Promise.all(Array.from({ length: 500 }, () => someFile()))
  const edited = await bulkEdit(room.chief, seen(...ids), {
    ...nothing,
    set: { credit: 'Kestrel' },
    addPeople: ['Lio Venn'],
  })
  expect(edited.changed).toBe(500)
  expect((await undoBulkEdit(room.chief, edited.id)).back).toBe(500)
})

test('what one changed together is listed for a day, to oneself alone, until it is taken back', async () => {
  const [first, second] = [await someFile(), await someFile()]
  const change: BulkChange = { ...nothing, set: { credit: 'Kestrel' } }
  const { id } = await bulkEdit(room.chief, seen(first, second), change)
  const own = async (actor: Actor, now = new Date()) =>
    (await ownBulkEdits(actor, now)).filter((edit) => edit.id === id).map(({ count }) => count)
  expect([await own(room.chief), await own(room.editor)]).toEqual([[2], []])
  expect(await own(room.chief, new Date(Date.now() + 25 * 60 * 60_000))).toEqual([])
  await undoBulkEdit(room.chief, id)
  expect(await own(room.chief)).toEqual([])
})

test('before it is done one hears how many pieces one will not approve then, and afterwards through which file', async () => {
  const file = await readyPicture({ name: 'quay.jpg' })
  const piece = await report(room)
  await showPictures(piece.id, [file])
  const files = [{ id: file, version: 1 }]
  const change: BulkChange = { ...nothing, set: { credit: 'Kestrel Agency' } }
  expect(await bulkPreview(room.editor, files, change)).toMatchObject({ barred: 1 })
  expect((await mediaFile(room.editor, file)).barred).toBe(1)
  expect(await bulkPreview(room.editor, files, { ...nothing, addPeople: ['Lio Venn'] })).toMatchObject({ barred: 0 })
  await bulkEdit(room.editor, files, change)
  expect((await mediaFile(room.editor, file)).barred).toBe(0)
  await articles.submit(room.reporter, piece.id)
  await expect(articles.approve(room.editor, piece.id, await pinnedRevision(piece.id))).rejects.toThrow(
    'You changed what readers are told of “quay.jpg”, which this piece shows, so somebody else has to approve it.',
  )
})
