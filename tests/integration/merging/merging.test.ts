/** Two files become one: what shows either goes on showing it, what is said of both is said once, and it can be taken back. */
import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { changeFile } from '#lib/describing/commands'
import { mediaList, peopleShown } from '#lib/library/queries'
import { addFile, type NewFile } from '#lib/media/add'
import { looksLike, mediaFile } from '#lib/media/queries'
import { forgetMerges, mergePictures, undoMerge } from '#lib/merging/commands'
import { mergesOf, mergeView } from '#lib/merging/queries'
import { replaceFile } from '#lib/replacing/commands'
import { countedUses } from '#lib/rights/queries'
import { linkPictures } from '#lib/same-pictures/commands'
import { samePictures } from '#lib/same-pictures/queries'
import { throwAway } from '#lib/trash/commands'
import { usesOf } from '#lib/uses/queries'
import { someone } from '#tests/support/articles'
import { goesOut, type Newsroom, newsroom, pinnedRevision, report, stateOf } from '#tests/support/flow'
import { emptyForm, justSent, someFile } from '#tests/support/media-rows'
import { readyPicture, showPictures } from '#tests/support/pictures'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

let hashes = 1n
type Made = NonNullable<Parameters<typeof readyPicture>[0]>
/** Two pictures that look alike, and like no other one. */
async function twins(kept: Made = {}, other: Made = {}) {
  hashes += 1n
  const perceptualHash = BigInt.asIntN(64, hashes * 0x9e3779b97f4a7c15n)
  return {
    keptId: await readyPicture({ perceptualHash, ...kept }),
    otherId: await readyPicture({ perceptualHash, name: 'phone.jpg', ...other }),
  }
}
type Choice = Parameters<typeof mergePictures>[1]['choice']
const seen = { kept: 1, other: 1 }
const merge = (pair: { keptId: string; otherId: string }, choice: Choice = {}) =>
  mergePictures(room.chief, { ...pair, versions: seen, choice })
async function pieceWith(file: string) {
  const piece = await report(room)
  await showPictures(piece.id, [file])
  return piece
}
async function approvedWith(file: string): Promise<string> {
  const { id } = await pieceWith(file)
  await articles.submit(room.reporter, id)
  await articles.approve(room.editor, id, await pinnedRevision(id))
  return id
}
/** Pictures that look alike, each merged into the next one, whose words stay. */
async function chain(pictures: readonly Made[]): Promise<string[]> {
  const { keptId, otherId } = await twins(pictures[1], pictures[0])
  const { perceptualHash } = await db.mediaFile.findUniqueOrThrow({ where: { id: keptId } })
  const ids = [otherId, keptId]
  for (const more of pictures.slice(2)) ids.push(await readyPicture({ perceptualHash, ...more }))
  for (const [at, kept] of ids.entries()) {
    const other = ids[at - 1]
    if (!other) continue
    const [before, after] = await Promise.all([other, kept].map((id) => mediaFile(room.chief, id)))
    const choice = before?.credit === after?.credit ? {} : { credit: 'kept' as const }
    const versions = { kept: after?.version ?? 0, other: before?.version ?? 0 }
    await mergePictures(room.chief, { keptId: kept, otherId: other, versions, choice })
  }
  return ids
}
const creditOf = async (id: string) => (await mediaFile(room.chief, id)).credit
const frozenCredits = async (articleId: string) => {
  const { pictures } = await db.publication.findFirstOrThrow({ where: { articleId, live: true } })
  return (pictures as { id: string; credit: string }[]).map(({ id, credit }) => [id, credit])
}
const mergeIdOf = async (otherId: string) =>
  (await db.mediaMerge.findFirstOrThrow({ where: { otherId }, orderBy: { at: 'desc' } })).id
const DAY = 24 * 60 * 60_000

