/** What readers learn of the pieces that belong together. */
import { beforeAll, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import * as bundles from '#lib/bundles/commands'
import { db } from '#lib/db'
import { articleAt } from '#lib/site/article/queries'
import { articleTags } from '#lib/site/cache-tags'
import { partsOf } from '#lib/site/parts/queries'
import { bundleWith, pinsOf } from '#tests/support/bundles'
import { addressOf, approved, inReview, type Newsroom, newsroom, published } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

async function three() {
  const pieces = [await approved(room), await approved(room), await approved(room)] as const
  return {
    pieces,
    ids: pieces.map(({ id }) => id),
    id: await bundleWith(
      room,
      pieces.map(({ id }) => id),
    ),
  }
}
const publish = async (id: string) => bundles.publishBundle(room.editor, id, await pinsOf(id))
const parts = (articleId: string) => partsOf(articleId, 'en')

test('nothing before they are out, then which part each is, with links to the others', async () => {
  const { pieces, id } = await three()
  expect(await parts(pieces[1].id)).toBeNull()
  await publish(id)
  expect(await parts(pieces[1].id)).toMatchObject({
    ...{ name: 'The harbour files', number: 2, of: 3 },
    parts: [
      { headline: pieces[0].headline, number: 1, here: false },
      { headline: pieces[1].headline, number: 2, here: true },
      { headline: pieces[2].headline, number: 3, here: false },
    ],
  })
})

test('a piece that waits is neither named nor counted', async () => {
  const { pieces, id } = await three()
  await publish(id)
  const fourth = await inReview(room)
  await bundles.addToBundle(room.editor, id, fourth.id)
  expect(await parts(pieces[0].id)).toMatchObject({ of: 3 })
  expect(JSON.stringify(await parts(pieces[0].id))).not.toContain(fourth.headline)
})

test('one that is withdrawn keeps its number, and is linked no more', async () => {
  const { pieces, id } = await three()
  await publish(id)
  await articles.withdraw(room.chief, pieces[0].id, { text: 'It was not so.', cause: 'our_error' })
  const shown = await parts(pieces[2].id)
  expect(shown).toMatchObject({ number: 3, of: 3 })
  expect(shown?.parts.map(({ number }) => number)).toEqual([2, 3])
})

test('a piece and its translation are one part, named in the language of the page', async () => {
  const { pieces, id } = await three()
  const [one, other] = pieces
  const { translationGroupId } = await db.article.findUniqueOrThrow({ where: { id: one.id } })
  await db.article.update({ where: { id: other.id }, data: { translationGroupId, language: 'fr' } })
  await db.article.update({ where: { id: other.id }, data: { language: 'fr' } })
  const again = async (articleId: string) => {
    await articles.requestChanges(room.editor, articleId, 'It is French now.')
    await articles.submit(room.reporter, articleId)
    const { revisionId } = await db.draft.findUniqueOrThrow({ where: { articleId } })
    await articles.approve(room.editor, articleId, revisionId ?? '')
  }
  await again(other.id)
  await publish(id)
  expect(await partsOf(pieces[2].id, 'en')).toMatchObject({
    ...{ number: 2, of: 2 },
    parts: [{ headline: one.headline, language: 'en' }, { here: true }],
  })
  expect(await partsOf(pieces[2].id, 'fr')).toMatchObject({ parts: [{ language: 'fr' }, { here: true }] })
})

test('a page is made anew when another part comes, goes or is renamed', async () => {
  const { pieces, id } = await three()
  await publish(id)
  const [one, other] = pieces
  const { language, slug } = await addressOf(one.id)
  const page = await articleAt(language, slug)
  if (!page) throw new Error('The piece is not live.')
  const tags = articleTags(page)
  expect(tags).toContain(`article:${other.id}`)
  const purgedSince = async (work: () => Promise<unknown>) => {
    const last = await db.purge.findFirst({ orderBy: { id: 'desc' }, select: { id: true } })
    await work()
    const rows = await db.purge.findMany({ where: { id: { gt: last?.id ?? 0n } }, select: { tag: true } })
    return rows.map(({ tag }) => tag)
  }
  const own = `article:${one.id}`
  const live = await published(room)
  expect(await purgedSince(() => bundles.addToBundle(room.editor, id, live.id))).toContain(own)
  expect(await purgedSince(() => bundles.takeOut(room.editor, live.id))).toContain(own)
  const { version } = await db.bundle.findUniqueOrThrow({ where: { id } })
  const renamed = { name: 'The pier files', numbered: false }
  expect(await purgedSince(() => bundles.changeBundle(room.chief, id, version, renamed))).toContain(own)
  const gone = { text: 'It was not so.', cause: 'our_error' } as const
  expect(await purgedSince(() => articles.withdraw(room.chief, other.id, gone))).toContain(own)
})
