import { hostOf, type Provider, partsOf } from '#lib/text/embeds/provider'

const video = /^[1-9]\d{0,11}$/
const key = /^[0-9a-f]{6,20}$/
/** Paths before the number of a video: a channel, a group, a showcase */
const within = /^(channels|groups|album|showcase)$/

function numberIn(parts: string[]): { number: string; rest: string | undefined } | null {
  const [first = ''] = parts
  const at = within.test(first)
    ? parts.findIndex((part, index) => index > 1 && video.test(part))
    : Number(first === 'video')
  const number = parts[at] ?? ''
  return video.test(number) ? { number, rest: parts[at + 1] } : null
}

/** The number of a video, and the key of one that is not listed: `123456789`, `123456789/abcdef0123`. */
export const vimeo: Provider = {
  name: 'vimeo',
  title: 'Vimeo',
  idIn(url) {
    if (hostOf(url) !== 'vimeo.com' && url.hostname !== 'player.vimeo.com') return null
    const found = numberIn(partsOf(url))
    if (!found) return null
    const hash = [url.searchParams.get('h'), found.rest].find((one) => key.test(one ?? ''))
    return hash ? `${found.number}/${hash}` : found.number
  },
  isId: (id) => /^[1-9]\d{0,11}(\/[0-9a-f]{6,20})?$/.test(id),
  page: (id) => `https://vimeo.com/${id}`,
  frame: {
    host: 'player.vimeo.com',
    path(id) {
      const [number, hash] = id.split('/')
      return `/video/${number}?dnt=1${hash ? `&h=${hash}` : ''}`
    },
    shape: 'wide',
    allow: 'fullscreen; encrypted-media; picture-in-picture',
    // Owners may allow a video on some sites alone.
    referrer: 'strict-origin-when-cross-origin',
  },
}
