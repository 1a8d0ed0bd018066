import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { site } from '#lib/site/site'
import { standingAddresses, standingFiles } from '#lib/site/sitemap/queries'
import {
  aDesk,
  anAuthor,
  aSource,
  aTag,
  claimed,
  type Live,
  leansOn,
  paragraph,
  published,
  withdrawn,
} from '#tests/support/site-fixtures'
import { GET as index } from '../../../app/(site)/sitemap.xml/route.ts'
import { GET as file } from '../../../app/(site)/sitemaps/[file]/route.ts'

const at = (name: string) =>
  file(new Request(`${site.url}/sitemaps/${name}`), { params: Promise.resolve({ file: name }) })
const paths = async (name: string) => (await standingAddresses(name, 'en')).map(({ path }) => path)

beforeAll(async () => {
  await aDesk('world')
  await aTag('Unwritten')
  await anAuthor('Rahel Okonedo')
  await aSource('Unheard')
})

const indexes = ['/desks', '/topics', '/people', '/places', '/archive', '/authors', '/sources', '/corrections']

describe('the sitemap of a paper without a piece', () => {
  test('has the pages that are always there, and no other file', async () => {
    expect(await standingFiles()).toEqual(['pages'])
    expect(await paths('pages')).toEqual(['/', '/desks/world', ...indexes])
  })

  test.each(['2026-12.xml', 'topics.xml', 'authors.xml', 'sources.xml', 'constructor.xml', 'pages', '2026-13.xml'])(
    'has nothing at %s',
    async (name) => {
      expect((await at(name)).status).toBe(404)
    },
  )
})

describe('the sitemap', () => {
  let live: Live

  beforeAll(async () => {
    const [claim, secret] = [randomUUID(), randomUUID()]
    const unnamed = { terms: 'on_background', publicLabel: 'a pilot' } as const
    live = await published({
      blocks: [paragraph(claimed('Ships wait', claim), claimed('Tugs are sold', secret))],
      evidence: [
        leansOn(claim, await aSource('Ports Authority')),
        leansOn(secret, await aSource('Ana Vell', 'person'), unnamed),
      ],
      ...{ language: 'ur', tags: ['Harbours'], authors: ['Rahel Okonedo'], at: new Date('2026-12-05T10:00:00Z') },
    })
  })

  test('has every topic, author and source that a live piece leads to, and no other', async () => {
    expect(await standingFiles()).toEqual(['pages', 'topics', 'authors', 'sources'])
    expect(await paths('topics')).toEqual(['/topics/harbours'])
    expect(await paths('authors')).toEqual(['/authors/rahel-okonedo'])
    expect(await paths('sources')).toEqual(['/sources/ports-authority'])
  })

  test('has the front page of each language', async () => {
    expect(await paths('pages')).toEqual(['/', '/ur', '/desks/world', '/ur/desks/world', ...indexes])
  })

  test('has its files where its index says', async () => {
    const files = [...(await (await index()).text()).matchAll(/\/sitemaps\/([^<]+)<\/loc>/g)].map(
      ([, name = '']) => name,
    )
    expect(files).toEqual(['pages.xml', 'topics.xml', 'authors.xml', 'sources.xml', '2026-12.xml'])
    for (const name of files) expect((await at(name)).status, name).toBe(200)
  })

  test('loses them with their last piece', async () => {
    await withdrawn(live.articleId)
    expect(await standingFiles()).toEqual(['pages'])
    expect([await paths('topics'), await paths('authors'), await paths('sources')]).toEqual([[], [], []])
    expect((await at('2026-12.xml')).status).toBe(404)
  })
})
