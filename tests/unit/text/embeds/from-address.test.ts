import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { providers } from '#lib/text/embeds/all'
import { cardOf, frameHost, frameHosts, isEmbedded } from '#lib/text/embeds/embed'
import { embedFromAddress } from '#lib/text/embeds/from-address'
import { isSafeHref } from '#lib/text/safe-href'

const did = 'did:plc:abcdefghijklmnopqrstuvwx'
const post = '109372843234000000'

describe.each<[what: string, ...addresses: string[]]>([
  [
    'youtube:abcdefghijk',
    'https://www.youtube.com/watch?v=abcdefghijk',
    'http://youtube.com/watch?feature=share&v=abcdefghijk&list=PL0123456789',
    'https://m.youtube.com/watch?v=abcdefghijk&t=0',
    'https://music.youtube.com/watch?v=abcdefghijk',
    'https://youtu.be/abcdefghijk?si=0123456789abcdef',
    'youtu.be/abcdefghijk',
    '//www.youtube.com/embed/abcdefghijk',
    'https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0',
    'https://www.youtube.com/shorts/abcdefghijk',
    'https://youtube.com/live/abcdefghijk?feature=shared',
    'https://www.youtube.com/v/abcdefghijk',
    '  https://WWW.YOUTUBE.COM/watch?v=abcdefghijk  ',
  ],
  [
    'youtube:ab-_efghij0@90',
    'https://youtu.be/ab-_efghij0?t=90',
    'https://youtu.be/ab-_efghij0?t=1m30s',
    'https://www.youtube.com/watch?v=ab-_efghij0&t=90s',
    'https://www.youtube.com/watch?v=ab-_efghij0#t=1m30s',
    'https://www.youtube.com/embed/ab-_efghij0?start=90',
  ],
  [
    'vimeo:123456789',
    'https://vimeo.com/123456789',
    'https://www.vimeo.com/123456789#t=10s',
    'https://player.vimeo.com/video/123456789?badge=0&autopause=0',
    'https://vimeo.com/channels/staffpicks/123456789',
    'https://vimeo.com/groups/ports/videos/123456789',
    'https://vimeo.com/album/4567/video/123456789',
    'https://vimeo.com/showcase/4567/video/123456789',
  ],
  [
    'vimeo:123456789/abcdef0123',
    'https://vimeo.com/123456789/abcdef0123',
    'https://player.vimeo.com/video/123456789?h=abcdef0123',
  ],
  [
    'x:1234567890123456789',
    'https://x.com/port/status/1234567890123456789',
    'https://twitter.com/port/status/1234567890123456789?s=20&t=abc',
    'https://mobile.twitter.com/port/status/1234567890123456789',
    'https://x.com/port/status/1234567890123456789/photo/1',
    'https://twitter.com/i/web/status/1234567890123456789',
    'https://x.com/i/status/1234567890123456789',
    'https://twitter.com/port/statuses/1234567890123456789',
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890123456789',
  ],
  [
    `mastodon:social.example/@port/${post}`,
    `https://social.example/@port/${post}`,
    `https://social.example/@port/${post}/embed`,
    `https://social.example/web/@port/${post}`,
    `https://social.example/deck/@port/${post}`,
    `https://social.example/users/port/statuses/${post}`,
  ],
  [`mastodon:social.example/@port@other.example/${post}`, `https://social.example/@port@other.example/${post}`],
  [`mastodon:xn--hfen-loa.example/@port/${post}`, `https://häfen.example/@port/${post}`],
  [
    `bluesky:${did}/3kabcdefghi2x`,
    `https://bsky.app/profile/${did}/post/3kabcdefghi2x`,
    `https://embed.bsky.app/embed/${did}/app.bsky.feed.post/3kabcdefghi2x?id=1`,
    `at://${did}/app.bsky.feed.post/3kabcdefghi2x`,
  ],
  ['bluesky:port.example/3kabcdefghi2x', 'https://bsky.app/profile/Port.example/post/3kabcdefghi2x'],
  [
    'instagram:C0aBcDeFgHi',
    'https://www.instagram.com/p/C0aBcDeFgHi/',
    'https://instagram.com/p/C0aBcDeFgHi?igsh=abc==',
    'https://www.instagram.com/reel/C0aBcDeFgHi/?utm_source=ig_web_copy_link',
    'https://www.instagram.com/reels/C0aBcDeFgHi/',
    'https://www.instagram.com/tv/C0aBcDeFgHi/',
    'https://www.instagram.com/port/p/C0aBcDeFgHi/',
    'https://www.instagram.com/p/C0aBcDeFgHi/embed/captioned/',
  ],
  [
    'tiktok:7123456789012345678',
    'https://www.tiktok.com/@port.maravia/video/7123456789012345678?is_from_webapp=1',
    'https://m.tiktok.com/v/7123456789012345678.html',
    'https://www.tiktok.com/embed/v2/7123456789012345678',
    'https://www.tiktok.com/embed/7123456789012345678',
    'https://www.tiktok.com/player/v1/7123456789012345678',
  ],
  ['datawrapper:AbCd1', 'https://datawrapper.dwcdn.net/AbCd1/', 'https://www.datawrapper.de/_/AbCd1/'],
  ['datawrapper:AbCd1/3', 'https://datawrapper.dwcdn.net/AbCd1/3/', 'https://www.datawrapper.de/_/AbCd1/3'],
  [
    'flourish:visualisation/1234567',
    'https://public.flourish.studio/visualisation/1234567/',
    'https://flo.uri.sh/visualisation/1234567/embed?auto=1',
    'https://app.flourish.studio/visualisation/1234567/edit',
    'https://public.flourish.studio/visualization/1234567',
  ],
  ['flourish:story/1234567', 'https://public.flourish.studio/story/1234567/'],
  [
    'openstreetmap:9.9,53.5,10.1,53.6',
    'https://www.openstreetmap.org/export/embed.html?bbox=9.9%2C53.5%2C10.1%2C53.6&layer=mapnik',
    'https://www.openstreetmap.org/?bbox=9.9,53.5,10.1,53.6',
    'https://www.openstreetmap.org/?minlon=9.9&minlat=53.5&maxlon=10.1&maxlat=53.6',
  ],
  [
    'openstreetmap:9.9,53.5,10.1,53.6;53.55,10',
    'https://www.openstreetmap.org/export/embed.html?bbox=9.9,53.5,10.1,53.6&layer=mapnik&marker=53.55%2C10.0',
  ],
  [
    'openstreetmap:9.98627,53.5449,10.01373,53.5551',
    'https://www.openstreetmap.org/#map=15/53.55/10',
    'https://osm.org/#map=15/53.55/10&layers=N',
    'https://www.openstreetmap.org/node/123#map=15/53.55/10',
  ],
  [
    'openstreetmap:9.98627,53.5449,10.01373,53.5551;53.55,10',
    'https://www.openstreetmap.org/?mlat=53.55&mlon=10#map=15/53.55/10',
    'https://www.openstreetmap.org/?mlat=53.55&mlon=10',
  ],
])('%s', (what, ...addresses) => {
  test.each(addresses)('is what %s embeds', (address) => {
    expect(embedFromAddress(address)?.what).toBe(what)
  })

  test('may be stored, and its own page and frame embed the same again', () => {
    expect(isEmbedded(what)).toBe(true)
    const card = cardOf({ what })
    expect(isSafeHref(card?.href)).toBe(true)
    expect(embedFromAddress(card?.href ?? '')?.what.split('/')[0]).toBe(what.split('/')[0])
    if (!card?.frame) return
    expect(new URL(card.frame.src).hostname).toBe(frameHost(what))
    expect(embedFromAddress(card.frame.src)?.what).toBe(what)
  })
})

