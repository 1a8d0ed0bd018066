/** What whoever may read some of the pieces sees of a bundle, and where else it is named. */
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { board } from '#lib/board/queries'
import * as bundles from '#lib/bundles/commands'
import { bundleList, bundleOf, bundleOfArticle } from '#lib/bundles/queries'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import { findPlaces } from '#lib/palette/queries'
import { reviewOf } from '#lib/reviews/queries'
import { someDesk, someone } from '#tests/support/articles'
import { bundleWith, pinsOf } from '#tests/support/bundles'
import { approved, inReview, type Newsroom, newsroom } from '#tests/support/flow'

let [room, other]: Newsroom[] = []
const rooms = () => {
  if (!room || !other) throw new Error('There is no newsroom yet.')
  return { room, other }
}
beforeAll(async () => {
  room = await newsroom()
  other = await newsroom()
})

async function ofTwoDesks() {
  const { room, other } = rooms()
  const [own, theirs] = [await approved(room), await inReview(other)]
  return { own, theirs, id: await bundleWith(room, [own.id, theirs.id], `Harbours ${own.headline}`) }
}

test('a piece that one may not read keeps its place, and nothing of it is shown', async () => {
  const { room } = rooms()
  const { own, theirs, id } = await ofTwoDesks()
  const shown = await bundleOf(room.reporter, id)
  expect(shown.members.map((member) => member?.articleId ?? null)).toEqual([own.id, null])
  expect(JSON.stringify(shown)).not.toContain(theirs.headline)
  expect((await bundleOfArticle(room.reporter, own.id)).bundle).toMatchObject({ part: 1, of: 2, after: null })
  expect((await bundleOfArticle(room.chief, own.id)).bundle?.after).toMatchObject({ articleId: theirs.id })
})

test('what is in the way is called by its headline to those who may read it, and by its place to others', async () => {
  const { room } = rooms()
  const { own, theirs, id } = await ofTwoDesks()
  await expect(bundles.publishBundle(room.chief, id, await pinsOf(id))).rejects.toThrow(theirs.headline)
  const said = async (actor: Actor) => JSON.stringify((await bundleOf(actor, id)).heldWhy)
  expect(await said(room.reporter)).toContain('"part":2')
  expect(await said(room.reporter)).not.toContain(theirs.headline)
  expect(await said(room.chief)).toContain(theirs.headline)
  const { heldWhy } = await db.bundle.findUniqueOrThrow({ where: { id } })
  expect(JSON.stringify(heldWhy)).toContain(theirs.id)
  expect(JSON.stringify(heldWhy)).not.toContain(theirs.headline)
  const events = await db.workflowEvent.findMany({ where: { articleId: own.id } })
  expect(events.map(({ move }) => move)).toContain('bundleHeld')
  const told = await db.notification.findMany({ where: { articleId: own.id } })
  expect(JSON.stringify([events, told])).not.toContain(theirs.headline)
})

test('whoever may publish some of the pieces does not publish the bundle, and is told so', async () => {
  const { room } = rooms()
  const { own, id } = await ofTwoDesks()
  expect(await bundleOf(room.editor, id)).toMatchObject({ mayChange: true, mayDecide: false, mayDissolve: false })
  await expect(bundles.publishBundle(room.editor, id, await pinsOf(id))).rejects.toThrow('not yours to make')
  await expect(bundles.dissolveBundle(room.editor, id)).rejects.toThrow('not yours to take out')
  expect(await db.publication.count({ where: { articleId: own.id } })).toBe(0)
})

test('whoever may read none of them sees no bundle', async () => {
  const { id } = await ofTwoDesks()
  const stranger = await someone('editor', [await someDesk()])
  await expect(bundleOf(stranger, id)).rejects.toThrow(NotFound)
  expect((await bundleList(stranger)).map((one) => one.id)).not.toContain(id)
})

test('the page says what each piece lacks, and who has stood by it', async () => {
  const { room, other } = rooms()
  const { theirs, id } = await ofTwoDesks()
  const question = { articleId: theirs.id, text: 'Did the mayor call?', askedById: other.checker.personId }
  await db.question.create({ data: question })
  const [first, second] = (await bundleOf(room.chief, id)).members
  expect(first).toMatchObject({ lacks: [], steps: [{ kind: 'approval', by: room.editor.name }] })
  expect(second?.lacks.map(({ code }) => code)).toEqual(['bundles.notApproved', 'checks.cannotGoOut'])
  expect(second?.steps).toEqual([{ kind: 'approval', by: null }])
})

test('the page takes the checks as they were counted last, unless something changed since', async () => {
  const { room } = rooms()
  const { own, id } = await ofTwoDesks()
  await db.checkToCount.deleteMany({ where: { articleId: own.id } })
  const counted = { state: 'approved', blockers: 2, first: { code: 'bundles.inTrash' }, at: new Date() } as const
  await db.checkCount.upsert({
    where: { articleId: own.id },
    create: { articleId: own.id, ...counted },
    update: counted,
  })
  const lacks = async () => (await bundleOf(room.chief, id)).members[0]?.lacks
  expect(await lacks()).toEqual([
    { code: 'checks.cannotGoOut', parameters: { blockers: [{ code: 'bundles.inTrash' }], more: 1 } },
  ])
  await db.checkToCount.create({ data: { articleId: own.id } })
  expect(await lacks()).toEqual([])
})

test('board and palette name it, and the review offers no way out for the piece alone', async () => {
  const { room } = rooms()
  const { own, id } = await ofTwoDesks()
  const { columns } = await board(room.editor, { deskId: room.deskId })
  const card = columns.flatMap(({ articles }) => articles).find((article) => article.id === own.id)
  expect(card).toMatchObject({ bundle: `Harbours ${own.headline}` })
  expect(card?.moves).not.toContain('publish')
  const places = await findPlaces(room.editor, own.headline.toLowerCase())
  expect(places).toContainEqual({ what: 'bundle', href: `/newsroom/bundles/${id}`, name: `Harbours ${own.headline}` })
  const { moves } = await reviewOf(room.chief, own.id)
  expect(moves.filter((move) => ['publish', 'schedule', 'publishPast'].includes(move))).toEqual([])
})
