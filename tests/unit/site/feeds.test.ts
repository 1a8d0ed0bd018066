/** Atom and JSON Feed, as programs that others wrote read them. RSS: machines.test. */
import { detectAtomFeed, detectJsonFeed, detectRssFeed, parseFeed } from 'feedsmith'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { env } from '#lib/env'
import { oneAuthor, oneDesk, oneSource, oneTopic, wholePaper } from '#lib/site/feed/about'
import { atom } from '#lib/site/feed/atom'
import { jsonFeed } from '#lib/site/feed/json'
import type { FeedItem } from '#lib/site/feed/queries'
import { rss } from '#lib/site/feed/rss'
import { site } from '#lib/site/site'
import { block, claimId, doc, say } from '#tests/support/texts'

const hostile = ']]><script>alert(1)</script>]]>&"\'\u0000\u000B'
const changed = new Date('2026-11-22T10:00:00Z')
const jpeg = { type: 'image/jpeg', width: 1280, height: 720, bytes: 90, key: 'b.jpg' }
const part = { width: 1280, height: 720, made: [jpeg] }

const item: FeedItem = {
  ...{ id: 'p', articleId: claimId, language: 'en', slug: 'ports-close', profile: 'news', headline: 'Ports & AT&T' },
  ...{ standfirst: 'Ships < wait.', wordCount: 2, firstPublishedAt: new Date('2026-11-20T23:30:00Z') },
  publishedAt: new Date('2026-11-21T08:00:00Z'),
  pictures: [],
  leadInLists: null,
  aiUse: null,
  correctedAt: null,
  lead: {
    ...{ id: claimId, alt: 'Tugs', caption: null, credit: 'Ann Velm', copyright: '', licence: null, colour: null },
    ...{ article: part, share: part },
  },
  files: [],
  desk: { id: 'd', name: 'World', slug: 'world' },
  authors: [
    { person: { id: 'r', name: 'Rahel Okonedo', slug: 'rahel-okonedo' } },
    { person: { id: 's', name: 'Iven Marr', slug: 'iven-marr' } },
  ],
  tags: [{ tag: { name: 'Harbours' } }],
  text: doc(block('headline'), block('standfirst'), block('paragraph', say('They wait.'))),
  claims: [
    {
      ...{ number: 1, id: claimId, words: 'They wait', standing: 'verified' },
      witnesses: [
        {
          source: { id: 'x', name: 'Ports Authority', slug: 'ports-authority', kind: 'organisation' },
          ...{ stance: 'supports', locator: null, url: null, excerpt: null, accessedAt: null, files: [] },
        },
        { label: 'a pilot', stance: 'supports', terms: 'on_background' },
      ],
    },
  ],
  corrections: [
    { kind: 'correction', cause: 'our_error', text: 'Nine wait.', at: new Date('2026-11-21T09:00:00Z') },
    { kind: 'update', cause: 'new_facts', text: 'Open again.', at: new Date('2026-11-20T23:40:00Z') },
  ],
}
const ofDesk = oneDesk({ name: 'World', slug: 'world' })

/** Throws where XML is not well-formed, or a prefix stands for nothing. */
function wellFormed(xml: string): string {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return xml
}

const read = (text: string) => parseFeed(text)

describe('Atom', () => {
  test('has its own address for life, and all that RFC 4287 asks of a feed and an entry', () => {
    const xml = wellFormed(atom(ofDesk, [item], changed))
    expect([detectAtomFeed(xml), detectRssFeed(xml)]).toEqual([true, false])
    const { format, feed } = read(xml)
    expect(format).toBe('atom')
    expect(feed).toMatchObject({
      id: 'http://localhost:3000/desks/world/feed.atom',
      title: expect.objectContaining({ value: `World | ${site.name}` }),
      authors: [{ name: site.name, uri: 'http://localhost:3000' }],
      entries: [
        {
          id: `urn:uuid:${claimId}`,
          title: expect.objectContaining({ value: 'Ports & AT&T' }),
          summary: expect.objectContaining({ value: 'Ships < wait.' }),
          authors: [
            { name: 'Rahel Okonedo', uri: 'http://localhost:3000/authors/rahel-okonedo' },
            { name: 'Iven Marr', uri: 'http://localhost:3000/authors/iven-marr' },
          ],
          categories: [{ term: 'News' }, { term: 'World' }, { term: 'Harbours' }],
        },
      ],
    })
    expect(xml).toContain(
      '<link rel="self" type="application/atom+xml" href="http://localhost:3000/desks/world/feed.atom"/>',
    )
    expect(xml).toContain(
      '<link rel="enclosure" type="image/jpeg" length="90" href="http://localhost:3000/media/b.jpg"/>',
    )
    expect(xml).toContain('<updated>2026-11-22T10:00:00.000Z</updated>\n<link')
  })

  test('says that a piece is another one since its notice, and never when it came', () => {
    const told = (one: FeedItem) =>
      /<published>([^<]*)<.*?<updated>([^<]*)</s.exec(atom(ofDesk, [one], changed))?.slice(1)
    expect(told(item)).toEqual(['2026-11-20T23:30:00.000Z', '2026-11-21T09:00:00.000Z'])
    expect(told({ ...item, corrections: [] })).toEqual(['2026-11-20T23:30:00.000Z', '2026-11-21T08:00:00.000Z'])
  })

  test('has the text whole, with what was put right in it', () => {
    const content = /<content type="html">([^<]*)<\/content>/.exec(atom(ofDesk, [item], changed))?.[1] ?? ''
    expect(content).toContain('Nine wait.')
    expect(content).toContain('&lt;p&gt;They wait.&lt;/p&gt;')
  })

  test('says the language of an entry that has another one', () => {
    expect(atom(ofDesk, [{ ...item, language: 'ur' }], changed)).toContain('<entry xml:lang="ur">')
    expect(atom(wholePaper('ur'), [{ ...item, language: 'ur' }], changed)).toMatch(/xml:lang="ur">.*<entry>/s)
  })

  test('stays in form whatever a piece says', () => {
    const person = { id: 'r', name: hostile, slug: hostile }
    const said = { ...item, headline: hostile, standfirst: hostile, slug: hostile, authors: [{ person }] }
    const text = doc(block('headline'), block('standfirst'), block('paragraph', say(hostile)))
    const xml = wellFormed(atom(ofDesk, [{ ...said, tags: [{ tag: { name: hostile } }], text }], changed))
    expect(xml).not.toContain('<script')
  })
})