test('before it is done each side says where it is used and in what the two differ', async () => {
  const { keptId, otherId } = await twins({ rightsUses: 5 }, { credit: 'Bo', rightsUses: 3 })
  const piece = await pieceWith(otherId)
  const view = await mergeView(room.editor, keptId, otherId)
  expect(view.kept.uses.pieces).toEqual([])
  expect(view.other.uses.pieces).toMatchObject([{ id: piece.id, places: ['draft'] }])
  expect(view.differs).toEqual([
    { field: 'credit', stricter: null, suggested: 'kept' },
    { field: 'rightsUses', stricter: 'other', suggested: 'other' },
  ])
})

test('one is offered, both say the same from then on, and what is said anew of the one is said of the other', async () => {
  const { keptId, otherId } = await twins(
    { credit: 'Ann', people: ['Lio Venn'] },
    { credit: 'Bo', people: ['Oru Shen'] },
  )
  const third = await someFile({
    perceptualHash: (await db.mediaFile.findUniqueOrThrow({ where: { id: keptId } })).perceptualHash,
  })
  await linkPictures(room.chief, keptId, otherId)
  await merge({ keptId, otherId }, { credit: 'other', people: 'both' })
  expect(await mediaFile(room.chief, keptId)).toMatchObject({
    credit: 'Bo',
    people: ['Lio Venn', 'Oru Shen'],
    version: 2,
  })
  expect(await mediaFile(room.chief, otherId)).toMatchObject({
    ...{ credit: 'Bo', people: ['Lio Venn', 'Oru Shen'] },
    ...{ mergedInto: { id: keptId }, mayChange: false, mayReplace: true },
  })
  expect((await looksLike(room.chief, third)).map(({ id }) => id)).toEqual([keptId])
  expect(await samePictures(room.chief, keptId)).toEqual([])
  expect((await mediaList(room.chief, { person: 'Oru Shen' })).files.map(({ id }) => id)).toEqual([keptId])
  expect(await peopleShown(room.chief, 'Oru Shen')).toEqual([{ name: 'Oru Shen', files: 1 }])
  expect(await mergesOf(room.reporter, keptId)).toMatchObject([{ otherId, name: 'phone.jpg', mayUndo: false }])

  await changeFile(room.chief, keptId, { ...emptyForm, version: 2, credit: 'Cy', rightsUntil: '2030-01-01' })
  expect(await mediaFile(room.chief, otherId)).toMatchObject({
    credit: 'Cy',
    people: [],
    rightsUntil: new Date('2030-01-01'),
  })
  await expect(changeFile(room.chief, otherId, { ...emptyForm, version: 3 })).rejects.toThrow('Change there')
  const events = await db.mediaEvent.findMany({ where: { fileId: { in: [keptId, otherId] } }, orderBy: { id: 'asc' } })
  expect(events.map(({ fileId, fields }) => [fileId, fields])).toMatchObject([
    [keptId, ['credit', 'people']],
    [otherId, ['people']],
    [keptId, expect.arrayContaining(['credit'])],
  ])
})

