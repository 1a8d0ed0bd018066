import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Terms } from '#lib/generated/prisma/enums'
import { articleAt } from '#lib/site/article/queries'
import { newestWithText } from '#lib/site/feed/queries'
import { frontPage } from '#lib/site/front/queries'
import { deskPage } from '#lib/site/lists/queries'
import { sourcePage } from '#lib/site/said/queries'
import { sourceIndex } from '#lib/site/sources/queries'
import { aSource, claimed, leansOn, paragraph, published, withdrawn } from '#tests/support/site-fixtures'

/** A piece that leans on one source on these terms, who gave away more than may be told. */
async function leaningOn(name: string, terms: Terms, slug: string) {
  const claim = randomUUID()
  const source = await aSource(name, 'person', {
    description: `${name} sits by the window`,
    url: 'https://window.example',
  })
  const evidence = leansOn(claim, source, {
    ...{ terms, publicLabel: 'a harbour official', locator: 'by the window', url: 'https://window.example/leak' },
    excerpt: 'Nobody but me was in the room.',
  })
  return published({ slug, blocks: [paragraph(claimed('Ships wait', claim))], evidence: [evidence] })
}

describe('a source that readers may not know', () => {
  beforeAll(async () => {
    await leaningOn('Ana Vell', 'on_background', 'background')
    await leaningOn('Bo Harrow', 'deep_background', 'deep')
    await leaningOn('Cy Mender', 'off_the_record', 'off')
  })

  test.each([
    ['background', 'Ana Vell', 'ana-vell'],
    ['deep', 'Bo Harrow', 'bo-harrow'],
    ['off', 'Cy Mender', 'cy-mender'],
  ])('on terms “%s” is in nothing that readers can get', async (slug, name, sourceSlug) => {
    const all = JSON.stringify([
      await articleAt('en', slug),
      await frontPage(),
      await deskPage('world', null),
      await sourceIndex(null),
      await newestWithText({ language: 'en' }),
    ])
    for (const secret of [name, sourceSlug, 'window', 'Nobody but me', (await aSource(name)).toString()])
      expect(all).not.toContain(secret)
    expect(await sourcePage(sourceSlug, null)).toBeNull()
  })

  test('is told by the label that readers get', async () => {
    expect((await articleAt('en', 'background'))?.claims[0]?.witnesses).toEqual([
      { label: 'a harbour official', stance: 'supports', terms: 'on_background' },
    ])
    expect((await articleAt('en', 'off'))?.claims[0]?.witnesses).toEqual([])
  })

  test('has a page for what it said on the record, which leads to nothing else', async () => {
    await leaningOn('Ana Vell', 'on_the_record', 'record')
    const found = await sourcePage('ana-vell', null)
    expect(found).toMatchObject({ citations: 1, items: [{ slug: 'record' }] })
    expect((await sourceIndex(null)).items.map(({ slug }) => slug)).toEqual(['ana-vell'])
    expect(JSON.stringify(await articleAt('en', 'background'))).not.toMatch(/Ana Vell|ana-vell/)
  })

  test('that is named in one claim and not in the other is named in the one alone', async () => {
    const [open, closed] = [randomUUID(), randomUUID()]
    const source = await aSource('Ana Vell')
    await published({
      slug: 'both',
      blocks: [paragraph(claimed('Ships wait', open), claimed('Tugs are sold', closed))],
      evidence: [
        leansOn(open, source),
        leansOn(closed, source, { terms: 'on_background', publicLabel: 'a pilot', locator: 'third floor' }),
      ],
    })
    expect((await articleAt('en', 'both'))?.claims).toMatchObject([
      { words: 'Ships wait', witnesses: [{ source: { name: 'Ana Vell' } }] },
      { words: 'Tugs are sold', witnesses: [{ label: 'a pilot' }] },
    ])
    expect(JSON.stringify((await articleAt('en', 'both'))?.claims[1])).not.toContain('Ana')
  })

  test('does not shift the list for somebody who guesses its name', async () => {
    await leaningOn('Aaro Quay', 'on_the_record', 'quay')
    const guessed = await sourceIndex('bo-harrow')
    expect(guessed.items.map(({ slug }) => slug)).toContain('aaro-quay')
    expect(guessed).toEqual(await sourceIndex('nobody-of-that-name'))
  })

  test('is gone with the last piece that names it', async () => {
    const article = await leaningOn('Dee Low', 'on_the_record', 'dee')
    expect(await sourcePage('dee-low', null)).not.toBeNull()
    await withdrawn(article.articleId)
    expect(await sourcePage('dee-low', null)).toBeNull()
  })
})
