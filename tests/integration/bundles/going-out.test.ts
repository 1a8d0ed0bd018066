/** Pieces of a bundle go out at one moment, all or none. */
import { beforeAll, describe, expect, test } from 'vitest'
import { trashArticle } from '#lib/article-trash/commands'
import * as articles from '#lib/articles/commands'
import * as bundles from '#lib/bundles/commands'
import { bundleOf, bundleOfArticle } from '#lib/bundles/queries'
import { db } from '#lib/db'
import { bundleWith, liveOf, pinsOf } from '#tests/support/bundles'
import { entryInReview, runningCoverage } from '#tests/support/coverage'
import { approved, eventsOf, inReview, type Newsroom, newsroom, pinnedRevision, stateOf } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

async function three() {
  const pieces = [await approved(room), await approved(room), await approved(room)] as const
  const ids = pieces.map(({ id }) => id)
  return { pieces, ids, id: await bundleWith(room, ids) }
}

const publish = async (id: string) => bundles.publishBundle(room.editor, id, await pinsOf(id))
const events = async (articleId: string, move: string) => (await eventsOf(articleId)).filter((one) => one.move === move)

describe('published at once', () => {
  test('every piece is out at the same moment, each with its event, and the bundle says so', async () => {
    const { id, ids } = await three()
    await publish(id)
    const live = await liveOf(ids)
    expect(live).toHaveLength(3)
    expect(new Set(live.map(({ publishedAt }) => publishedAt.getTime())).size).toBe(1)
    for (const articleId of ids) {
      expect(await stateOf(articleId)).toBe('published')
      const [event] = await events(articleId, 'publish')
      expect(event).toMatchObject({ personId: room.editor.personId, from: 'approved' })
      expect(event?.reason).toContain('The harbour files')
    }
    expect(await bundleOf(room.editor, id)).toMatchObject({ standing: 'out', heldWhy: null })
  })

  test('every edge is told in one statement, after all else', async () => {
    const { id, ids } = await three()
    await publish(id)
    const rows = await db.purge.findMany({
      where: { tag: { in: ids.map((one) => `article:${one}`) } },
      orderBy: { id: 'asc' },
    })
    expect(new Set(rows.map(({ tag }) => tag)).size).toBe(3)
    expect(new Set(rows.map(({ at }) => at.getTime())).size).toBe(1)
  })

  test('where one is not approved none goes out, all of it is named, and those who wait are told', async () => {
    const { pieces, ids, id } = await three()
    const late = await inReview(room)
    await bundles.addToBundle(room.editor, id, late.id)
    const refusal = publish(id)
    await expect(refusal).rejects.toThrow(`“${late.headline}”: It is not approved: it is “In review”.`)
    expect(await liveOf([...ids, late.id])).toEqual([])
    for (const articleId of ids) expect(await stateOf(articleId)).toBe('approved')
    expect(await bundleOf(room.editor, id)).toMatchObject({ standing: 'held' })
    const [held] = await events(pieces[0].id, 'bundleHeld')
    expect(held?.reason).toContain('Part 4: It is not approved')
    expect(held?.reason).not.toContain(late.headline)
    const told = await db.notification.findMany({ where: { articleId: pieces[0].id, eventId: held?.id ?? '' } })
    expect(told.map(({ personId }) => personId)).toEqual([room.reporter.personId])
  })

  test('what was held is not any more once the piece is put right, and says what it was', async () => {
    const { id } = await three()
    const late = await inReview(room)
    await bundles.addToBundle(room.editor, id, late.id)
    await expect(publish(id)).rejects.toThrow(late.headline)
    expect(await bundleOf(room.editor, id)).toMatchObject({ standing: 'held' })
    expect((await bundleOfArticle(room.editor, late.id)).bundle).toMatchObject({ standing: 'held' })
    await articles.approve(room.editor, late.id, late.revisionId)
    const shown = await bundleOf(room.editor, id)
    expect(shown).toMatchObject({ standing: 'waits', heldWhy: { code: 'bundles.noneGoesOut' } })
    expect((await bundleOfArticle(room.editor, late.id)).bundle).toMatchObject({ standing: 'waits' })
  })

  test('nobody is told the same twice in a row', async () => {
    const { pieces, id } = await three()
    await bundles.addToBundle(room.editor, id, (await inReview(room)).id)
    await expect(publish(id)).rejects.toThrow('Nothing of the bundle')
    await expect(publish(id)).rejects.toThrow('Nothing of the bundle')
    expect(await events(pieces[0].id, 'bundleHeld')).toHaveLength(1)
  })

  test('what stands against a piece is quoted to its own people, and to no others', async () => {
    const { pieces, id } = await three()
    const [one, other] = pieces
    const question = { articleId: one.id, text: 'Did the mayor call?', askedById: room.checker.personId }
    await db.question.create({ data: question })
    await expect(publish(id)).rejects.toThrow('Did the mayor call?')
    const [own] = await events(one.id, 'bundleHeld')
    const [others] = await events(other.id, 'bundleHeld')
    expect(own?.reason).toContain('Did the mayor call?')
    expect(own?.reason).toContain(one.headline)
    expect(others?.reason).toContain('Part 1: 1 check stands against it.')
    expect(others?.reason).not.toContain(one.headline)
    expect(others?.reason).not.toContain('mayor')
  })

  test.each<[string, (articleId: string) => Promise<unknown>, string]>([
    [
      'under embargo',
      (articleId) => articles.setEmbargo(room.chief, articleId, new Date('2037-01-01T00:00Z')),
      'under embargo',
    ],
    [
      'in the trash',
      async (articleId) => {
        await articles.requestChanges(room.editor, articleId, 'Who says so?')
        await trashArticle(room.reporter, articleId)
      },
      'in the trash',
    ],
    [
      'without its legal review',
      (articleId) =>
        db.legalDemand.create({ data: { articleId, byId: room.chief.personId, reason: 'A name is in it.' } }),
      'is missing',
    ],
  ])('a piece %s keeps all of them', async (_, spoil, words) => {
    const { pieces, ids, id } = await three()
    await spoil(pieces[1].id)
    await expect(publish(id)).rejects.toThrow(words)
    expect(await liveOf(ids)).toEqual([])
  })

  test('a failure in the middle leaves nothing half out', async () => {
    const { ids, id } = await three()
    const [first, second] = ids
    await db.$executeRawUnsafe(`
      CREATE FUNCTION break_publication() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF new."articleId" = '${second}' THEN RAISE EXCEPTION 'the disk is gone'; END IF;
        RETURN new;
      END $$`)
    await db.$executeRaw`CREATE TRIGGER break_one BEFORE INSERT ON "Publication" FOR EACH ROW EXECUTE FUNCTION break_publication()`
    const purges = await db.purge.count()
    try {
      await expect(publish(id)).rejects.toThrow('the disk is gone')
    } finally {
      await db.$executeRaw`DROP TRIGGER break_one ON "Publication"`
    }
    expect(await liveOf(ids)).toEqual([])
    expect(await events(first ?? '', 'publish')).toEqual([])
    for (const articleId of ids) expect(await stateOf(articleId)).toBe('approved')
    expect(await db.purge.count()).toBe(purges)
    await publish(id)
    expect(await liveOf(ids)).toHaveLength(3)
  })

  test('an address that another piece holds is found in the middle, and named', async () => {
    const { pieces, ids, id } = await three()
    const holder = await approved(room)
    await articles.publish(room.editor, holder.id, holder.revisionId)
    const { slug } = await db.article.findUniqueOrThrow({ where: { id: pieces[2].id }, select: { slug: true } })
    await db.$executeRaw`ALTER TABLE "Publication" DISABLE TRIGGER USER`
    await db.publication.updateMany({ where: { articleId: holder.id }, data: { slug } })
    await db.$executeRaw`ALTER TABLE "Publication" ENABLE TRIGGER USER`
    await expect(publish(id)).rejects.toThrow('is already at this address')
    expect(await liveOf(ids)).toEqual([])
    expect(await bundleOf(room.editor, id)).toMatchObject({ standing: 'held' })
  })

  test('what has changed on the screen meanwhile is refused', async () => {
    const { ids, id } = await three()
    const pins = await pinsOf(id)
    await bundles.addToBundle(room.chief, id, (await approved(room)).id)
    await expect(bundles.publishBundle(room.editor, id, pins)).rejects.toThrow('has changed since you opened it')
    expect(await liveOf(ids)).toEqual([])
  })
})