describe('what shows one of the two', () => {
  test('drafts, live pages and sources keep the file that they show, and use the one that stays as well', async () => {
    const { keptId, otherId } = await twins({ credit: 'Ann' }, { credit: 'Bo' })
    const [draft, live] = [await pieceWith(otherId), await pieceWith(otherId)]
    await goesOut(room, live.id)
    await db.sourceSnapshot.create({ data: { sourceId: room.sourceId, fileId: otherId, takenOn: new Date() } })
    const { checkpoint } = await db.draft.findUniqueOrThrow({ where: { articleId: draft.id } })
    await merge({ keptId, otherId }, { credit: 'kept' })
    const after = await db.draft.findUniqueOrThrow({ where: { articleId: draft.id } })
    expect(Buffer.from(after.checkpoint).equals(Buffer.from(checkpoint))).toBe(true)
    expect(await frozenCredits(live.id)).toEqual([[otherId, 'Bo']])
    const uses = await usesOf(room.chief, keptId)
    expect(uses.pieces.map(({ id, places }) => [id, places.sort()]).sort()).toEqual(
      [
        [draft.id, ['draft']],
        [live.id, ['draft', 'live']],
      ].sort(),
    )
    expect([uses.live, uses.sources.map(({ id }) => id)]).toEqual([1, [room.sourceId]])
    expect((await mediaList(room.chief, { use: 'used' })).files).toContainEqual(
      expect.objectContaining({ id: keptId, pieces: 2 }),
    )
    await expect(throwAway(room.chief, [keptId])).rejects.toThrow('is used in 2 pieces')

    await articles.revise(room.editor, live.id)
    await goesOut(room, live.id)
    expect(await frozenCredits(live.id)).toEqual([[otherId, 'Ann']])
  })

  test('an approval falls where readers would be told something else, and stays where they would not', async () => {
    const same = await twins({ place: 'Velm' }, { place: 'Quay' })
    const other = await twins({ credit: 'Ann' }, { credit: 'Bo' })
    const [untouched, showsKept, showsOther] = [
      await approvedWith(same.otherId),
      await approvedWith(other.keptId),
      await approvedWith(other.otherId),
    ]
    await merge(same, { place: 'other' })
    await merge(other, { credit: 'kept' })
    expect([await stateOf(untouched), await stateOf(showsKept), await stateOf(showsOther)]).toEqual([
      'approved',
      'approved',
      'draft',
    ])
    await changeFile(room.chief, other.keptId, { ...emptyForm, version: 2, credit: 'Cy', licence: 'own' })
    expect(await stateOf(showsKept)).toBe('draft')
  })

  test('whoever merged them does not approve what shows them', async () => {
    const { keptId, otherId } = await twins({ credit: 'Ann' }, { credit: 'Bo' })
    const { id } = await pieceWith(otherId)
    await merge({ keptId, otherId }, { credit: 'kept' })
    await articles.submit(room.reporter, id)
    await expect(articles.approve(room.chief, id, await pinnedRevision(id))).rejects.toThrow()
    await articles.approve(room.editor, id, await pinnedRevision(id))
    expect(await stateOf(id)).toBe('approved')
  })

  test('its rights count the pieces of both', async () => {
    const { keptId, otherId } = await twins({ rightsUses: 2 }, { rightsUses: 2 })
    for (const file of [keptId, otherId]) await goesOut(room, (await pieceWith(file)).id)
    expect(await countedUses(room.chief, keptId)).toEqual({ shown: 1, most: 2 })
    await merge({ keptId, otherId })
    expect(await countedUses(room.chief, keptId)).toEqual({ shown: 2, most: 2 })
    await expect(approvedWith(otherId)).rejects.toThrow('may be shown in no more than 2 pieces')
  })
})

