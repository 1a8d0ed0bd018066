import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { oneDesk, wholePaper } from '#lib/site/feed/about'
import type { FeedItem } from '#lib/site/feed/queries'
import { rss } from '#lib/site/feed/rss'
import { site } from '#lib/site/site'
import { newsSince, newsSitemap } from '#lib/site/sitemap/news'
import { largestFile, periodNamed, sitemapFiles } from '#lib/site/sitemap/periods'
import { sitemap, sitemapIndex } from '#lib/site/sitemap/xml'
import { escaped } from '#lib/site/xml'
import { Page } from '#server/edge/page'
import { block, claimId, doc, say } from '#tests/support/texts'

const hostile = ']]><script>alert(1)</script>]]>&\u0000\u000B'

const item: FeedItem = {
  ...{ id: 'p', articleId: 'a', language: 'en', slug: 'ports-close', profile: 'news', headline: 'Ports close' },
  ...{ standfirst: 'Ships wait.', wordCount: 2, firstPublishedAt: new Date('2026-11-20T23:30:00Z') },
  publishedAt: new Date('2026-11-21T08:00:00Z'),
  pictures: [],
  leadInLists: null,
  aiUse: null,
  correctedAt: null,
  lead: null,
  files: [],
  desk: { id: 'd', name: 'World', slug: 'world' },
  authors: [{ person: { id: 'r', name: 'Rahel Okonedo', slug: 'rahel-okonedo' } }],
  tags: [{ tag: { name: 'Harbours' } }],
  text: doc(block('headline'), block('standfirst'), block('paragraph', say('They wait.'))),
  claims: [],
  corrections: [],
}

const changed = new Date('2026-11-22T10:00:00Z')

