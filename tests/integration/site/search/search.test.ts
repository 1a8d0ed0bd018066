import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '#lib/db'
import { type Asked, askedIn } from '#lib/site/search/asked'
import { searchPage } from '#lib/site/search/queries'
import {
  aSource,
  aTag,
  claimed,
  leansOn,
  paragraph,
  published,
  publishedAgain,
  withdrawn,
  words,
} from '#tests/support/site-fixtures'

const asked = (query: string): Asked => askedIn((name) => new URLSearchParams(query).get(name))
const found = async (query: string) => searchPage(asked(query))
const slugs = async (query: string) => (await found(query))?.results.map(({ card }) => card.slug)
const text = (...lines: string[]) => lines.map((line) => paragraph(words(line)))
const plain = { headline: 'Council meets', standfirst: '', tags: [] }
const at = (day: number) => new Date(Date.UTC(2026, 2, day))

describe('a search', () => {
  beforeAll(async () => {
    await published({
      ...plain,
      slug: 'in-text',
      at: at(9),
      blocks: text('The negotiations over the lighthouse go on.'),
    })
    await published({ ...plain, slug: 'in-standfirst', at: at(2), standfirst: 'A lighthouse goes dark.' })
    await published({ ...plain, slug: 'in-headline', at: at(1), headline: 'Lighthouses of the north are sold' })
    await published({ ...plain, slug: 'in-tag', at: at(3), tags: ['Lighthouse Board'] })
  })

  test('has what stands in the headline first, then standfirst, names and text', async () => {
    expect(await slugs('q=lighthouse')).toEqual(['in-headline', 'in-standfirst', 'in-tag', 'in-text'])
  })

  test('has the newest first where that is asked for', async () => {
    expect(await slugs('q=lighthouse&sort=newest')).toEqual(['in-text', 'in-tag', 'in-standfirst', 'in-headline'])
  })

  test('finds other forms of a word by the language of the piece', async () => {
    expect(await slugs('q=lighthouses negotiation x')).toEqual([])
    expect(await slugs('q=negotiating lighthouses')).toEqual(['in-text'])
  })

  test('asks for all words, keeps phrases together, and leaves out what has a minus', async () => {
    expect(await slugs('q=lighthouse dark')).toEqual(['in-standfirst'])
    expect(await slugs('q="lighthouse goes"')).toEqual(['in-standfirst'])
    expect(await slugs('q="goes lighthouse"')).toEqual([])
    expect(await slugs('q=lighthouse -dark -negotiations -board')).toEqual(['in-headline'])
    expect(await slugs('q=-lighthouse -council&desk=world')).toEqual([])
  })

  test('takes the last word for a beginning, even where it is longer than the stem', async () => {
    expect(await slugs('q=lighth&sort=newest')).toEqual(['in-text', 'in-tag', 'in-standfirst', 'in-headline'])
    expect(await slugs('q=negotiat')).toEqual(['in-text'])
    expect(await slugs('q=dark lighth')).toEqual(['in-standfirst'])
  })

  test('shows the words that were meant, as they are written', async () => {
    const results = (await found('q=lighthouse negotiation'))?.results
    const marks = results?.[0]?.passage.filter(({ marked }) => marked).map((part) => part.text)
    expect(marks).toEqual(['negotiations', 'lighthouse'])
    const [first] = (await found('q=lighthouse'))?.results ?? []
    expect(first?.headline[0]).toEqual({ text: 'Lighthouses', marked: true })
  })

  test('says what to do where there is nothing to look for', async () => {
    expect(await found('')).toBeNull()
    expect((await found('q=-lighthouse'))?.problem).toBe('minusOnly')
    expect((await found('q=%26%26'))?.problem).toBe('minusOnly')
    expect((await found('q=of the and'))?.problem).toBe('common')
    expect(await slugs('q=the lighthouse of -dark -negotiations -board')).toEqual(['in-headline'])
  })
})