describe('taken back', () => {
  test('both say what they said, and uses are apart again', async () => {
    const { keptId, otherId } = await twins({ credit: 'Ann', rightsUses: 4 }, { credit: 'Bo', people: ['Tem Arad'] })
    const piece = await pieceWith(otherId)
    await merge({ keptId, otherId }, { credit: 'other', rightsUses: 'kept', people: 'both' })
    expect(await undoMerge(room.editor, await mergeIdOf(otherId))).toEqual({ wordsBack: true })
    expect(await mediaFile(room.chief, keptId)).toMatchObject({ credit: 'Ann', rightsUses: 4, people: [] })
    expect(await mediaFile(room.chief, otherId)).toMatchObject({
      ...{ credit: 'Bo', rightsUses: null, people: ['Tem Arad'] },
      ...{ mergedInto: null, mayChange: true },
    })
    expect((await usesOf(room.chief, keptId)).pieces).toEqual([])
    const unused = (await mediaList(room.chief, { use: 'unused' })).files.map(({ id }) => id)
    expect([unused.includes(keptId), unused.includes(otherId)]).toEqual([true, false])
    expect((await usesOf(room.chief, otherId)).pieces).toMatchObject([{ id: piece.id }])
    await expect(undoMerge(room.editor, await mergeIdOf(otherId))).rejects.toThrow('can’t be taken back')
  })

  test('the one that stayed keeps what was said of it since', async () => {
    const { keptId, otherId } = await twins({ credit: 'Ann' }, { credit: 'Bo' })
    await merge({ keptId, otherId }, { credit: 'kept' })
    await changeFile(room.chief, keptId, { ...emptyForm, version: 2, credit: 'Cy' })
    expect(await undoMerge(room.chief, await mergeIdOf(otherId))).toEqual({ wordsBack: false })
    expect([await creditOf(keptId), await creditOf(otherId)]).toEqual(['Cy', 'Bo'])
  })

  test('what was merged into one goes with it, and comes back with it', async () => {
    const { keptId, otherId } = await twins()
    const { perceptualHash } = await db.mediaFile.findUniqueOrThrow({ where: { id: keptId } })
    const last = await readyPicture({ perceptualHash, credit: 'Di' })
    await merge({ keptId, otherId })
    await mergePictures(room.chief, {
      ...{ keptId: last, otherId: keptId, choice: { credit: 'kept' } },
      versions: { kept: 1, other: 2 },
    })
    expect(await mediaFile(room.chief, otherId)).toMatchObject({ credit: 'Di', mergedInto: { id: last } })
    await undoMerge(room.chief, await mergeIdOf(keptId))
    expect(await mediaFile(room.chief, otherId)).toMatchObject({ credit: 'Ann Velm', mergedInto: { id: keptId } })
  })

  test('so does what was merged into that, however long ago', async () => {
    const [first = '', second = '', third = '', last = ''] = await chain([{}, {}, {}, { credit: 'Di' }])
    await undoMerge(room.chief, await mergeIdOf(third))
    expect([await creditOf(first), await creditOf(second), await creditOf(last)]).toEqual([
      'Ann Velm',
      'Ann Velm',
      'Di',
    ])
    for (const id of [first, second]) expect((await mediaFile(room.chief, id)).mergedInto).toMatchObject({ id: third })
  })

  test('approvals of pieces that show what goes with it fall, and none of them is that person’s to approve', async () => {
    const [first = '', second = '', third = ''] = await chain([{ credit: 'Ann' }, { credit: 'Ann' }, { credit: 'Di' }])
    const [shows, staysOn] = [await approvedWith(first), await approvedWith(third)]
    const open = await pieceWith(first)
    await undoMerge(room.chief, await mergeIdOf(second))
    expect([await stateOf(shows), await stateOf(staysOn)]).toEqual(['draft', 'approved'])
    await articles.submit(room.reporter, open.id)
    await expect(articles.approve(room.chief, open.id, await pinnedRevision(open.id))).rejects.toThrow()
    await articles.approve(room.editor, open.id, await pinnedRevision(open.id))
  })

  test('after 30 days it can’t be: what was said before is forgotten, and what nothing shows is gone', async () => {
    const [unused, used] = [await twins(), await twins({ rightsUses: 9 }, { rightsUses: 9 })]
    const { id } = await pieceWith(used.otherId)
    await merge(unused)
    await merge(used)
    const later = new Date(Date.now() + 31 * DAY)
    await forgetMerges(new Date(Date.now() + 29 * DAY))
    expect(await db.mediaFile.count({ where: { id: unused.otherId } })).toBe(1)
    await forgetMerges(later)
    expect(await db.mediaFile.count({ where: { id: unused.otherId } })).toBe(0)
    expect(await mediaFile(room.chief, used.otherId)).toMatchObject({ mergedInto: { id: used.keptId } })
    await expect(undoMerge(room.chief, await mergeIdOf(used.otherId))).rejects.toThrow('can’t be taken back')
    await goesOut(room, id)
    await articles.revise(room.editor, id)
    await showPictures(id, [])
    await goesOut(room, id)
    await forgetMerges(later)
    expect(await db.mediaFile.count({ where: { id: used.otherId } })).toBe(0)
    expect(await countedUses(room.chief, used.keptId)).toEqual({ shown: 1, most: 9 })
  })
})