describe('a piece that waits for the others', () => {
  test('goes out by no other way', async () => {
    const { pieces } = await three()
    const [{ id, revisionId }] = pieces
    const words = 'goes out with the others of the bundle “The harbour files”'
    await expect(articles.publish(room.editor, id, revisionId)).rejects.toThrow(words)
    await expect(articles.schedule(room.editor, id, revisionId, new Date('2037-01-01T00:00Z'))).rejects.toThrow(words)
    await expect(articles.publishPast(room.chief, id, revisionId, 'It burns.')).rejects.toThrow(words)
    expect(await stateOf(id)).toBe('approved')
  })

  test('taken out of the bundle, it does, and the others go without it', async () => {
    const { pieces, ids, id } = await three()
    const [one] = pieces
    await bundles.takeOut(room.editor, one.id)
    await articles.publish(room.editor, one.id, one.revisionId)
    expect((await events(one.id, 'unbundled'))[0]?.reason).toContain('The harbour files')
    await publish(id)
    expect(await liveOf(ids)).toHaveLength(3)
    expect((await bundleOf(room.editor, id)).members).toHaveLength(2)
  })

  test('is no entry of a live coverage', async () => {
    const { id } = await three()
    const entry = await entryInReview(room, await runningCoverage(room))
    await expect(bundles.addToBundle(room.chief, id, entry.id)).rejects.toThrow('are in no bundle')
    expect((await bundleOfArticle(room.chief, entry.id)).choices).toEqual([])
  })

  test('is in one bundle only', async () => {
    const { pieces } = await three()
    const another = await bundles.createBundle(room.editor, { name: 'The pier files', numbered: true })
    await expect(bundles.addToBundle(room.editor, another, pieces[0].id)).rejects.toThrow('“The harbour files” already')
  })
})

