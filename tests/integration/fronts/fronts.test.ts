/** Fronts that editors curate: what they change, publish, plan and undo, and what readers get of it. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import type { FrontChange } from '#lib/fronts/change'
import {
  cancelPlannedFront,
  changeFront,
  planFront,
  publishDueFronts,
  publishFront,
  restoreFront,
  undoFront,
} from '#lib/fronts/commands'
import type { FrontKey } from '#lib/fronts/paths'
import {
  countFrontsToLookAt,
  fronts,
  frontsWithPiece,
  frontToEdit,
  frontToPreview,
  piecesForFront,
} from '#lib/fronts/queries'
import { purgeEndedEmbargoes } from '#lib/publications/commands'
import { deskFront, frontPage } from '#lib/site/front/queries'
import { someone } from '#tests/support/articles'
import { aDesk, published, publishedAgain, withdrawn } from '#tests/support/site-fixtures'

let chief: Actor
beforeAll(async () => {
  chief = await someone('chief')
})

let count = 0
/** A language of its own for each test: a front of its own, with a few pieces. */
async function home(pieces = 3) {
  count += 1
  const language = `en-test${String(count).padStart(2, '0')}`
  const made = []
  for (let number = 0; number < pieces; number++)
    made.push(await published({ language, headline: `Piece ${number}`, at: new Date(Date.UTC(2026, 2, 1 + number)) }))
  return { key: { deskId: null, language } as FrontKey, language, ids: made.map(({ articleId }) => articleId) }
}

const pinned = (articleId = '', words: { kicker?: string; headline?: string } = {}) =>
  ({ by: 'pinned', articleId, kicker: '', headline: '', ...words }) as const
const versionOf = async (key: FrontKey) => (await frontToEdit(chief, key)).version
const change = async (key: FrontKey, what: FrontChange) => changeFront(chief, key, await versionOf(key), what)
const put = (key: FrontKey, at: number, articleId = '') => change(key, { act: 'put', at, slot: pinned(articleId) })
const publish = async (key: FrontKey) => publishFront(chief, key, await versionOf(key))
const leadOf = async (language: string) => (await frontPage(language)).lead?.headline
const purged = async (work: () => Promise<unknown>) => {
  const before = (await db.purge.aggregate({ _max: { id: true } }))._max.id ?? 0n
  await work()
  return (await db.purge.findMany({ where: { id: { gt: before } } })).map(({ tag }) => tag)
}

