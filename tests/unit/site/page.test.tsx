import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Article } from '#components/site/article'
import { AttachedFile } from '#components/site/attached-file'
import { Frame } from '#components/site/frame'
import { Head } from '#components/site/head'
import { Listing } from '#components/site/listing'
import { Missing, Withdrawn } from '#components/site/notice'
import { feedIn, fronts } from '#lib/site/addresses'
import type { ArticleView } from '#lib/site/article/queries'
import { articleTags } from '#lib/site/cache-tags'
import { breadcrumbs, collection, articleJsonLd as jsonLd, newspaper, website } from '#lib/site/json-ld'
import { numeral, wordsFor } from '#lib/site/words'
import { block, claimId, doc, say } from '#tests/support/texts'

const hostile = '</script><script>alert(1)</script>"\'&<img src=x onerror=alert(1)>'

const source = { id: 'ports', name: 'Ports Authority', slug: 'ports-authority', kind: 'organisation' } as const
const url = 'http://localhost:3000/sources/it'
const article: ArticleView = {
  ...{ id: 'publication', articleId: 'article', language: 'en', slug: 'ports-close', profile: 'news', number: 1 },
  ...{ headline: 'Ports close', standfirst: 'Nineteen ships wait.', wordCount: 700 },
  ...{ firstPublishedAt: new Date('2026-11-20T23:30:00Z'), publishedAt: new Date('2026-11-20T23:30:00Z') },
  pictures: [],
  lead: null,
  leadInLists: null,
  aiUse: null,
  coverage: null,
  within: null,
  correctedAt: null,
  corrections: [],
  files: [],
  desk: { id: 'world', name: 'World', slug: 'world' },
  authors: [
    { id: 'rahel', name: 'Rahel Okonedo', slug: 'rahel-okonedo' },
    { id: 'dario', name: 'Dario Verhane', slug: 'dario-verhane' },
  ],
  tags: [{ id: 'harbours', name: 'Harbours', slug: 'harbours', main: true }],
  text: doc(block('headline'), block('standfirst'), block('paragraph', say('They wait.'))),
  claims: [
    {
      ...{ number: 1, id: claimId, words: 'They wait', standing: 'disputed' },
      witnesses: [
        {
          source,
          stance: 'disputes',
          locator: 'page 4',
          url: 'https://ports.example/a',
          excerpt: 'No.',
          accessedAt: null,
          files: [],
        },
        { label: 'a pilot', stance: 'supports', terms: 'on_background' },
      ],
    },
  ],
  translations: [],
  parts: null,
  onward: { topics: [], alike: [], desk: [] },
}
const part = {
  ...{ width: 1280, height: 720 },
  made: [
    { type: 'image/avif', width: 1280, height: 720, bytes: 9, key: 'a.avif' },
    { type: 'image/jpeg', width: 1280, height: 720, bytes: 9, key: 'b.jpg' },
  ],
}
const lead: NonNullable<ArticleView['lead']> = {
  ...{
    id: 'f',
    alt: 'Tugs',
    caption: 'Nine tugs',
    credit: 'Ann Velm',
    copyright: '',
    licence: 'cc_by',
    colour: 'blue',
  },
  ...{ article: part, share: part },
}
const shown = (changes: Partial<ArticleView> = {}) =>
  renderToStaticMarkup(<Article article={{ ...article, ...changes }} />)
const words = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