describe('the feed', () => {
  test('says where it is, and has each piece whole, with its day and its address', () => {
    const feed = rss(wholePaper('en'), [item], changed)
    expect(feed).toContain('<atom:link href="http://localhost:3000/feed.xml" rel="self" type="application/rss+xml"/>')
    expect(feed).toContain('<link>http://localhost:3000/en/ports-close</link>')
    expect(feed).toContain('<url>http://localhost:3000/icon-192.png</url>')
    expect(feed).toContain('<lastBuildDate>Sun, 22 Nov 2026 10:00:00 GMT</lastBuildDate>')
    expect(feed).toContain('<pubDate>Fri, 20 Nov 2026 23:30:00 GMT</pubDate>')
    expect(feed).toContain('<content:encoded><![CDATA[<p>They wait.</p>]]></content:encoded>')
    expect(feed).toContain('<dc:creator>Rahel Okonedo</dc:creator>')
    expect(feed).toContain('<category>Harbours</category>')
  })

  test('says what was put right: above the text what one must know first, below it what was added', () => {
    const at = new Date('2026-11-21T08:00:00Z')
    const told = { cause: 'our_error', at } as const
    const feed = rss(
      wholePaper('en'),
      [
        {
          ...item,
          corrections: [
            { ...told, kind: 'update', text: 'The port is open again.' },
            { ...told, kind: 'correction', text: `Twenty ships wait.\n${hostile}` },
          ],
        },
      ],
      changed,
    )
    expect(feed).toMatch(/<strong>Correction, [^<]+<\/strong><\/p><p>Twenty ships wait\.<br>/)
    expect(feed).toMatch(/Twenty ships wait.*<p>They wait\.<\/p>.*<strong>Update, .*The port is open again\./s)
    expect(feed).not.toContain('<script>')
  })

  test('has the lead picture of a piece as an enclosure, as Media RSS and at its head, with whose it is', () => {
    const part = {
      width: 1280,
      height: 720,
      made: [{ type: 'image/jpeg', width: 1280, height: 720, bytes: 90, key: 'b.jpg' }],
    }
    const lead = {
      ...{ id: '0192f000-0000-7000-8000-000000000001', alt: 'Tugs & ships', caption: 'Nine tugs', credit: 'Ann Velm' },
      ...{ copyright: '', licence: 'cc_by' as const, colour: null, article: part, share: part },
    }
    const feed = rss(wholePaper('en'), [{ ...item, lead }], changed)
    const url = 'http://localhost:3000/media/b.jpg'
    expect(feed).toContain('xmlns:media="http://search.yahoo.com/mrss/" version="2.0"')
    expect(feed).toMatch(
      /<enclosure (?=[^>]*url="http:\/\/localhost:3000\/media\/b\.jpg")(?=[^>]*length="90")[^>]*type="image\/jpeg"/,
    )
    expect(feed).toContain(
      `<media:content url="${url}" type="image/jpeg" medium="image" width="1280" height="720" fileSize="90">`,
    )
    expect(feed).toContain('<media:description>Tugs &amp; ships</media:description>')
    expect(feed).toContain('<media:credit>Ann Velm</media:credit>')
    expect(feed).toContain(
      `<figure><img src="${url}" alt="Tugs &amp; ships" width="1280" height="720"><figcaption>Nine tugs `,
    )
    expect(rss(wholePaper('en'), [item], changed)).not.toMatch(/<enclosure|<media:/)
  })

  test('has each picture of the text and of its galleries once, as Media RSS', () => {
    const [tug, quay, unmade] = [claimId, claimId.replace('1', '2'), claimId.replace('1', '3')]
    const made = (key: string) => [{ type: 'image/jpeg', width: 1200, height: 800, bytes: 9000, key }]
    const shown = (id: string, key: string) => ({
      ...{ id, credit: 'Ann Velm', copyright: '', licence: null, colour: null, width: 1200, height: 800 },
      made: made(key),
    })
    const image = (file: string, alt: string) => ({ type: 'image', attrs: { file, alt } })
    const gallery = {
      type: 'gallery',
      content: [
        { type: 'galleryPicture', attrs: { file: quay, alt: 'A quay', caption: 'Berth 9', rank: 1 } },
        { type: 'galleryPicture', attrs: { file: unmade, alt: 'Not made', rank: 2 } },
      ],
    }
    const text = doc(block('headline'), block('standfirst'), image(tug, 'A tug'), gallery, image(tug, 'A tug'))
    const feed = rss(
      wholePaper('en'),
      [{ ...item, text, pictures: [shown(quay, 'q.jpg'), shown(tug, 't.jpg'), { ...shown(unmade, ''), made: [] }] }],
      changed,
    )
    const urls = [...feed.matchAll(/<media:content url="([^"]*)"/g)].map(([, url]) => url)
    expect(urls).toEqual(['http://localhost:3000/media/t.jpg', 'http://localhost:3000/media/q.jpg'])
    expect(feed).toContain('<media:title>Berth 9</media:title>')
    expect(feed).not.toContain('<enclosure')
  })

  test('knows a piece by the same name when its address changes', () => {
    const guid = '<guid isPermaLink="false">urn:uuid:a</guid>'
    expect(rss(wholePaper('en'), [item], changed)).toContain(guid)
    expect(rss(wholePaper('en'), [{ ...item, slug: 'ports-reopen' }], changed)).toContain(guid)
  })

  test('names each author by themselves', () => {
    const two = [...item.authors, { person: { id: 's', name: 'Iven Marr', slug: 'iven-marr' } }]
    const feed = rss(wholePaper('en'), [{ ...item, authors: two }], changed)
    expect(feed.match(/<dc:creator>.*?<\/dc:creator>/g)).toEqual([
      '<dc:creator>Rahel Okonedo</dc:creator>',
      '<dc:creator>Iven Marr</dc:creator>',
    ])
  })

  test('marks a piece in another language than its own, with its direction', () => {
    const desk = oneDesk({ name: 'World', slug: 'world' })
    const urdu = rss(desk, [{ ...item, language: 'ur' }], changed)
    expect(urdu).toContain('<![CDATA[<div lang="ur" dir="rtl"><p>They wait.</p></div>]]>')
    expect(urdu).toContain('<dc:language>ur</dc:language>')
    expect(rss(desk, [{ ...item, language: 'fr' }], changed)).toContain('<div lang="fr" dir="ltr">')
    expect(rss(desk, [item], changed)).not.toMatch(/<div|dc:language/)
  })

  test('is another for who has kept it, though a correction came within the second', () => {
    const kept = (one: FeedItem) => {
      const body = Buffer.from(rss(wholePaper('en'), [one], changed))
      return new Page({ status: 200, type: 'application/rss+xml', body, tags: [], headers: [], since: 0 }).hash
    }
    const text = doc(block('headline'), block('standfirst'), block('paragraph', say('They left.')))
    expect(kept({ ...item, text })).not.toBe(kept(item))
    expect(kept(item)).toBe(kept(item))
  })

  test('of a desk, and of a language, has an address of its own', () => {
    expect(rss(oneDesk({ name: 'World', slug: 'world' }), [], null)).toContain(
      'http://localhost:3000/desks/world/feed.xml',
    )
    expect(rss(wholePaper('ur'), [], null)).toContain('http://localhost:3000/ur/feed.xml')
  })

  test('gives words as words, not as markup, to whoever takes them as HTML', () => {
    const said = 'Ports <img src=x onerror=alert(1)> & AT&T, 2 < 3'
    const feed = rss(wholePaper('en'), [{ ...item, headline: said, standfirst: said }], changed)
    expect(feed).toContain('<title><![CDATA[Ports &lt;img src=x onerror=alert(1)> & AT&T, 2 < 3]]></title>')
    expect(feed).toContain(
      '<description><![CDATA[Ports &lt;img src=x onerror=alert(1)&gt; &amp; AT&amp;T, 2 &lt; 3]]></description>',
    )
  })

  test('stays in form whatever a piece says', () => {
    const feed = rss(
      wholePaper('en'),
      [
        {
          ...{ ...item, headline: hostile, standfirst: hostile },
          ...{ desk: { ...item.desk, name: hostile }, tags: [{ tag: { name: hostile } }] },
          text: doc(block('headline'), block('standfirst'), block('paragraph', say(hostile))),
        },
      ],
      changed,
    )
    const outside = feed.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, '')
    expect(outside).not.toContain('<script')
    expect(outside).not.toContain(']]>')
    expect(feed.includes('\u0000') || feed.includes('\u000B')).toBe(false)
  })
})

