import { expect, test } from 'vitest'
import { embedFrom, embedFromCode } from '#lib/text/embeds/from-code'
import { inertHtml } from '#lib/text/inert-html'

const codes: Record<string, [what: string, code: string]> = {
  'a frame of YouTube': [
    'youtube:abcdefghijk',
    '<iframe width="560" height="315" src="https://www.youtube.com/embed/abcdefghijk?si=x" title="Tugs" allowfullscreen></iframe>',
  ],
  'a frame of Vimeo in its box': [
    'vimeo:123456789/abcdef0123',
    '<div style="padding:56.25% 0 0 0;position:relative;"><iframe src="https://player.vimeo.com/video/123456789?h=abcdef0123&amp;badge=0" frameborder="0"></iframe></div><script src="https://player.vimeo.com/api/player.js"></script>',
  ],
  'a post on X': [
    'x:1234567890123456789',
    '<blockquote class="twitter-tweet" data-dnt="true"><p lang="en" dir="ltr">The port is closed. <a href="https://t.co/abc">pic.twitter.com/abc</a></p>&mdash; Port (@port) <a href="https://twitter.com/port/status/1234567890123456789?ref_src=twsrc%5Etfw">November 27, 2026</a></blockquote> <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>',
  ],
  'a post on Instagram': [
    'instagram:C0aBcDeFgHi',
    '<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink="https://www.instagram.com/reel/C0aBcDeFgHi/?utm_source=ig_embed" data-instgrm-version="14"><div><a href="https://www.instagram.com/port/">Port</a></div></blockquote>',
  ],
  'a video on TikTok': [
    'tiktok:7123456789012345678',
    '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@port/video/7123456789012345678" data-video-id="7123456789012345678"><section><a href="https://www.tiktok.com/@port">@port</a></section></blockquote>',
  ],
  'a post on Mastodon': [
    'mastodon:social.example/@port/109372843234000000',
    '<blockquote class="mastodon-embed" data-embed-url="https://social.example/@port/109372843234000000/embed"><a href="https://social.example/@port/109372843234000000" target="_blank">Post by @port</a></blockquote><script src="https://social.example/embed.js" async></script>',
  ],
  'a frame of Mastodon': [
    'mastodon:social.example/@port/109372843234000000',
    '<iframe src="https://social.example/@port/109372843234000000/embed" class="mastodon-embed" width="400" allowfullscreen></iframe>',
  ],
  'a post on Bluesky': [
    'bluesky:did:plc:abcdefghijklmnopqrstuvwx/3kabcdefghi2x',
    '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abcdefghijklmnopqrstuvwx/app.bsky.feed.post/3kabcdefghi2x" data-bluesky-cid="baf"><p lang="en">Closed.</p></blockquote><script async src="https://embed.bsky.app/static/embed.js"></script>',
  ],
  'a chart of Datawrapper': [
    'datawrapper:AbCd1/2',
    '<iframe title="Tugs" aria-label="Chart" id="datawrapper-chart-AbCd1" src="https://datawrapper.dwcdn.net/AbCd1/2/" style="width: 0; min-width: 100% !important;" height="400"></iframe><script>!function(){}()</script>',
  ],
  'a chart of Flourish': [
    'flourish:visualisation/1234567',
    '<div class="flourish-embed flourish-chart" data-src="visualisation/1234567"><script src="https://public.flourish.studio/resources/embed.js"></script><noscript><img src="x"></noscript></div>',
  ],
  'a map': [
    'openstreetmap:9.9,53.5,10.1,53.6',
    '<iframe width="425" height="350" src="https://www.openstreetmap.org/export/embed.html?bbox=9.9%2C53.5%2C10.1%2C53.6&amp;layer=mapnik"></iframe><br/><small><a href="https://www.openstreetmap.org/#map=12/53.55/10">View Larger Map</a></small>',
  ],
}

test.each(Object.entries(codes))('the embed code of %s is read', (_, [what, code]) => {
  expect(embedFrom(code)?.what).toBe(what)
})

test.each(Object.entries(codes))(
  'on a page that is copied, %s becomes an embed, and nothing else of it is left',
  (_, [what, code]) => {
    const inert = inertHtml(`<p>One</p>${code}<p>Two</p>`)
    expect(inert).toContain(`<p>One</p>`)
    expect(inert).toContain(`<div data-embed="${what}"></div>`)
    expect(inert).not.toMatch(/iframe|script|src=|blockquote/)
  },
)

test.each([
  [
    'a frame of nobody we know',
    '<iframe src="https://harbour.example/map?a=1&amp;b=2"></iframe>',
    'https://harbour.example/map?a=1&b=2',
  ],
  ['one without a protocol', '<iframe src="//harbour.example/map"></iframe>', 'https://harbour.example/map'],
])('%s is a link to where it leads', (_, code, address) => {
  expect(embedFrom(code)).toBeNull()
  expect(embedFromCode(code)).toEqual({ address })
  expect(inertHtml(code)).toMatch(/^<p><a href="https:\/\/harbour\.example\/map[^"]*">https:[^<]*<\/a><\/p>$/)
})

test.each([
  ['a frame that counts readers', '<iframe src="https://count.example/" width="1" height="1"></iframe>'],
  ['a frame that is hidden', '<iframe src="https://count.example/" style="display:none"></iframe>'],
  ['a frame that holds its document itself', '<iframe srcdoc="<script>x()</script>"></iframe>'],
  ['a script in an address', '<iframe src="javascript:alert(1)"></iframe>'],
  ['a frame of the same site', '<iframe src="/newsroom"></iframe>'],
  ['a frame of a file', '<iframe src="file:///etc/passwd"></iframe>'],
])('%s leaves nothing', (_, code) => {
  expect(embedFromCode(code)).toBeNull()
  expect(inertHtml(code)).toBe('')
})

test('a quotation that is no embed code stays one', () => {
  const quoted =
    '<blockquote class="twitter-tweet-like"><p>Closed, says <a href="https://x.com/port">the port</a>.</p></blockquote>'
  expect(inertHtml(quoted)).toContain('<blockquote')
  expect(inertHtml('<blockquote class="twitter-tweet"><p>Deleted.</p></blockquote>')).toContain('Deleted.')
})

test('a mark of an embed in what is pasted counts for nothing by itself', () => {
  expect(embedFrom('<div data-embed="youtube:abcdefghijk"></div>')).toBeNull()
})

test('an embed code as long as a book, or as deep, is read in no time or not at all', () => {
  expect(embedFrom(`<blockquote class="twitter-tweet">${'<b>'.repeat(6_000)}</blockquote>`)).toBeNull()
  const heavy = `<blockquote class="twitter-tweet">${'<p>a</p>'.repeat(50_000)}</blockquote>`
  expect(inertHtml(heavy)).toContain('<blockquote')
})