test.each([
  ['a video at nobody’s', 'https://harbour.example/watch?v=abcdefghijk'],
  ['a host that only ends like one', 'https://notyoutube.com/watch?v=abcdefghijk'],
  ['a host that only begins like one', 'https://youtube.com.harbour.example/watch?v=abcdefghijk'],
  ['a name before the host', 'https://youtube.com@harbour.example/watch?v=abcdefghijk'],
  ['a name before the provider', 'https://port:secret@youtube.com/watch?v=abcdefghijk'],
  ['a port', 'https://www.youtube.com:8443/watch?v=abcdefghijk'],
  ['a channel', 'https://www.youtube.com/@port'],
  ['a list', 'https://www.youtube.com/playlist?list=PL0123456789'],
  ['an id that is too long', 'https://youtu.be/abcdefghijkl'],
  ['an id with a tag in it', 'https://www.youtube.com/watch?v=%3Cscript%3Ea%3C'],
  ['a page of a person', 'https://x.com/port'],
  ['a post without a number', 'https://x.com/port/status/abc'],
  ['a short address, which only its provider can read', 'https://vm.tiktok.com/ZM0123456/'],
  ['a script', 'javascript:alert(1)//https://youtu.be/abcdefghijk'],
  ['data', 'data:text/html,https://youtu.be/abcdefghijk'],
  ['a file', 'ftp://youtu.be/abcdefghijk'],
  ['words', 'Look at https://youtu.be/abcdefghijk'],
  ['two addresses', 'https://youtu.be/abcdefghijk https://youtu.be/abcdefghijk'],
  ['a path that can’t be decoded', 'https://x.com/port/status/%E0%A4%A'],
  ['a server in one’s own house', `https://localhost/@port/${post}`],
  ['a server of an inner net', `https://social.internal/@port/${post}`],
  ['a server that is a number', `https://127.0.0.1/@port/${post}`],
  ['a server that is a number in brackets', `https://[::1]/@port/${post}`],
  ['a server with a port', `https://social.example:3000/@port/${post}`],
  ['a server that is one word', `https://social/@port/${post}`],
  ['a provider that writes names with an @, too', `https://medium.com/@port/${post}`],
  ['a short number, as many sites have', 'https://social.example/@port/12345'],
  ['a box that is upside down', 'https://www.openstreetmap.org/?bbox=9.9,53.6,10.1,53.5'],
  ['a box beside the earth', 'https://www.openstreetmap.org/?bbox=179,53,181,54'],
  ['a map of nowhere', 'https://www.openstreetmap.org/about'],
  ['nothing', ' '],
  ['more than any address', `https://youtu.be/abcdefghijk?${'a'.repeat(5_000)}`],
])('%s stays what it is', (_, address) => {
  expect(embedFromAddress(address)).toBeNull()
})