describe('the working copy', () => {
  test('is what nobody but the newsroom sees, until it is published', async () => {
    const { key, language, ids } = await home()
    expect(await leadOf(language)).toBe('Piece 2')
    expect(await put(key, 0, ids[0])).toEqual({ kept: true })
    expect(await leadOf(language)).toBe('Piece 2')
    const shown = await frontToPreview(chief, key, null)
    expect(shown.front).toMatchObject({ lead: { headline: 'Piece 0' } })
    expect(await purged(() => publish(key))).toEqual([`front:home:${language}`])
    expect(await leadOf(language)).toBe('Piece 0')
  })

  test('is not overwritten by whoever did not see it: she is told who was quicker, and nothing changes', async () => {
    const { key, ids } = await home()
    const other = await someone('chief')
    await put(key, 0, ids[0])
    const seen = await versionOf(key)
    await changeFront(other, key, seen, { act: 'put', at: 1, slot: { by: 'newest' } })
    const kept = await changeFront(chief, key, seen, { act: 'put', at: 1, slot: pinned(ids[1]) })
    expect(kept).toMatchObject({ kept: false, by: other.name })
    expect((await frontToEdit(chief, key)).places[1]?.slot).toEqual({ by: 'newest' })
    await expect(publishFront(chief, key, seen)).rejects.toThrow('Somebody has changed this front')
  })

  test('of two who begin at once keeps both changes in order, or tells the second', async () => {
    const { key, ids } = await home()
    const answers = await Promise.all(
      [0, 1].map((at) => changeFront(chief, key, 0, { act: 'put', at, slot: pinned(ids[at]) })),
    )
    expect(answers.map(({ kept }) => kept).sort()).toEqual([false, true])
    const { places } = await frontToEdit(chief, key)
    expect(places.filter(({ slot }) => slot.by === 'pinned')).toHaveLength(1)
  })

  test('takes only what readers have in its language, once, with words that are short enough', async () => {
    const { key, ids } = await home()
    const { ids: others } = await home(1)
    await expect(put(key, 0, others[0])).rejects.toThrow('Readers don’t have this piece in this language')
    await put(key, 0, ids[0])
    await expect(put(key, 2, ids[0])).rejects.toThrow('stands at Lead 1 already')
    const long = (words: object) => change(key, { act: 'put', at: 0, slot: { ...pinned(ids[0]), ...words } })
    await expect(long({ kicker: 'x'.repeat(31) })).rejects.toThrow('at most 30 signs')
    await expect(long({ headline: 'x'.repeat(91) })).rejects.toThrow('at most 90 signs')
    expect(await long({ headline: '👩‍🚒'.repeat(90) })).toEqual({ kept: true })
  })

  test('of a desk is for its editors, and the home page for chiefs', async () => {
    const { language } = await home()
    const deskId = await aDesk('world')
    const editor = await someone('editor', [deskId])
    expect(await changeFront(editor, { deskId, language }, 0, { act: 'put', at: 0, slot: { by: 'newest' } })).toEqual({
      kept: true,
    })
    await expect(
      changeFront(editor, { deskId: null, language }, 0, { act: 'put', at: 0, slot: { by: 'newest' } }),
    ).rejects.toThrow()
    expect(await db.front.count({ where: { deskId: null, language } })).toBe(0)
  })
})

describe('a published front', () => {
  test('has a version for each time, that nothing changes, and an event with who made it', async () => {
    const { key, language, ids } = await home()
    await put(key, 0, ids[0])
    expect(await publish(key)).toBe(1)
    await put(key, 1, ids[1])
    expect(await publish(key)).toBe(2)
    await expect(publish(key)).rejects.toThrow('Readers have exactly this already')
    const { history } = await frontToEdit(chief, key)
    expect(history.map(({ number, act, by }) => [number, act, by])).toEqual([
      [2, 'published', chief.name],
      [1, 'published', chief.name],
    ])
    expect(history[0]?.differences).toMatchObject([{ section: 'seconds', number: 1, to: { name: 'Piece 1' } }])
    await expect(db.frontVersion.updateMany({ where: { front: { language } }, data: { number: 9 } })).rejects.toThrow()
    await expect(db.frontEvent.deleteMany({ where: { front: { language } } })).rejects.toThrow()
  })

  test('is undone to the version before, which is a new one, and the working copy follows', async () => {
    const { key, language, ids } = await home()
    await put(key, 0, ids[0])
    await publish(key)
    await put(key, 0, ids[1])
    await publish(key)
    await expect(undoFront(chief, key, 1)).rejects.toThrow('A newer version is with readers')
    expect(await undoFront(chief, key, 2)).toBe(3)
    expect(await leadOf(language)).toBe('Piece 0')
    const { places, unpublished, history } = await frontToEdit(chief, key)
    expect(places[0]?.slot).toMatchObject({ articleId: ids[0] })
    expect(unpublished).toEqual([])
    expect(history[0]).toMatchObject({ number: 3, act: 'undone', former: 1 })
  })

  test('is undone to what fills itself where it was the first', async () => {
    const { key, language, ids } = await home()
    await put(key, 0, ids[0])
    await publish(key)
    await undoFront(chief, key, 1)
    expect(await leadOf(language)).toBe('Piece 2')
  })

  test('is had back from the history, and what somebody is at meanwhile stays', async () => {
    const { key, language, ids } = await home()
    await put(key, 0, ids[0])
    await publish(key)
    await put(key, 0, ids[1])
    await publish(key)
    await put(key, 1, ids[2])
    expect(await restoreFront(chief, key, 1)).toBe(3)
    expect(await leadOf(language)).toBe('Piece 0')
    const { places, history } = await frontToEdit(chief, key)
    expect(places[1]?.slot).toMatchObject({ articleId: ids[2] })
    expect(history[0]).toMatchObject({ act: 'restored', former: 1 })
    await expect(restoreFront(chief, key, 9)).rejects.toThrow()
  })

  test('goes back in its working copy to what readers have', async () => {
    const { key, ids } = await home()
    await put(key, 0, ids[0])
    await publish(key)
    await change(key, { act: 'clear' })
    expect((await frontToEdit(chief, key)).unpublished).toHaveLength(1)
    await change(key, { act: 'toLive' })
    expect((await frontToEdit(chief, key)).unpublished).toEqual([])
  })
})

