import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { changeView, deleteView, saveView } from '#lib/views/commands'
import { keptFrom, viewPath } from '#lib/views/filters'
import { savedViews, viewToOpen } from '#lib/views/queries'
import { someone } from '#tests/support/articles'

let hers: Actor
let another: Actor
let chief: Actor
beforeAll(async () => {
  ;[hers, another, chief] = [await someone('editor'), await someone('reporter'), await someone('chief')]
})

const view = (name: string, shared = false) => ({ page: 'board', name, filters: { profile: 'news' }, shared }) as const
const namesFor = async (actor: Actor) => (await savedViews(actor, 'board')).map(({ name }) => name)

test('a view is one’s own until it is shared, and leads where its filters say', async () => {
  const id = await saveView(hers, view('  News\n only '))
  expect(await namesFor(hers)).toEqual(['News only'])
  expect(await namesFor(another)).toEqual([])
  expect(await savedViews(hers, 'calendar')).toEqual([])
  await expect(viewToOpen(another, id)).rejects.toBeInstanceOf(NotFound)

  await changeView(hers, id, { name: 'News', shared: true, filters: null })
  expect(await savedViews(another, 'board')).toEqual([
    { id, name: 'News', filters: { profile: 'news' }, shared: true, by: hers.name, mayChange: false },
  ])
  await changeView(hers, id, { name: 'News', shared: true, filters: { profile: 'brief', language: 'fr' } })
  const { page, filters } = await viewToOpen(another, id)
  expect(viewPath(page, filters)).toBe('/newsroom/board?profile=brief&language=fr')
  await deleteView(hers, id)
  expect(await namesFor(another)).toEqual([])
})

test('what is shared a chief tidies up, what is not she does not see', async () => {
  const [shared, own] = [await saveView(hers, view('Old', true)), await saveView(hers, view('Own'))]
  expect(await namesFor(chief)).toEqual(['Old'])
  await expect(deleteView(chief, own)).rejects.toBeInstanceOf(NotFound)
  await expect(deleteView(another, shared)).rejects.toBeInstanceOf(NotFound)
  await deleteView(chief, shared)
  expect(await namesFor(hers)).toEqual(['Own'])
})

test.each([
  ['no name', { ...view(' ') }],
  ['a name without end', { ...view('a'.repeat(81)) }],
  ['a filter that the page has not', { ...view('Words'), filters: { words: 'harbour' } }],
  ['a filter without end', { ...view('Tag'), filters: { tag: 'a'.repeat(201) } }],
  ['a page without views', { ...view('Page'), page: 'settings' as never }],
])('refuses %s', async (_, wrong) => {
  await expect(saveView(hers, wrong)).rejects.toBeInstanceOf(Refusal)
})

test('two views of one page have two names, however close together they are saved', async () => {
  const saved = await Promise.allSettled([1, 2, 3].map(() => saveView(another, view('Twice'))))
  expect(saved.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const id = await saveView(another, view('Once'))
  await expect(changeView(another, id, { name: 'Twice', shared: false, filters: null })).rejects.toThrow('already')
  await saveView(hers, view('Twice'))
})

test('a person has a hundred views at most', async () => {
  const many = await someone('reporter')
  const rows = Array.from(
    { length: 100 },
    (_, at) => ({ page: 'board', name: `${at}`, personId: many.personId }) as const,
  )
  await db.savedView.createMany({ data: rows })
  await expect(saveView(many, view('One more'))).rejects.toThrow('Delete one')
})

test('of an address a view keeps the filters, and not where in the list somebody was', () => {
  expect(keptFrom('articles', { state: 'draft', desk: '', words: 'pier', after: 'abc' })).toEqual({
    state: 'draft',
    words: 'pier',
  })
  expect(keptFrom('calendar', { view: 'month', day: '2026-11-28', tag: 'Ports' })).toEqual({
    tag: 'Ports',
    view: 'month',
  })
})