describe('an article’s page', () => {
  test('says who stands behind a claim, on what terms, and how the claim stands', () => {
    expect(words(shown())).toContain(
      'Ports Authority Organisation, on the record; disputes this No. page 4 ports.example ' +
        'a pilot on background: named to the newsroom, not to readers; supports this Disputed',
    )
  })

  test('leads from a source in the list to that source’s page', () => {
    expect(shown()).toContain('href="/sources/ports-authority"')
  })

  test('names its authors, when it came, and how long it takes', () => {
    expect(words(shown())).toMatch(/By Rahel Okonedo and Dario Verhane 20 November 2026 at 23:30 UTC 3-minute read/)
    expect(shown()).toContain('dateTime="2026-11-20T23:30:00.000Z"')
  })

  test('says that it was updated only when it was', () => {
    expect(words(shown())).not.toContain('Updated')
    expect(words(shown({ publishedAt: new Date('2026-11-21T08:00:00Z') }))).toContain(
      'Updated 21 November 2026 at 08:00',
    )
  })

  test('of opinion names its author above the headline', () => {
    expect(words(shown({ profile: 'opinion' }))).toMatch(/Opinion World Rahel Okonedo and Dario Verhane Ports close/)
  })

  test('speaks the language of the piece', () => {
    const urdu = shown({ language: 'ur' })
    expect(urdu).toContain('<section class="sources" aria-labelledby="sources"><h2 id="sources">اس تحریر کے ذرائع</h2>')
    expect(urdu).not.toMatch(/ lang="en"[^>]*>[^<]*(Sources|Organisation|By)/)
    expect(words(shown({ language: 'de' }))).toContain('Von Rahel Okonedo und Dario Verhane 20. November 2026')
    expect(shown({ language: 'fa' })).toContain('data-number="۱"')
  })

  test('in a language that the site does not know has the site’s own words in English, and marks them so', () => {
    expect(shown({ language: 'so' })).toContain('<section class="sources" aria-labelledby="sources" lang="en">')
  })

  test('shows its lead picture before the text, at once, in its size, with what is said of it and whose it is', () => {
    const html = shown({ lead })
    expect(html).toMatch(
      /<img src="\/media\/b\.jpg" [^>]*width="1280" height="720" alt="Tugs" [^>]*fetchPriority="high"/,
    )
    expect(html).not.toContain('loading="lazy"')
    expect(html).toContain('<source type="image/avif" srcSet="/media/a.avif 1280w"')
    expect(words(html)).toMatch(/3-minute read Copy link Nine tugs .*Ann Velm \/ CC BY.* They wait\./)
  })

  test('has the words of its lead picture in its own language, and those of the page around whose it is', () => {
    const inSomali = shown({ language: 'so', lead })
    expect(inSomali).toMatch(/<figure class="picture lead-picture"><picture>/)
    expect(inSomali).not.toMatch(/<div lang="en"><figure/)
    expect(inSomali).toMatch(/<figcaption>Nine tugs <small lang="en">Picture: Ann Velm/)
    expect(shown({ lead })).toMatch(/<figcaption>Nine tugs <small>/)
  })

  test('shows what is hostile as text, whoever wrote it', () => {
    const named = { ...source, name: hostile }
    const html = shown({
      ...{ headline: hostile, standfirst: hostile },
      authors: [{ id: 'a', name: hostile, slug: 'a' }],
      tags: [{ id: 't', name: hostile, slug: 't', main: true }],
      claims: article.claims.map((claim) => ({
        ...claim,
        words: hostile,
        witnesses: [
          {
            source: named,
            stance: 'supports',
            locator: hostile,
            url: null,
            excerpt: hostile,
            accessedAt: null,
            files: [],
          },
          { label: hostile, stance: 'supports', terms: 'deep_background' },
        ],
      })),
    })
    expect(html).not.toMatch(/<script|<img/)
    expect(html.match(/&lt;img src=x onerror=alert\(1\)&gt;/g)).toHaveLength(9)
  })
})

test('the frame of a desk’s page marks that desk among the others', () => {
  const desks = [
    { name: 'World', slug: 'world' },
    { name: 'Society', slug: 'society' },
  ]
  const marked = (here?: string) =>
    renderToStaticMarkup(
      <Frame language="en" desks={desks} {...(here && { here })}>
        A page
      </Frame>,
    ).match(/<a href="[^"]*" aria-current="page">/g)
  expect(marked('society')).toEqual(['<a href="/desks/society" aria-current="page">'])
  expect(marked()).toBeNull()
})

test.each(['/topics', '/authors', '/sources'])('the foot of every page leads to %s', (path) => {
  const html = renderToStaticMarkup(
    <Frame language="en" desks={[]}>
      A page
    </Frame>,
  )
  expect(html).toContain(`<a href="${path}">`)
})