describe('typing errors', () => {
  beforeAll(() =>
    published({ slug: 'typed', headline: 'Ombrellane signs the charter', blocks: text('Ombrellane again.') }),
  )

  test('are put right where nothing else is found', async () => {
    const page = await found('q=Ombrelane charter')
    expect(page).toMatchObject({ meant: { words: 'ombrellane charter', inPlace: true }, total: 1 })
    expect(page?.results.map(({ card }) => card.slug)).toEqual(['typed'])
  })

  test('are asked about where little is found', async () => {
    await published({
      ...plain,
      slug: 'mistyped',
      headline: 'Ombrelane',
      blocks: text('A name as nobody else writes it.'),
    })
    for (const slug of ['typed-2', 'typed-3', 'typed-4'])
      await published({ ...plain, slug, headline: 'Ombrellane waits' })
    expect(await found('q=Ombrelane')).toMatchObject({ meant: null, total: 1 })
    expect((await found('q=Ombrelanne'))?.meant?.inPlace).toBe(true)
  })

  test('are never put right to what no live piece says', async () => {
    const { articleId } = await published({ slug: 'secretive', headline: 'Quaverstone affair' })
    await withdrawn(articleId)
    expect(await found('q=Quaverstoe')).toMatchObject({ meant: null, total: 0, results: [] })
  })
})

describe('names', () => {
  test('of a tag are found under each of its aliases, transliterated or not', async () => {
    const tagId = await aTag('Samir Khalidi')
    await published({ ...plain, slug: 'tagged', tags: ['Samir Khalidi'] })
    await db.tagAlias.createMany({ data: ['سمیر خالدی', 'Sameer Khaldy'].map((name) => ({ tagId, name })) })
    for (const name of ['Samir Khalidi', 'Sameer Khaldy', '"sameer khaldy"', 'سمير خالدي'])
      expect([name, await slugs(`q=${name}`)]).toEqual([name, ['tagged']])
    expect(await slugs('q=council -Samir -Khalidi -lighthouse')).not.toContain('tagged')
  })

  test('of a source are found where readers are told them, and nowhere else', async () => {
    const claim = randomUUID()
    const source = await aSource('Petronella Vuk', 'person')
    const blocks = [paragraph(claimed('Ships wait', claim))]
    await published({ slug: 'named', blocks, evidence: [leansOn(claim, source)] })
    for (const [slug, terms] of [
      ['ground', 'on_background'],
      ['deep', 'deep_background'],
      ['off', 'off_the_record'],
    ] as const)
      await published({
        slug,
        blocks,
        evidence: [leansOn(claim, source, { terms, publicLabel: 'an official', excerpt: 'Vuk said' })],
      })
    expect(await slugs('q=Petronella Vuk')).toEqual(['named'])
    expect(await slugs('source=petronella-vuk')).toEqual(['named'])
  })

  test('of whom no live piece names are not told by what a search is narrowed by', async () => {
    await aSource('Hidden Witness', 'person')
    const page = await found('q=ships&source=hidden-witness')
    expect(page).toMatchObject({ narrowed: [{ facet: 'source', name: null }], total: 0, facets: [] })
    expect(JSON.stringify(page)).not.toContain('Hidden')
  })
})

describe('letters', () => {
  test.each([
    ['fa', 'کتاب‌های تازهٔ ايران در سال ۱۴۰۵', ['كتابهاي', 'ایران', '1405', 'کتاب‌های']],
    ['ur', 'بندرگاہ پر ہڑتال جاری ہے', ['بندرگاه', 'ہڑتال', 'هڑتال']],
    ['ps', 'د ښار بندر بند دی', ['ښار', 'ښار بندر']],
    ['ar', 'المفاوضاتُ مُستمرّة في الموانئ', ['مفاوضات', 'مستمرة', 'الموانئ']],
    ['fr', 'Les pêcheurs protestent', ['pecheur', 'pêcheurs']],
    ['de', 'Die Häfen schließen', ['hafen', 'schliessen']],
  ])('of %s are found as any keyboard writes them', async (language, headline, all) => {
    const { slug } = await published({ ...plain, language, headline, standfirst: '' })
    for (const typed of all) expect([typed, await slugs(`q=${typed}`)]).toEqual([typed, [slug]])
  })
})

