import { firstOf, hostOf, type Provider, partsOf } from '#lib/text/embeds/provider'

const video = /^[1-9]\d{14,19}$/

/** The number of a video. Short addresses (vm.tiktok.com) say it only to whoever asks, which nobody here does. */
export const tiktok: Provider = {
  name: 'tiktok',
  title: 'TikTok',
  idIn(url) {
    if (hostOf(url) !== 'tiktok.com') return null
    const [first = '', second, third, fourth] = partsOf(url)
    if (first.startsWith('@')) return second === 'video' || second === 'photo' ? firstOf(video, third) : null
    if (first === 'v') return firstOf(video, second?.replace(/\.html$/, ''))
    if (first === 'embed') return firstOf(video, second, third)
    return first === 'player' ? firstOf(video, third, fourth) : null
  },
  isId: (id) => video.test(id),
  // It finds a video by its number, whatever name stands before it.
  page: (id) => `https://www.tiktok.com/@_/video/${id}`,
  frame: {
    host: 'www.tiktok.com',
    path: (id) => `/player/v1/${id}`,
    shape: 'upright',
    allow: 'fullscreen; encrypted-media',
  },
}