describe('what a page says in its head', () => {
  const head = renderToStaticMarkup(
    <Head
      title={hostile}
      description={hostile}
      path="/en/x"
      tags="article:a site"
      ld={jsonLd({ ...article, headline: hostile })}
    />,
  )

  test('can’t be left by what a headline says', () => {
    expect(head).not.toContain('<script>')
    expect(head.match(/<\/script>/g)).toHaveLength(1)
    expect(head).not.toMatch(/<img/)
  })

  test('is, for machines, what the headline says', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(head) ?? []
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'ReportageNewsArticle',
      headline: hostile,
      citation: [{ '@type': 'CreativeWork', author: { '@type': 'Organization', name: 'Ports Authority' } }],
    })
  })

  test.each([
    ['person', { '@type': 'CreativeWork', name: 'It', author: { '@type': 'Person', name: 'It', url } }],
    ['outlet', { '@type': 'CreativeWork', name: 'It', author: { '@type': 'NewsMediaOrganization', name: 'It', url } }],
    ['event', { '@type': 'CreativeWork', name: 'It', about: { '@type': 'Event', name: 'It', url } }],
    ['document', { '@type': 'CreativeWork', name: 'It', url }],
    ['dataset', { '@type': 'Dataset', name: 'It', url }],
    ['social_post', { '@type': 'SocialMediaPosting', name: 'It', url }],
  ] as const)('cites a work, whatever kind of source it is: %s', (kind, citation) => {
    const witness = { source: { id: 'it', name: 'It', slug: 'it', kind }, stance: 'supports' as const }
    const more = { locator: null, url: null, excerpt: null, accessedAt: null, files: [] }
    const claims = article.claims.map((claim) => ({ ...claim, witnesses: [{ ...witness, ...more }] }))
    expect(jsonLd({ ...article, claims }).citation).toEqual([citation])
  })

  test.each([
    ['en', 'en_GB'],
    ['ur', 'ur_PK'],
    ['fa-AF', 'fa_AF'],
    ['zh-Hant-TW', 'zh_TW'],
    ['so', undefined],
  ])('names the locale of %s as Open Graph has it: %s', (language, locale) => {
    const html = renderToStaticMarkup(<Head title="A" path="/x" tags="site" language={language} />)
    expect(/property="og:locale" content="([^"]*)"/.exec(html)?.[1]).toBe(locale)
  })

  const known = { published: article.firstPublishedAt, modified: article.publishedAt }
  const ofPiece = renderToStaticMarkup(
    <Head title="A" path="/en/a" tags="site" article={{ ...known, section: 'World', authors: article.authors }} />,
  )

  test('names the desk and each author of a piece, and how it is shown where it is passed on', () => {
    expect(ofPiece).toContain('<meta property="article:section" content="World"/>')
    expect(ofPiece.match(/property="article:author" content="[^"]*"/g)).toEqual([
      'property="article:author" content="http://localhost:3000/authors/rahel-okonedo"',
      'property="article:author" content="http://localhost:3000/authors/dario-verhane"',
    ])
    expect(ofPiece).toContain('<meta name="twitter:card" content="summary"/>')
  })

  test('shows the lead picture where it is passed on, large', () => {
    const image = { path: '/media/b.jpg', width: 1280, height: 720, type: 'image/jpeg', alt: 'Tugs' }
    const html = renderToStaticMarkup(<Head title="A" path="/en/a" tags="site" image={image} />)
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"/>')
    expect(html).toContain('<meta property="og:image" content="http://localhost:3000/media/b.jpg"/>')
    expect(html).toContain('<meta property="og:image:alt" content="Tugs"/>')
    expect(jsonLd({ ...article, lead }).image).toMatchObject([{ '@type': 'ImageObject', creditText: 'Ann Velm' }])
  })

  test('has the colours of the paper, by day and by night', () => {
    const [, light, dark] =
      /--paper: light-dark\((#\w+), (#\w+)\)/.exec(readFileSync('components/tokens.css', 'utf8')) ?? []
    expect(ofPiece).toContain(`media="(prefers-color-scheme: light)" content="${light}"`)
    expect(ofPiece).toContain(`media="(prefers-color-scheme: dark)" content="${dark}"`)
  })

  test('says the whole of what it is given for a title', () => {
    const html = renderToStaticMarkup(<Head title="On Record" headline="News from On Record" path="/" tags="site" />)
    expect(html).toContain('<title>News from On Record</title>')
    expect(html).toContain('<meta property="og:title" content="On Record"/>')
  })

  test('speaks of translations only where there are some', () => {
    expect(jsonLd(article)).not.toHaveProperty('workTranslation')
    const translations = [{ articleId: 'b', headline: 'بندرگاہ', language: 'ur', slug: 'bandargah' }]
    expect(jsonLd({ ...article, translations })).toHaveProperty('workTranslation.0.inLanguage', 'ur')
  })

  test('tells machines the paper, its site, its logo, and the way to a page', () => {
    const logo = { logo: { '@type': 'ImageObject', url: 'http://localhost:3000/icon-192.png' } }
    expect(newspaper()).toMatchObject(logo)
    expect(jsonLd(article)).toMatchObject({ publisher: logo })
    expect(website()).toMatchObject({ '@type': 'WebSite', name: 'On Record', url: 'http://localhost:3000/' })
    expect(breadcrumbs({ name: 'World', path: '/desks/world' })).toMatchObject({
      itemListElement: [
        { position: 1, name: 'On Record', item: 'http://localhost:3000/' },
        { position: 2, name: 'World', item: 'http://localhost:3000/desks/world' },
      ],
    })
    const two = renderToStaticMarkup(<Head title="A" path="/" tags="site" ld={[newspaper(), website()]} />)
    expect(two.match(/<script type="application\/ld\+json">/g)).toHaveLength(2)
  })

  test('describes a list that nobody has described', () => {
    const list = { items: [], next: null }
    const page = (description: string) =>
      renderToStaticMarkup(
        <Listing
          beside={{ topics: [], sources: [] }}
          feeds={feedIn('/topics/tides')}
          {...{ list, description, before: null, path: '/topics/tides', cacheName: 'tag:t', name: 'Tides' }}
          about="What On Record has published on Tides."
          ld={collection({ name: 'Tides', path: '/topics/tides', description: 'x' })}
        />,
      )
    expect(page('')).toContain('<meta name="description" content="What On Record has published on Tides."/>')
    expect(page('')).toContain('"@type":"CollectionPage"')
    expect(page('High water.')).toContain('<meta name="description" content="High water."/>')
    const types = [...page('').matchAll(/rel="alternate" type="([^"]*)" title="Tides \| On Record" href="([^"]*)"/g)]
    expect(types.map(([, type, href]) => `${type} ${href}`)).toEqual([
      'application/rss+xml /topics/tides/feed.xml',
      'application/atom+xml /topics/tides/feed.atom',
      'application/feed+json /topics/tides/feed.json',
    ])
    expect(page('')).toContain('<a href="/topics/tides/feed.json">JSON Feed</a>')
  })

  test('pairs the front pages of its languages', () => {
    const html = renderToStaticMarkup(<Head title="A" path="/" tags="site" languages={fronts(['en', 'ur'])} />)
    expect(html).toContain('<link rel="alternate" hrefLang="en" href="http://localhost:3000/"/>')
    expect(html).toContain('<link rel="alternate" hrefLang="ur" href="http://localhost:3000/ur"/>')
    expect(html).toContain('<link rel="alternate" hrefLang="x-default" href="http://localhost:3000/"/>')
  })

  test('names what the page was built from', () => {
    expect(articleTags(article).split(' ')).toEqual([
      'article:article',
      'person:rahel',
      'person:dario',
      'tag:harbours',
      'source:ports',
      'site',
    ])
  })

  test.each([
    ['nothing is at an address', <Missing key="missing" />, '404'],
    [
      'a piece was withdrawn',
      <Withdrawn key="withdrawn" gone={{ articleId: 'a', told: null }} written="en" language="en" />,
      '410',
    ],
  ])('tells the edge that %s', (_, page, status) => {
    const html = renderToStaticMarkup(page)
    expect(html).toContain(`<meta name="http-status" content="${status}"/>`)
    expect(html).toContain('<meta name="robots" content="noindex"/>')
  })
})