test.each([
  'youtube:abc',
  'youtube:abcdefghijk@0',
  'youtube:abcdefghijk@99999',
  'youtube:abcdefghijk"onload="x',
  'youtube:https://youtu.be/abcdefghijk',
  'YouTube:abcdefghijk',
  'newer:abcdefghijk',
  'youtube:',
  'abcdefghijk',
  'vimeo:0',
  'vimeo:1/../2',
  'x:1/2',
  'datawrapper:AbCd1/../..',
  'mastodon:social.example/@port/109372843234000000/x',
  'mastodon:user@social.example/@port/109372843234000000',
  'mastodon:social.example:80/@port/109372843234000000',
  'openstreetmap:9.9,53.5,10.1,53.6;53.55',
  'openstreetmap:1e1,53.5,10.1,53.6',
  '__proto__:x',
  `youtube:${'a'.repeat(500)}`,
  'youtube:abcdefghijk\n',
  null,
  7,
  {},
])('%j is no embed', (what) => {
  expect(isEmbedded(what)).toBe(false)
  expect(cardOf({ what, title: 'Tugs' })).toBeNull()
})

test('whatever is typed, what comes of it may be stored and leads to its provider', () => {
  const hosts = [...frameHosts, 'youtu.be', 'x.com', 'social.example', 'www.openstreetmap.org', 'bsky.app']
  const part = fc.constantFrom(
    'watch',
    'status',
    '@a',
    '1234567890123456789',
    'abcdefghijk',
    'p',
    '%2e%2e',
    'embed',
    '?v=',
    '#map=',
    '"',
    '..',
    'embed.html',
    '?bbox=1,2,3,4',
    'post',
    'profile',
    'a.example',
  )
  fc.assert(
    fc.property(fc.constantFrom(...hosts), fc.array(part, { maxLength: 5 }), (host, parts) => {
      const found = embedFromAddress(`https://${host}/${parts.join('/')}`)
      if (!found) return
      expect(isEmbedded(found.what)).toBe(true)
      const card = cardOf(found)
      expect(card?.href).toBe(new URL(card?.href ?? '').href)
      for (const address of [card?.href, card?.frame?.src]) expect(address ?? '').not.toMatch(/["'<>\s]|\.\.\//)
    }),
  )
})

test('each provider is told by a name of its own, and no two share the host of a frame', () => {
  expect(new Set(providers.map(({ name }) => name)).size).toBe(providers.length)
  expect(frameHosts.size).toBe(providers.filter(({ frame }) => frame).length)
})
