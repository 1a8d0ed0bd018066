import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readerPage, tagsIn } from '#server/edge/html'
import { fixture, installedNext, versionFile } from '#tests/support/next-fixture'

const article = fixture('article')
const missing = fixture('missing')

const scriptsIn = (html: string) => html.match(/<script\b[^>]*>/gi) ?? []

test('is read as the installed Next sends it: `npm run fixtures` saves anew what an update changed', () => {
  expect(JSON.parse(readFileSync(versionFile, 'utf8'))).toEqual({ next: installedNext() })
})

describe('a page for readers', () => {
  const page = readerPage(article)

  test('has no script inside, and none of the framework', () => {
    const [ours, ...data] = scriptsIn(page.html)
    expect(ours).toMatch(/^<script type="module" src="\/site\.[0-9a-f]{12}\.js" async="" fetchPriority="low">$/)
    expect(new Set(data)).toEqual(new Set(['<script type="application/ld+json">']))
    expect(page.html).not.toMatch(
      /__next_f|_next\/static\/chunks\/[^"]*\.js|TURBOPACK|<template|as="script"|next-size-adjust/,
    )
  })

  test('runs nothing from an attribute', () => {
    expect(page.html).not.toMatch(/<[^>]*\son[a-z]+=/i)
  })

  test('keeps its words, its stylesheet, its data for search engines and its feed', () => {
    expect(page.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page.html).toContain('and nobody knows for how long')
    expect(page.html).toContain('"@type":"ReportageNewsArticle"')
    expect(page.html).toContain('<link rel="alternate" type="application/rss+xml" title="On Record" href="/feed.xml"/>')
    expect(page.html).toMatch(/<link rel="stylesheet" href="\/_next\/static\/[^"]+\.css"\/>/)
  })

  test('is little more than its words', () => {
    expect(page.html.length).toBeLessThan(article.length / 2)
    expect(page.html).not.toContain('<!--')
  })

  test('tells the edge what it was built from, and readers nothing of it', () => {
    expect(page.tags).toContain('site')
    expect(page.tags[0]).toMatch(/^article:[0-9a-f-]{36}$/)
    expect(page.html).not.toContain('cache-tags')
  })
})

test('a page may say that what stood there is gone', () => {
  const page = readerPage('<html><head><meta name="http-status" content="410"/></head><body>Withdrawn</body></html>')
  expect(page.status).toBe(410)
  expect(page.html).toBe('<html><head></head><body>Withdrawn</body></html>')
})

test('a page can not say that it failed', () => {
  expect(readerPage('<meta name="http-status" content="500"/>').status).toBeNull()
})

test('a page that Next leaves to its scripts is known for that', () => {
  expect(readerPage(missing).drawn).toBe(false)
  expect(readerPage(article).drawn).toBe(true)
})

test.each([
  ['<script>alert(1)</script>', ''],
  ['<SCRIPT SRC=//elsewhere.example/x.js></SCRIPT>', ''],
  ['<script type="module" src="/_next/static/x.js"></script>', ''],
  ['<script type="module" src="https://elsewhere.example/x.js"></script>', ''],
  ['<script data-x="a>b">alert(1)</script >', ''],
  ['<link rel="modulepreload" href="/x.js"/>', ''],
  ['<template id="B:0"></template>', ''],
  ['<link rel="preload" as="font" href="/x.woff2"/>', '<link rel="preload" as="font" href="/x.woff2"/>'],
])('%s leaves %j', (before, after) => {
  expect(readerPage(before).html).toBe(after)
})

test('a headline that looks like what the page tells the edge is only a headline', () => {
  const title = '<meta property="og:title" content="What name=cache-tags means"/>'
  const odd = `<meta property="og:description" content="Say name='http-status' content=410"/>`
  const page = readerPage(`${title}${odd}<meta name="cache-tags" content="latest"/>`)
  expect(page).toMatchObject({ html: title + odd, tags: ['latest'], status: null })
  expect(readerPage('<script data-x="a type=application/ld+json">alert(1)</script>').html).toBe('')
})

test('a name that can not be a header spoils the list', () => {
  expect(tagsIn('desk:1, desk:1 latest')).toEqual(['desk:1', 'latest'])
  expect(tagsIn('latest desk:<1>')).toEqual([])
})

describe('the hosts of frames that a page names', () => {
  const framed = (hosts: string) => readerPage(`<head><meta name="frame-hosts" content="${hosts}"/></head><p>a</p>`)

  test('are for the edge, not for readers', () => {
    const { html, frames } = framed('player.vimeo.com www.youtube-nocookie.com')
    expect(html).toBe('<head></head><p>a</p>')
    expect(frames.toSorted()).toEqual(['player.vimeo.com', 'www.youtube-nocookie.com'])
  })

  test('are those of providers of embeds, whatever else the page says', () => {
    expect(framed('* https: harbour.example player.vimeo.com;script-src flo.uri.sh').frames).toEqual(['flo.uri.sh'])
    expect(readerPage('<p>a</p>').frames).toEqual([])
  })
})