test('files that are shown with a claim: a picture with what it shows, and a PDF that says how large it is', () => {
  const picture = {
    ...{ id: 'f1', credit: 'Harbour board', copyright: '', licence: null, colour: null, width: 900, height: 600 },
    made: [{ type: 'image/jpeg', width: 900, height: 600, bytes: 9, key: 'scan.jpg' }],
  }
  const minutes = {
    ...{ id: 'f2', form: 'document' as const, type: 'application/pdf', bytes: 2_500_000, duration: null, pages: 3 },
    ...{ credit: '', copyright: '', licence: null, path: '/media/minutes.pdf' },
  }
  const html = (file: typeof picture | typeof minutes, alt: string) =>
    renderToStaticMarkup(<AttachedFile alt={alt} file={file} language="en" words={wordsFor('en')} />)
  expect(html(picture, 'The order')).toMatch(/<img[^>]*src="\/media\/scan\.jpg"[^>]*alt="The order"/)
  expect(html(picture, 'The order')).toContain('Harbour board')
  expect(html(minutes, 'The minutes')).toMatch(/<a href="\/media\/minutes\.pdf"[^>]*>The minutes<\/a>.*2\.5/)
})

describe('what was put right', () => {
  const at = new Date('2026-11-21T10:00:00Z')
  type Correction = ArticleView['corrections'][number]
  const correction: Correction = {
    ...{ id: 'c', kind: 'correction', cause: 'our_error', claimIds: [claimId], at },
    text: 'They wait in two harbours,\nnot in one.',
  }
  const update: Correction = {
    ...{ id: 'u', kind: 'update', cause: 'new_facts', claimIds: [], at },
    text: 'With what the pilots say.',
  }

  test('stands above the text, an update below it, each under its name and its day, with the claims that it is about', () => {
    const html = shown({ corrections: [update, correction], correctedAt: at })
    const places = [correction.text, 'class="text"', update.text].map((part) => html.indexOf(part))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    expect(words(html)).toContain('Correction, 21 November 2026 at 10:00 UTC They wait in two harbours, not in one.')
    expect(words(html)).toContain('We were wrong. · On claim 1')
    expect(html).toContain('<a href="#claim-1">On claim 1</a>')
    expect(words(html)).toContain('Corrected 21 November 2026 at 10:00 UTC')
  })

  test('is told to machines as corrections', () => {
    expect(jsonLd({ ...article, corrections: [correction] }).correction).toEqual([
      { '@type': 'CorrectionComment', name: 'Correction', text: correction.text, datePublished: at.toISOString() },
    ])
    expect(jsonLd(article).correction).toBeUndefined()
  })

  test('runs no payload', () => {
    expect(shown({ corrections: [{ ...correction, text: hostile }] })).not.toContain('<script>alert')
  })

  test('in the place of a withdrawn piece are the words of the newsroom, in the language of the piece', () => {
    const gone = { articleId: 'a', told: { text: 'The letter was forged.', cause: 'source_error' as const, at } }
    const html = renderToStaticMarkup(<Withdrawn gone={gone} written="en" language="ur" />)
    expect(html).toContain('<p class="told" lang="en" dir="ltr">The letter was forged.</p>')
    expect(renderToStaticMarkup(<Withdrawn gone={{ ...gone, told: null }} written="en" language="en" />)).not.toContain(
      'told',
    )
  })
})