describe('JSON Feed', () => {
  test('is one of version 1.1 to programs that others wrote', () => {
    const text = jsonFeed(ofDesk, [item])
    expect(detectJsonFeed(JSON.parse(text))).toBe(true)
    const { format, feed } = read(text)
    expect(format).toBe('json')
    expect(feed).toMatchObject({
      feed_url: 'http://localhost:3000/desks/world/feed.json',
      home_page_url: 'http://localhost:3000/desks/world',
      items: [
        {
          id: `urn:uuid:${claimId}`,
          url: 'http://localhost:3000/en/ports-close',
          title: 'Ports & AT&T',
          summary: 'Ships < wait.',
          image: 'http://localhost:3000/media/b.jpg',
          authors: [{ name: 'Rahel Okonedo' }, { name: 'Iven Marr' }],
          tags: ['News', 'World', 'Harbours'],
          language: 'en',
        },
      ],
    })
    expect(JSON.parse(text).version).toBe('https://jsonfeed.org/version/1.1')
  })

  test('names the sources that readers may know, and what was put right', () => {
    const [{ _on_record: own, date_modified: modified, content_html: html }] = JSON.parse(
      jsonFeed(ofDesk, [item]),
    ).items
    expect(own).toMatchObject({
      claims: 1,
      sources: [
        { name: 'Ports Authority', kind: 'organisation', url: 'http://localhost:3000/sources/ports-authority' },
      ],
      corrections: [
        { kind: 'correction', cause: 'our_error', text: 'Nine wait.', at: '2026-11-21T09:00:00.000Z' },
        { kind: 'update' },
      ],
    })
    expect(own.sources).toHaveLength(1)
    expect(modified).toBe('2026-11-21T09:00:00.000Z')
    expect(html).toContain('<p>They wait.</p>')
  })

  test('has recordings and documents as attachments, and a piece without a byline no author of its own', () => {
    const file = {
      ...{
        id: claimId,
        form: 'sound' as const,
        path: '/media/a.mp3',
        type: 'audio/mpeg',
        bytes: 7,
        duration: 9,
        pages: null,
      },
      ...{ credit: '', copyright: '', licence: null },
    }
    const [one] = JSON.parse(jsonFeed(ofDesk, [{ ...item, authors: [], files: [file], lead: null }])).items
    expect(one.attachments).toEqual([
      { url: 'http://localhost:3000/media/a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 7 },
    ])
    expect([one.authors, one.image]).toEqual([undefined, undefined])
  })
})

describe('every format', () => {
  const formats = [
    ['xml', (about: Parameters<typeof atom>[0]) => rss(about, [item], changed)],
    ['atom', (about: Parameters<typeof atom>[0]) => atom(about, [item], changed)],
    ['json', (about: Parameters<typeof atom>[0]) => jsonFeed(about, [item])],
  ] as const

  test.each(formats)(
    '%s says where it is: of the paper, a language, a desk, a topic, an author, a source',
    (format, write) => {
      const one = { name: 'Velm', slug: 'velm' }
      const places = [wholePaper('en'), wholePaper('ur'), oneDesk(one), oneTopic(one), oneAuthor(one), oneSource(one)]
      const paths = ['', '/ur', '/desks/velm', '/topics/velm', '/authors/velm', '/sources/velm']
      for (const [at, about] of places.entries())
        expect(write(about)).toContain(`http://localhost:3000${paths[at]}/feed.${format}`)
    },
  )

  test.each(formats)('%s names the hub where there is one', (_, write) => {
    expect(write(ofDesk)).not.toContain('hub')
    Object.assign(site, { hub: 'https://hub.example/?a=1&b=2' })
    try {
      expect(write(ofDesk)).toMatch(/rel="hub"|"hubs":\[\{"type":"WebSub","url":"https:\/\/hub\.example/)
    } finally {
      Object.assign(site, { hub: env.WEBSUB_HUB })
    }
  })
})