describe('a chosen piece falls out of the page by itself', () => {
  async function curated() {
    const { key, language, ids } = await home()
    await put(key, 0, ids[0])
    await publish(key)
    return { key, language, id: ids[0] ?? '' }
  }
  const told = async (key: FrontKey) => {
    const { places, fallen } = await frontToEdit(chief, key)
    return [places[0]?.fallen, places[0]?.now?.headline, fallen.map(({ why }) => why)]
  }

  test('when it is withdrawn, and editors see why', async () => {
    const { key, language, id } = await curated()
    const tags = await purged(() => withdrawn(id))
    expect(tags).toEqual(expect.arrayContaining(['latest', `article:${id}`]))
    expect(await leadOf(language)).toBe('Piece 2')
    expect(await told(key)).toEqual(['withdrawn', 'Piece 2', ['withdrawn']])
    const line = (await fronts(chief)).find((one) => one.key.deskId === null && one.key.language === language)
    expect(line?.fallen).toBe(1)
  })

  test('when it moves to another language', async () => {
    const { key, language, id } = await curated()
    await publishedAgain(id, { language: 'en', slug: `moved-${id}` })
    expect(await leadOf(language)).toBe('Piece 2')
    expect(await told(key)).toEqual(['otherLanguage', 'Piece 2', ['otherLanguage']])
  })

  test('while it is under embargo, and comes back after it', async () => {
    const { key, language, id } = await curated()
    const until = new Date(Date.now() + 60_000)
    await db.article.update({ where: { id }, data: { embargoUntil: until } })
    expect(await leadOf(language)).toBe('Piece 2')
    expect(await told(key)).toEqual(['embargo', 'Piece 2', ['embargo']])
    await db.article.update({ where: { id }, data: { embargoUntil: new Date(Date.now() - 1000) } })
    const tags = await purged(() => purgeEndedEmbargoes(new Date(Date.now() - 60_000), new Date()))
    expect(tags).toEqual(expect.arrayContaining(['latest', `article:${id}`]))
    expect(await leadOf(language)).toBe('Piece 0')
  })

  test('and is back in its place when readers have it again', async () => {
    const { language, id } = await curated()
    await withdrawn(id)
    await publishedAgain(id, { language, slug: `again-${id}`, headline: 'Again' })
    expect(await leadOf(language)).toBe('Again')
  })

  test('before a withdrawal its fronts are named', async () => {
    const { key, id } = await curated()
    expect(await frontsWithPiece(chief, id)).toEqual([{ key, desk: null, live: true, working: true, due: false }])
  })
})

