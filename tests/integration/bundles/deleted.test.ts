/** A piece of a bundle that is deleted for good. */
import { beforeAll, expect, test } from 'vitest'
import { eraseArticle, trashArticle } from '#lib/article-trash/commands'
import * as articles from '#lib/articles/commands'
import type { Actor } from '#lib/auth/actor'
import * as bundles from '#lib/bundles/commands'
import { bundleOf } from '#lib/bundles/queries'
import { db } from '#lib/db'
import { partsOf } from '#lib/site/parts/queries'
import { beginTextChange } from '#lib/workflow/text-change'
import { someone } from '#tests/support/articles'
import { bundleWith, liveOf, pinsOf } from '#tests/support/bundles'
import { addressOf, approved, type Newsroom, newsroom, stateOf } from '#tests/support/flow'

let room: Newsroom
let admin: Actor
beforeAll(async () => {
  room = await newsroom()
  admin = await someone('admin')
})

async function three() {
  const pieces = [await approved(room), await approved(room), await approved(room)] as const
  const ids = pieces.map((piece) => piece.id)
  return { pieces, ids, id: await bundleWith(room, ids) }
}

async function deleteForGood(articleId: string) {
  await trashArticle(room.chief, articleId)
  await eraseArticle(admin, articleId, (await addressOf(articleId)).slug)
}

test('a part that readers had keeps its place, and the others their numbers', async () => {
  const { pieces, ids, id } = await three()
  const [one, , last] = pieces
  await bundles.publishBundle(room.editor, id, await pinsOf(id))
  await articles.withdraw(room.chief, one.id, { text: 'It was not so.', cause: 'our_error' })
  await articles.spike(room.chief, one.id, 'It was not so.')
  await deleteForGood(one.id)
  expect(await partsOf(last.id, 'en')).toMatchObject({ number: 3, of: 3 })
  expect(await bundleOf(room.chief, id)).toMatchObject({ standing: 'out', mayDissolve: true })
  await bundles.dissolveBundle(room.chief, id)
  expect(await liveOf(ids)).toHaveLength(2)
  expect(await db.bundleMember.count({ where: { articleId: one.id } })).toBe(0)
})

test('one that waited holds the others no more, whoever has the bundle on a screen sees that, and public pages are made anew', async () => {
  const { pieces, ids, id } = await three()
  await bundles.publishBundle(room.editor, id, await pinsOf(id))
  const [late, gone] = [await approved(room), await approved(room)]
  for (const piece of [late, gone]) await bundles.addToBundle(room.editor, id, piece.id)
  const moment = new Date(Date.now() + 60_000)
  await bundles.scheduleBundle(room.editor, id, await pinsOf(id), moment)
  await db.$transaction((tx) => beginTextChange(tx, { articleId: gone.id, actor: room.reporter }))
  expect((await bundleOf(room.editor, id)).standing).toBe('held')
  const { version } = await db.bundle.findUniqueOrThrow({ where: { id } })
  const last = await db.purge.findFirst({ orderBy: { id: 'desc' }, select: { id: true } })
  await deleteForGood(gone.id)
  const left = await bundleOf(room.editor, id)
  expect(left).toMatchObject({ standing: 'scheduled', heldWhy: null })
  expect(left.version).toBeGreaterThan(version)
  const purged = await db.purge.findMany({ where: { id: { gt: last?.id ?? 0n } }, select: { tag: true } })
  expect(purged.map(({ tag }) => tag)).toContain(`article:${pieces[0].id}`)
  expect(await bundles.publishDueBundles(moment)).toBe(1)
  expect(await stateOf(late.id)).toBe('published')
  expect(await liveOf(ids)).toHaveLength(3)
})
