import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { MomentKey } from '#lib/keyset-cursor'
import { positionOf } from '#lib/site/listing'
import { authorPage, deskPage, type ListPage, languagePage, topicPage } from '#lib/site/lists/queries'
import { sourcePage } from '#lib/site/said/queries'
import { sourceIndex } from '#lib/site/sources/queries'
import { aSource, claimed, leansOn, paragraph, published } from '#tests/support/site-fixtures'

const total = 117
const wanted = new Set<string>()

/** Many pieces at few moments, so that the place of each is told by more than its time. */
beforeAll(async () => {
  const source = await aSource('Ports Authority')
  for (let number = 0; number < total; number++) {
    const claim = randomUUID()
    const { articleId } = await published({
      at: new Date(Date.UTC(2026, 2, 1 + (number % 7))),
      tags: ['Harbours'],
      blocks: [paragraph(claimed('Ships wait', claim))],
      evidence: [leansOn(claim, source)],
    })
    wanted.add(articleId)
  }
}, 120_000)

const lists: Record<string, (before: MomentKey | null) => Promise<{ list: ListPage } | null>> = {
  desk: (before) => deskPage('world', before),
  language: (before) => languagePage('en', before),
  topic: (before) => topicPage('harbours', before),
  author: (before) => authorPage('rahel-okonedo', before),
}

async function walked(list: (before: MomentKey | null) => Promise<{ list: ListPage } | null>) {
  const pages: ListPage[] = []
  for (let before: string | null | undefined = null; before !== undefined; ) {
    const page: ListPage | undefined = (await list(before === null ? null : positionOf(before)))?.list
    if (!page) throw new Error('A list ended in nothing.')
    pages.push(page)
    before = page.next ?? undefined
  }
  return pages
}

describe('page after page', () => {
  test.each(Object.keys(lists))('a list by %s skips nothing and repeats nothing, newest first', async (name) => {
    const pages = await walked(lists[name] ?? (async () => null))
    const items = pages.flatMap((page) => page.items)
    expect(pages.map((page) => page.items.length)).toEqual([50, 50, 17])
    expect(new Set(items.map(({ articleId }) => articleId))).toEqual(wanted)
    expect(items).toEqual(items.toSorted((a, b) => b.firstPublishedAt.getTime() - a.firstPublishedAt.getTime()))
  })

  test('the pieces of a source skip nothing and repeat nothing, newest first', async () => {
    const slugs: string[] = []
    const sizes: number[] = []
    for (let before: string | null = ''; before !== null; ) {
      const page: Awaited<ReturnType<typeof sourcePage>> = await sourcePage('ports-authority', positionOf(before))
      slugs.push(...(page?.items.map(({ articleId }) => articleId) ?? []))
      sizes.push(page?.items.length ?? 0)
      before = page?.next ?? null
    }
    expect(sizes).toEqual([20, 20, 20, 20, 20, 17])
    expect(new Set(slugs)).toEqual(wanted)
  })

  test('a list that grows at its top keeps its next pages', async () => {
    const first = await deskPage('world', null)
    const before = positionOf(first?.list.next ?? '')
    const second = await deskPage('world', before)
    await published({ at: new Date() })
    expect(await deskPage('world', before)).toEqual(second)
  })

  test('the index of sources goes on where it stopped, names alike or not', async () => {
    const claim = randomUUID()
    const names = Array.from({ length: 70 }, (_, number) => `Witness ${String(number).padStart(2, '0')}`)
    const ids = await Promise.all([
      ...names.map((name) => aSource(name)),
      aSource('witness twin', 'person', { name: 'Witness 59' }),
    ])
    await published({
      blocks: [paragraph(claimed('Ships wait', claim))],
      evidence: [{ ...leansOn(claim, ''), attributions: ids.flatMap((id) => leansOn(claim, id).attributions) }],
    })
    const first = await sourceIndex(null)
    const second = await sourceIndex(first.next)
    expect(second.next).toBeNull()
    const slugs = [...first.items, ...second.items].map(({ slug }) => slug)
    expect(slugs).toHaveLength(72)
    expect(new Set(slugs).size).toBe(72)
  })
})
