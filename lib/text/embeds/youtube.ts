import { firstOf, hostOf, type Provider, partsOf } from '#lib/text/embeds/provider'

const video = /^[\w-]{11}$/
const hosts = new Set(['youtube.com', 'youtube-nocookie.com', 'music.youtube.com', 'youtu.be'])
/** Paths that are followed by the video's id */
const before = new Set(['shorts', 'live', 'embed', 'v', 'e'])
/** A day */
const longest = 86_400

/** `90`, `90s`, `1m30s`, `1h2m3s` in seconds; 0 for anything else. */
function seconds(said: string | null): number {
  const found = /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,5})s?)?$/.exec(said ?? '')
  if (!found) return 0
  const [, h = '0', m = '0', s = '0'] = found
  return Math.min(Number(h) * 3600 + Number(m) * 60 + Number(s), longest)
}

function videoIn(url: URL): string | null {
  const [first, second] = partsOf(url)
  if (hostOf(url) === 'youtu.be') return firstOf(video, first)
  if (first === 'watch') return firstOf(video, url.searchParams.get('v'), second)
  return before.has(first ?? '') ? firstOf(video, second) : null
}

const start = (id: string) => id.split('@')[1]

/** The id of a video, and the second at which it begins: `abcdefghijk`, `abcdefghijk@90`. */
export const youtube: Provider = {
  name: 'youtube',
  title: 'YouTube',
  idIn(url) {
    const id = hosts.has(hostOf(url)) ? videoIn(url) : null
    const { searchParams, hash } = url
    const at = seconds(searchParams.get('t') ?? searchParams.get('start') ?? hash.replace(/^#t=/, ''))
    return id && at > 0 ? `${id}@${at}` : id
  },
  isId: (id) => /^[\w-]{11}(@[1-9]\d{0,4})?$/.test(id) && Number(start(id) ?? 0) <= longest,
  page: (id) => `https://www.youtube.com/watch?v=${id.slice(0, 11)}${start(id) ? `&t=${start(id)}s` : ''}`,
  frame: {
    host: 'www.youtube-nocookie.com',
    path: (id) => `/embed/${id.slice(0, 11)}${start(id) ? `?start=${start(id)}` : ''}`,
    shape: 'wide',
    allow: 'fullscreen; encrypted-media; picture-in-picture',
    // It plays nothing for a page that does not say where it is (error 153).
    referrer: 'strict-origin-when-cross-origin',
  },
}
