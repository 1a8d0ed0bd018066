import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { articleToEdit } from '#lib/articles/queries'
import { checksOf } from '#lib/checks/queries'
import { db } from '#lib/db'
import { importArticle } from '#lib/intake/commands'
import { reviewOf } from '#lib/reviews/queries'
import { publishDue } from '#lib/schedules/commands'
import { approved, eventsOf, type Newsroom, newsroom, published, scheduled, stateOf } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const until = new Date('2037-11-24T06:00Z')
const sooner = new Date(until.getTime() - 1)

describe('a piece under embargo', () => {
  test('is approved and scheduled for its end, but neither published nor scheduled before', async () => {
    const { id, revisionId } = await approved(room)
    await articles.setEmbargo(room.editor, id, until)
    expect(await stateOf(id)).toBe('approved')
    await expect(articles.publish(room.editor, id, revisionId)).rejects.toThrow('under embargo')
    await expect(articles.schedule(room.editor, id, revisionId, sooner)).rejects.toThrow('under embargo')
    await articles.schedule(room.editor, id, revisionId, until)
    expect(await publishDue(sooner)).toBe(0)
    await articles.unschedule(room.editor, id)
  })

  test('says so among its checks, beside its text and on its review', async () => {
    const { id } = await approved(room)
    await articles.setEmbargo(room.editor, id, until)
    const check = (await checksOf(room.editor, id)).find(({ name }) => name === 'embargo')
    expect(check).toMatchObject({ level: 'warning', passed: false })
    const seen = { embargoUntil: until, underEmbargo: true }
    expect(await articleToEdit(room.editor, id)).toMatchObject(seen)
    expect(await reviewOf(room.editor, id)).toMatchObject({ ...seen, mayEmbargo: true })
  })

  test('goes out once it is over, or lifted', async () => {
    const over = await approved(room)
    await articles.setEmbargo(room.editor, over.id, new Date(Date.now() - 1000))
    await articles.publish(room.editor, over.id, over.revisionId)
    expect(await stateOf(over.id)).toBe('published')
    const lifted = await approved(room)
    await articles.setEmbargo(room.editor, lifted.id, until)
    await articles.setEmbargo(room.editor, lifted.id, null)
    await articles.publish(room.editor, lifted.id, lifted.revisionId)
    expect(await stateOf(lifted.id)).toBe('published')
  })

  test('is held back by the worker, whatever became of its schedule', async () => {
    const { id, moment } = await scheduled(room)
    await db.article.update({ where: { id }, data: { embargoUntil: until } })
    expect(await publishDue(moment)).toBe(0)
    expect(await stateOf(id)).toBe('approved')
  })

  test('is not put behind its schedule', async () => {
    const { id } = await scheduled(room)
    await expect(articles.setEmbargo(room.editor, id, until)).rejects.toThrow('Cancel the schedule first')
  })

  test('has on record who set, moved and lifted it, and nothing where nothing changed', async () => {
    const { id } = await approved(room)
    await articles.setEmbargo(room.editor, id, until)
    await articles.setEmbargo(room.editor, id, until)
    await articles.setEmbargo(room.editor, id, null)
    const events = (await eventsOf(id)).filter(({ move }) => move === 'embargo')
    expect(events).toMatchObject([
      { personId: room.editor.personId, reason: 'Under embargo until 24 November 2037 at 06:00 UTC.' },
      { personId: room.editor.personId, reason: 'The embargo until 24 November 2037 at 06:00 UTC was lifted.' },
    ])
  })
})

test('what is published already takes no embargo', async () => {
  const { id } = await published(room)
  await expect(articles.setEmbargo(room.editor, id, until)).rejects.toThrow('published')
})

test('an imported text keeps the embargo that was confirmed, from its first moment and on record', async () => {
  const given = { profile: 'news', deskId: room.deskId, language: 'en', headline: 'Pilots rest' } as const
  const blocks = [{ kind: 'paragraph' as const, text: 'It rained.' }]
  const id = await importArticle(room.reporter, { ...given, blocks, embargo: '2037-11-24T06:00' })
  expect(await articleToEdit(room.reporter, id)).toMatchObject({ embargoUntil: until })
  expect((await eventsOf(id))[0]?.reason).toContain('Under embargo until 24 November 2037')
  await expect(importArticle(room.reporter, { ...given, blocks, embargo: 'soon' })).rejects.toThrow('a day and a time')
})
