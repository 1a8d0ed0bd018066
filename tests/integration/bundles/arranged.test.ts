/** What readers are told of a bundle is changed by whoever may publish what they have of it, and is on record there. */
import { beforeAll, expect, test } from 'vitest'
import * as bundles from '#lib/bundles/commands'
import { bundleOf } from '#lib/bundles/queries'
import { db } from '#lib/db'
import { partsOf } from '#lib/site/parts/queries'
import { someDesk, someone } from '#tests/support/articles'
import { bundleWith, pinsOf } from '#tests/support/bundles'
import { approved, eventsOf, type Newsroom, newsroom, published } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const versionOf = async (id: string) => (await db.bundle.findUniqueOrThrow({ where: { id } })).version
const told = async (articleId: string) =>
  (await eventsOf(articleId))
    .filter(({ move }) => move === 'bundleChanged')
    .map(({ reason, personId }) => ({ reason, personId }))

async function threeOut() {
  const pieces = [await approved(room), await approved(room), await approved(room)] as const
  const id = await bundleWith(
    room,
    pieces.map((piece) => piece.id),
  )
  await bundles.publishBundle(room.editor, id, await pinsOf(id))
  return { pieces, id }
}

const renamed = { name: 'The pier files', numbered: false }

test('whoever made it changes no word of it once pieces are out that she may not publish', async () => {
  const { pieces, id } = await threeOut()
  const maker = await someone('editor', [await someDesk()])
  await db.bundle.update({ where: { id }, data: { createdById: maker.personId } })
  const version = await versionOf(id)
  const yours = 'whoever may publish all of these'
  await expect(bundles.changeBundle(maker, id, version, renamed)).rejects.toThrow(yours)
  const moved = { articleId: pieces[2].id, direction: 'up' } as const
  await expect(bundles.moveInBundle(maker, id, version, moved)).rejects.toThrow(yours)
  expect(await bundleOf(maker, id)).toMatchObject({ name: 'The harbour files', version, mayArrange: false })
  expect(await bundleOf(room.editor, id)).toMatchObject({ mayArrange: true })
})

test('nor does whoever publishes some of them, and she brings no public piece in or out', async () => {
  const { pieces, id } = await threeOut()
  const [one] = pieces
  const other = await newsroom()
  const theirs = await published(other)
  await bundles.addToBundle(room.chief, id, theirs.id)
  const version = await versionOf(id)
  const yours = 'whoever may publish all of these'
  await expect(bundles.changeBundle(room.editor, id, version, renamed)).rejects.toThrow(yours)
  await expect(bundles.takeOut(room.editor, one.id)).rejects.toThrow(yours)
  const another = await published(room)
  await expect(bundles.addToBundle(room.editor, id, another.id)).rejects.toThrow(yours)
  const [first] = (await bundleOf(room.editor, id)).members
  expect(first).toMatchObject({ articleId: one.id, mayTakeOut: false })
  await bundles.takeOut(room.chief, one.id)
})

test('before a piece is out, whoever made it arranges it', async () => {
  const maker = await someone('editor', [await someDesk()])
  const id = await bundles.createBundle(maker, { name: 'The harbour files', numbered: true })
  await bundles.addToBundle(room.chief, id, (await approved(room)).id)
  await bundles.changeBundle(maker, id, await versionOf(id), renamed)
  expect((await bundleOf(room.chief, id)).name).toBe(renamed.name)
})

test('a new name and numbers are on record at every piece that is out, with what was before', async () => {
  const { pieces, id } = await threeOut()
  const waiting = await approved(room)
  await bundles.addToBundle(room.editor, id, waiting.id)
  await bundles.changeBundle(room.editor, id, await versionOf(id), renamed)
  for (const piece of pieces) {
    const [event] = await told(piece.id)
    expect(event?.personId).toBe(room.editor.personId)
    expect(event?.reason).toContain('“The pier files” now; before, it was “The harbour files”')
    expect(event?.reason).toContain('no longer told which part')
  }
  expect(await told(waiting.id)).toEqual([])
})

test('another order is on record at the pieces whose part it changes', async () => {
  const { pieces, id } = await threeOut()
  const [first, second, third] = pieces
  await bundles.moveInBundle(room.editor, id, await versionOf(id), { articleId: third.id, direction: 'up' })
  expect(await told(first.id)).toEqual([])
  expect((await told(second.id))[0]?.reason).toContain('it is part 3 now; before, it was part 2')
  expect((await told(third.id))[0]?.reason).toContain('it is part 2 now; before, it was part 3')
  await bundles.takeOut(room.editor, first.id)
  expect((await told(third.id))[1]?.reason).toContain('it is part 1 now; before, it was part 2')
  expect(await partsOf(third.id, 'en')).toMatchObject({ number: 1, of: 2 })
})