describe('a piece that belongs together with others', () => {
  const of = (number: number, here = false) => ({
    ...{
      articleId: `part-${number}`,
      number,
      here,
      language: 'en',
      slug: `part-${number}`,
      headline: `Part ${number} <of> it`,
    },
  })
  const parts = { name: 'The harbour files', numbered: true, number: 2, of: 4, parts: [of(1), of(2, true), of(4)] }

  test('says which part it is, and leads to those that are public, each by its own number', () => {
    const html = shown({ parts })
    expect(words(html)).toContain('Part 2 of 4 · The harbour files')
    expect(html).toContain('<li value="4"><a href="/en/part-4">Part 4 &lt;of&gt; it</a></li>')
    expect(html).toMatch(/<a href="\/en\/part-2" aria-current="page">/)
    expect(html).not.toContain('part-3')
  })

  test('counts them in the numerals of its language, and names each in its own', () => {
    const html = shown({ language: 'ar', parts })
    expect(html).toContain(`${numeral(wordsFor('ar'), 2)} من ${numeral(wordsFor('ar'), 4)}`)
    expect(html).toContain('lang="en" dir="ltr"')
  })

  test('has no numbers where the newsroom gives none', () => {
    const html = shown({ parts: { ...parts, numbered: false } })
    expect(words(html)).not.toContain('Part 2 of 4')
    expect(html).not.toContain('<li value')
  })

  test('is part of a series to machines', () => {
    const data = jsonLd({ ...article, parts })
    expect(data).toMatchObject({ isPartOf: { '@type': 'CreativeWorkSeries', name: 'The harbour files' }, position: 2 })
    expect(jsonLd(article)).not.toHaveProperty('isPartOf')
  })
})