test('the same bytes sent again are the file that stayed, back from the trash, and a merged file takes the place of none', async () => {
  const { keptId, otherId } = await twins()
  await justSent(otherId, room.chief)
  await merge({ keptId, otherId })
  await throwAway(room.chief, [keptId])
  const { hash } = await db.mediaFile.findUniqueOrThrow({ where: { id: otherId } })
  const again: NewFile = {
    ...{ form: 'image', type: 'image/jpeg', hash: Buffer.from(hash), salt: Buffer.alloc(16), bytes: 9 },
    ...{ colours: [], findings: [], name: 'again.jpg', uploadedById: room.reporter.personId },
    given: { caption: '', credit: '', copyright: '', takenAt: null },
  }
  const sent = db.$transaction((tx) => addFile(tx, again))
  expect(await sent).toBe(keptId)
  expect(await mediaFile(room.chief, keptId)).toMatchObject({ trashedAt: null, credit: 'Ann Velm' })
  const target = await someFile({ perceptualHash: 3n })
  await expect(replaceFile(room.chief, target, otherId)).rejects.toThrow('stood in the library')
})

describe('refused', () => {
  test.each<[string, Made, Made, string]>([
    ['two that do not look alike', { perceptualHash: 0n }, { perceptualHash: -1n }, 'do not look alike'],
    ['a recording', { form: 'sound', type: 'audio/mpeg' }, {}, 'Only two pictures'],
    ['one in the trash', {}, { trashedAt: new Date() }, 'in the trash'],
  ])('%s', async (_, kept, other, why) => {
    const pair = await twins(kept, other)
    await expect(merge(pair)).rejects.toThrow(why)
    await expect(mergeView(room.chief, pair.keptId, pair.otherId)).rejects.toThrow(why)
  })

  test('a file with itself, one that is not there, and one that was merged already', async () => {
    const { keptId, otherId } = await twins()
    await expect(merge({ keptId, otherId: keptId })).rejects.toThrow('with itself')
    await expect(merge({ keptId, otherId: crypto.randomUUID() })).rejects.toThrow('no such file')
    await merge({ keptId, otherId })
    await expect(
      mergePictures(room.chief, { keptId, otherId, versions: { kept: 2, other: 2 }, choice: {} }),
    ).rejects.toThrow('merged already')
  })

  test('a field in which they differ and that nobody chose, both of what has one, and what somebody changed meanwhile', async () => {
    const pair = await twins({ credit: 'Ann' }, { credit: 'Bo' })
    await expect(merge(pair)).rejects.toThrow('Choose what stays for each field')
    await expect(merge(pair, { credit: 'both' })).rejects.toThrow('Only people and tags')
    await changeFile(room.chief, pair.otherId, { ...emptyForm, credit: 'Bo' })
    await expect(merge(pair, { credit: 'kept', licence: 'kept' })).rejects.toThrow('since you opened this page')
    expect([await creditOf(pair.keptId), await creditOf(pair.otherId)]).toEqual(['Ann', 'Bo'])
    expect(await db.mediaMerge.count({ where: { otherId: pair.otherId } })).toBe(0)
  })

  test('a reporter, though both are hers', async () => {
    const reporter = await someone('reporter')
    const { keptId, otherId } = await twins({ uploadedById: reporter.personId }, { uploadedById: reporter.personId })
    await expect(mergePictures(reporter, { keptId, otherId, versions: seen, choice: {} })).rejects.toThrow()
    expect(await db.mediaMerge.count({ where: { otherId } })).toBe(0)
  })
})
