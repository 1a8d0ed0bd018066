import { firstOf, hostOf, type Provider, partsOf } from '#lib/text/embeds/provider'

const post = /^[1-9]\d{0,19}$/
const hosts = new Set(['x.com', 'twitter.com'])

/** The number of a post. Who wrote it is not kept: any name leads to the same post, so a wrong one would stand there as true. */
export const x: Provider = {
  name: 'x',
  title: 'X',
  idIn(url) {
    if (url.hostname === 'platform.twitter.com' && /^\/embed\/Tweet\.html$/i.test(url.pathname))
      return firstOf(post, url.searchParams.get('id'))
    if (!hosts.has(hostOf(url))) return null
    const parts = partsOf(url)
    const at = parts.findIndex((part) => part === 'status' || part === 'statuses')
    return at > 0 ? firstOf(post, parts[at + 1]) : null
  },
  isId: (id) => post.test(id),
  page: (id) => `https://x.com/i/status/${id}`,
  // The frame that its own script would make. It needs no script here, and is told not to follow the reader.
  frame: { host: 'platform.twitter.com', path: (id) => `/embed/Tweet.html?id=${id}&dnt=true`, shape: 'post' },
}