describe('what was found', () => {
  beforeAll(async () => {
    for (let number = 0; number < 47; number++)
      await published({
        ...plain,
        headline: number % 3 === 0 ? 'Quarry' : 'Stone',
        slug: `quarry-${number}`,
        standfirst: 'From the quarry.',
        desk: number % 2 ? 'world' : 'security',
        profile: number % 5 ? 'news' : 'opinion',
        authors: [number % 2 ? 'Rahel Okonedo' : 'Mirela Tarsi'],
        at: new Date(Date.UTC(2024 + (number % 3), 1, 1 + (number % 7))),
      })
  }, 120_000)

  test('is counted by desk, kind, author and year, and narrowed by them', async () => {
    const page = await found('q=quarry')
    expect(page?.total).toBe(47)
    const counts = (facet: string) =>
      Object.fromEntries(
        page?.facets.filter((one) => one.facet === facet).map((one) => [one.slug ?? one.value, one.count]) ?? [],
      )
    expect(counts('desk')).toEqual({ world: 23, security: 24 })
    expect(counts('profile')).toEqual({ opinion: 10, news: 37 })
    expect(counts('author')).toEqual({ 'rahel-okonedo': 23, 'mirela-tarsi': 24 })
    expect(counts('year')).toEqual({ 2024: 16, 2025: 16, 2026: 15 })
    expect((await found('q=quarry&desk=world&profile=opinion&author=rahel-okonedo'))?.total).toBe(5)
    expect((await found('q=quarry&year=2025'))?.total).toBe(16)
    expect((await found('year=2025'))?.total).toBe(16)
    expect((await found('q=quarry&language=ur'))?.total).toBe(0)
  })

  test.each(['q=quarry', 'q=quarry&sort=newest', 'desk=security'])(
    'page after page repeats nothing: %s',
    async (query) => {
      const seen: string[] = []
      const lengths: number[] = []
      for (let from: string | null = ''; from !== null; ) {
        const page: Awaited<ReturnType<typeof found>> = await found(`${query}&from=${from}`)
        seen.push(...(page?.results.map(({ card }) => card.slug) ?? []))
        lengths.push(page?.results.length ?? 0)
        from = page?.next ?? null
      }
      const first = await found(query)
      expect(seen).toHaveLength(first?.total ?? 0)
      expect(new Set(seen).size).toBe(seen.length)
      expect(lengths.slice(0, -1).every((length) => length === 20)).toBe(true)
    },
  )

  test('is gone with the transaction that withdraws it, and changes with the one that publishes it anew', async () => {
    const live = await published({ ...plain, slug: 'fleeting', headline: 'Zanzibarine' })
    expect(await slugs('q=Zanzibarine')).toEqual(['fleeting'])
    await publishedAgain(live.articleId, { ...plain, ...live, headline: 'Corrected' })
    expect(await slugs('q=Zanzibarine')).toEqual([])
    await withdrawn(live.articleId)
    expect(await db.searchEntry.count({ where: { publication: { articleId: live.articleId } } })).toBe(0)
  })

  test('is indexed in its own transaction: what is rolled back was never there', async () => {
    const { articleId } = await published({ ...plain, slug: 'kept', headline: 'Yellowhammer' })
    await expect(
      db.$transaction(async (tx) => {
        await tx.publication.updateMany({ where: { articleId }, data: { live: false } })
        throw new Error('nothing of it')
      }),
    ).rejects.toThrow('nothing of it')
    expect(await slugs('q=Yellowhammer')).toEqual(['kept'])
  })
})