describe('the sitemap', () => {
  const day = (text: string, count: number, changed = text) => ({
    day: new Date(text),
    count,
    changed: new Date(changed),
  })

  test('has a file for each month, changed when its newest piece was', () => {
    const days = [day('2026-10-01', 3, '2026-11-20'), day('2026-10-02', 1), day('2026-11-01', 1)]
    expect(sitemapFiles(days)).toEqual([
      { name: '2026-10', changed: new Date('2026-11-20') },
      { name: '2026-11', changed: new Date('2026-11-01') },
    ])
  })

  test('has a file for each day of a month that is too long for one', () => {
    const days = [day('2026-10-01', largestFile), day('2026-10-02', 1)]
    expect(sitemapFiles(days).map(({ name }) => name)).toEqual(['2026-10-01', '2026-10-02'])
  })

  test.each([
    ['2026-12', '2026-12-01', '2027-01-01'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
  ])('%s lasts from %s to %s', (name, from, to) => {
    expect(periodNamed(name)).toEqual({ name, from: new Date(from), to: new Date(to) })
  })

  test.each(['', 'pages', '2026', '2026-13', '2026-02-30', '2026-00', '2026-1', '2026-11-21x'])(
    'has no file %j',
    (name) => {
      expect(periodNamed(name)).toBeNull()
    },
  )

  test('names whole addresses', () => {
    const changed = new Date('2026-11-20T23:30:00Z')
    expect(sitemap([{ path: "/en/a&'b", changed }])).toContain(
      '<url><loc>http://localhost:3000/en/a&amp;&#39;b</loc><lastmod>2026-11-20T23:30:00.000Z</lastmod></url>',
    )
    expect(sitemapIndex([{ path: '/sitemaps/pages.xml', changed: null }])).toContain(
      '<sitemap><loc>http://localhost:3000/sitemaps/pages.xml</loc></sitemap>',
    )
  })
})

describe('the news sitemap', () => {
  const piece = {
    ...{ path: '/en/ports-close', title: 'Ports & “pilots” <wait>', language: 'en', image: '/media/a.jpg' },
    ...{ published: new Date('2026-11-27T08:00:00Z'), changed: new Date('2026-11-28T09:30:00Z') },
  }
  const of = (language: string) => /<news:language>([^<]*)</.exec(newsSitemap([{ ...piece, language }]))?.[1]

  /** Elements with the namespace of each and what is in them, as `xmlns|name`, and their words. */
  function elements(xml: string): [path: string, words: string][] {
    const found: [string, string][] = []
    const open: string[] = []
    const parser = new SaxesParser({ xmlns: true })
    parser.on('opentag', ({ uri, local }) => {
      open.push(`${uri.split('/').slice(-2).join('/')}:${local}`)
      found.push([open.join(' '), ''])
    })
    parser.on('text', (words) => {
      const last = found.at(-1)
      if (last && words.trim() !== '') last[1] += words
    })
    parser.on('closetag', () => void open.pop())
    parser.write(xml).close()
    return found
  }

  // sitemap.xsd of sitemaps.org has loc and lastmod in this order, and elements of other namespaces behind them.
  test('says of a piece what the format asks for, in the order of its schema', () => {
    const [url, news] = ['sitemap/0.9:urlset sitemap/0.9:url', 'sitemap-news/0.9']
    expect(elements(newsSitemap([piece]))).toEqual([
      ['sitemap/0.9:urlset', ''],
      [url, ''],
      [`${url} sitemap/0.9:loc`, 'http://localhost:3000/en/ports-close'],
      [`${url} sitemap/0.9:lastmod`, '2026-11-28T09:30:00.000Z'],
      [`${url} sitemap-image/1.1:image`, ''],
      [`${url} sitemap-image/1.1:image sitemap-image/1.1:loc`, 'http://localhost:3000/media/a.jpg'],
      [`${url} ${news}:news`, ''],
      [`${url} ${news}:news ${news}:publication`, ''],
      [`${url} ${news}:news ${news}:publication ${news}:name`, site.name],
      [`${url} ${news}:news ${news}:publication ${news}:language`, 'en'],
      [`${url} ${news}:news ${news}:publication_date`, '2026-11-27T08:00:00.000Z'],
      [`${url} ${news}:news ${news}:title`, 'Ports & “pilots” <wait>'],
    ])
  })

  test('is whole without a piece', () => {
    expect(elements(newsSitemap([]))).toEqual([['sitemap/0.9:urlset', '']])
  })

  test.each([
    ['en', 'en'],
    ['fa-AF', 'fa'],
    ['ur', 'ur'],
    ['zh', 'zh-cn'],
    ['zh-TW', 'zh-tw'],
    ['zh-Hant', 'zh-tw'],
  ])('names %s by its code in ISO 639, %s', (language, code) => {
    expect(of(language)).toBe(code)
  })

  test('reaches two days back', () => {
    expect(newsSince(new Date('2026-11-28T09:00:00Z'))).toEqual(new Date('2026-11-26T09:00:00Z'))
  })
})

test('nothing that is text ends an element or an attribute', () => {
  expect(escaped(`<a href="x" id='y'>&\u0000\uFFFF\uD800😀`)).toBe('&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;😀')
})