describe('a planned front', () => {
  async function plannedFor(minutes: number) {
    const { key, language, ids } = await home()
    await put(key, 0, ids[0])
    const id = await planFront(chief, key, await versionOf(key), new Date(Date.now() + minutes * 60_000))
    return { key, language, ids, id }
  }
  const later = (minutes: number) => new Date(Date.now() + minutes * 60_000)

  test('goes out at its moment, once, as it was planned, in the name of whoever planned it', async () => {
    const { key, language, ids } = await plannedFor(10)
    await put(key, 0, ids[1])
    expect(await publishDueFronts(new Date())).toBe(0)
    expect(await leadOf(language)).toBe('Piece 2')
    const counts = await Promise.all([publishDueFronts(later(11)), publishDueFronts(later(11))])
    expect(counts[0] + counts[1]).toBe(1)
    expect(await leadOf(language)).toBe('Piece 0')
    const { history, planned, places } = await frontToEdit(chief, key)
    expect(history).toMatchObject([{ number: 1, act: 'wentOut', by: chief.name, late: null }])
    expect(planned).toEqual([])
    expect(places[0]?.slot).toMatchObject({ articleId: ids[1] })
  })

  test('does not go out where it was cancelled', async () => {
    const { language, id } = await plannedFor(10)
    await cancelPlannedFront(chief, id)
    expect(await publishDueFronts(later(11))).toBe(0)
    expect(await leadOf(language)).toBe('Piece 2')
    await expect(cancelPlannedFront(chief, id)).rejects.toThrow()
    expect(await db.frontEvent.findMany({ where: { front: { language } }, select: { act: true } })).toEqual(
      expect.arrayContaining([{ act: 'planned' }, { act: 'cancelled' }]),
    )
  })

  test('that is late says by how many minutes', async () => {
    const { key, id } = await plannedFor(10)
    await db.plannedFront.update({ where: { id }, data: { at: later(-5) } })
    await publishDueFronts(new Date())
    expect((await frontToEdit(chief, key)).history[0]?.late).toBe(5)
    const line = (await fronts(chief)).find((one) => one.key.deskId === null && one.key.language === key.language)
    expect(line?.live).toMatchObject({ number: 1, late: 5 })
    expect(await countFrontsToLookAt(chief)).toBeGreaterThan(0)
  })

  test('is not overtaken by one that is due later, while somebody holds it', async () => {
    const { key, language, ids, id } = await plannedFor(10)
    await put(key, 0, ids[1])
    await planFront(chief, key, await versionOf(key), later(20))
    const running = await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM "PlannedFront" WHERE id = ${id}::uuid FOR UPDATE`
      const both = [publishDueFronts(later(21)), publishDueFronts(later(21))]
      await new Promise((done) => setTimeout(done, 500))
      return { both }
    })
    await Promise.all(running.both)
    await publishDueFronts(later(21))
    expect(await leadOf(language)).toBe('Piece 1')
    const { history } = await frontToEdit(chief, key)
    expect(history.map(({ differences }) => differences.map(({ to }) => to.name))).toEqual([['Piece 1'], ['Piece 0']])
  })

  test('is for a moment to come, and of two there is one at each', async () => {
    const { key } = await plannedFor(10)
    const version = await versionOf(key)
    await expect(planFront(chief, key, version, later(-1))).rejects.toThrow('That moment is past')
    const at = later(30)
    await planFront(chief, key, version, at)
    await expect(planFront(chief, key, version, at)).rejects.toThrow('goes out at that moment already')
  })
})

describe('the page of a desk', () => {
  test('is its list alone until an editor chose something, then has that at its head', async () => {
    const { language, ids } = await home()
    const deskId = await aDesk('world')
    const key = { deskId, language }
    expect(await deskFront(deskId, language)).toBeNull()
    await put(key, 0, ids[0])
    expect(await purged(() => publish(key))).toEqual([`front:${deskId}:${language}`])
    expect(await deskFront(deskId, language)).toMatchObject({ lead: { headline: 'Piece 0' } })
    await undoFront(chief, key, 1)
    expect(await deskFront(deskId, language)).toBeNull()
  })
})

test('what can be chosen is found by words of its headline, in the language of the front', async () => {
  const { key } = await home()
  const found = await piecesForFront(chief, key, 'piece 1')
  expect(found.map(({ headline }) => headline)).toEqual(['Piece 1'])
  expect(await piecesForFront(chief, key, '%')).toEqual([])
})

test('each language has a front with the same places', async () => {
  const { key, language } = await home()
  const lines = (await fronts(chief)).filter((one) => one.key.language === language)
  expect(lines.map((one) => [one.key.deskId !== null, one.live])).toEqual([
    [false, null],
    [true, null],
  ])
  const sections = (await frontToEdit(chief, key)).places.map(({ section }) => section)
  expect(new Set(sections)).toEqual(new Set(['lead', 'seconds', 'depth', 'opinion']))
})
