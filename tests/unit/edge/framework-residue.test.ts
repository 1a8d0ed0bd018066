import { describe, expect, test } from 'vitest'
import { finished } from '#server/edge/finished'
import { type ResidueKind, residueIn, residueKinds } from '#server/edge/framework-residue'
import { readerPage } from '#server/edge/html'
import { residueReports } from '#server/edge/residue-reports'
import { logged } from '#tests/support/logged'
import { fixture } from '#tests/support/next-fixture'

const kindsOf = (html: string, pending = false) => residueIn({ html, pending }).map(({ kind }) => kind)

describe('a page that is whole without scripts', () => {
  test('is found so after the framework was taken out of what Next sent', () => {
    expect(residueIn(readerPage(fixture('article')))).toEqual([])
  })

  test.each([
    ['<script type="module" src="/site.js" async=""></script>'],
    ['<script type="application/ld+json">{"headline":"self.__next_f.push and $RC(1)"}</script>'],
    ['<link rel="stylesheet" href="/_next/static/chunks/a.css"/>'],
    ['<link rel="preload" as="font" href="/_next/static/media/a.woff2"/>'],
    [
      '<p id="claim-1">Why self.__next_f.push([1,&quot;x&quot;]) and $RC(&quot;B:0&quot;) stand in a page: onload=x</p>',
    ],
    ['<meta property="og:title" content="Say onclick=go, id=S:0 and as=script"/>'],
    ['<label class="theme" hidden="">Theme</label>'],
  ])('%s holds nothing of the framework', (html) => {
    expect(kindsOf(html)).toEqual([])
  })
})

const slipped: [ResidueKind, string][] = [
  ['script', '<script src="/_next/static/chunks/a.js" async=""></script>'],
  ['script', '<script src="https://elsewhere.example/x.js"></script>'],
  ['script', '<script>alert(1)</script>'],
  ['script', '<script type="module" src="/site.js">alert(1)</script>'],
  ['script', '<SCRIPT\nsrc=/_next/static/a.js>'],
  ['payload', '<script>self.__next_f.push([1,"x"])</script>'],
  ['payload', '<script>(self.__next_f=self.__next_f||[]).push([0])'],
  ['streaming', '<script>$RC("B:0","S:0")</script>'],
  ['streaming', '<script>$RS=function(a,b){};$RS("S:1","P:1")</script>'],
  ['preload', '<link rel="modulepreload" href="/x.js"/>'],
  ['preload', '<link rel="preload" as="script" href="/_next/static/chunks/a.js"/>'],
  ['preload', '<link rel="prefetch" href="/_next/static/chunks/a.js?dpl=1"/>'],
  ['handler', '<link rel="stylesheet" href="/a.css" onload="$RC(1)"/>'],
  ['segment', '<div hidden="" id="S:0"><p>The text</p></div>'],
  ['segment', '<table hidden="" id="S:1f"></table>'],
  ['segment', '<template id="P:1"></template>'],
  ['segment', '<div hidden="" id="next-S:0"></div>'],
]

describe('a page that still holds the framework', () => {
  test.each(slipped)('is known by a %s: %s', (kind, html) => {
    expect(residueIn({ html: `<main>${html}</main>`, pending: false })).toEqual([
      { kind, tag: expect.stringMatching(/^<[a-z]/i) },
    ])
  })

  test('is known by every kind there is', () => {
    expect(new Set([...slipped.map(([kind]) => kind), ...kindsOf('', true)])).toEqual(new Set(residueKinds))
  })

  test.each(['<!--$?-->', '<!--$!-->', '<!--$~-->'])(
    'is known by the boundary %s that it leaves to scripts',
    (start) => {
      expect(kindsOf('', readerPage(`<main>${start}<p>Loading</p><!--/$--></main>`).pending)).toEqual(['boundary'])
      expect(readerPage('<main><!--$--><p>Text</p><!--/$--></main>').pending).toBe(false)
    },
  )

  test('is known where Next streams: its text stands hidden at the end', () => {
    expect(kindsOf(readerPage(fixture('streamed')).html, readerPage(fixture('streamed')).pending)).toEqual(
      expect.arrayContaining(['boundary', 'segment']),
    )
  })

  test('goes to its reader and to nobody who would keep it', () => {
    const rendered = (body: string) => ({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: Buffer.from(`<head><meta name="cache-tags" content="article:1"/></head>${body}`),
      since: 0,
    })
    const form = { security: [], cacheTags: true, strip: true, language: 'en' }
    const whole = finished('/en/talks', rendered('<p>Talks</p>'), form)
    expect(whole).toMatchObject({ keep: true, residue: [] })
    const { page, keep, residue } = finished('/en/talks', rendered('<div hidden="" id="S:0">Talks</div>'), form)
    expect(keep).toBe(false)
    expect(residue).toEqual([{ kind: 'segment', tag: '<div hidden="" id="S:0">' }])
    expect(page.status).toBe(200)
    expect(page.contents.body.toString()).toContain('Talks')
    expect(page.contents.headers).toEqual(['Cache-Control', 'no-store'])
  })
})

describe('whoever looks after an installation', () => {
  const segment = { kind: 'segment', tag: '<div hidden="" id="S:0">' } as const
  const payload = { kind: 'payload', tag: '<script>' } as const

  test('is told once in a while of each kind, with a path, and how many pages went by in between', () => {
    const lines = logged()
    let now = 0
    const { report, recent } = residueReports(() => now)
    report('/en/talks', 'request-1', [])
    expect(recent()).toEqual([])
    for (let page = 0; page < 100; page++) report(`/en/talks-${page}`, 'request-2', [segment])
    report('/en/floods', 'request-3', [payload, segment])
    now = 10 * 60_000
    expect(recent()).toEqual([])
    report('/en/late', 'request-4', [segment])
    expect(recent()).toEqual(['segment'])
    expect(lines.map(({ level, path, requestId, unnamed }) => ({ level, path, requestId, unnamed }))).toEqual([
      { level: 'error', path: '/en/talks-0', requestId: 'request-2', unnamed: 0 },
      { level: 'error', path: '/en/floods', requestId: 'request-3', unnamed: 99 },
      { level: 'error', path: '/en/late', requestId: 'request-4', unnamed: 0 },
    ])
    expect(lines[1]?.found).toEqual([payload, segment])
  })
})