describe('once it is out', () => {
  test('a piece goes its own way: it is corrected and published by itself', async () => {
    const { pieces, id } = await three()
    await publish(id)
    const [one] = pieces
    await articles.revise(room.reporter, one.id)
    await articles.submit(room.reporter, one.id)
    const revisionId = await pinnedRevision(one.id)
    await articles.approve(room.editor, one.id, revisionId)
    await articles.publish(room.editor, one.id, revisionId)
    expect(await db.publication.count({ where: { articleId: one.id } })).toBe(2)
  })

  test('one that is withdrawn is shown as that, and the others stay', async () => {
    const { pieces, ids, id } = await three()
    await publish(id)
    await articles.withdraw(room.chief, pieces[1].id, { text: 'It was not so.', cause: 'our_error' })
    expect(await liveOf(ids)).toHaveLength(2)
    const shown = await bundleOf(room.editor, id)
    expect(shown.members.map((member) => member?.reach)).toEqual(['live', 'withdrawn', 'live'])
    expect(shown.standing).toBe('out')
  })

  test('another part can be put in, and waits alone', async () => {
    const { id } = await three()
    await publish(id)
    const fourth = await approved(room)
    await bundles.addToBundle(room.editor, id, fourth.id)
    expect((await bundleOf(room.editor, id)).standing).toBe('waits')
    await publish(id)
    expect(await liveOf([fourth.id])).toHaveLength(1)
  })

  test('dissolved, every piece is where it was', async () => {
    const { ids, id } = await three()
    await publish(id)
    await bundles.dissolveBundle(room.chief, id)
    expect(await liveOf(ids)).toHaveLength(3)
    expect(await db.bundle.findUnique({ where: { id } })).toBeNull()
  })
})
