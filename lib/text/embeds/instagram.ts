import { firstOf, hostOf, type Provider, partsOf } from '#lib/text/embeds/provider'

const code = /^[\w-]{5,40}$/
const kinds = new Set(['p', 'reel', 'reels', 'tv'])

/** The code of a post. A reel is a post, too, and found under the same address. */
export const instagram: Provider = {
  name: 'instagram',
  title: 'Instagram',
  idIn(url) {
    if (hostOf(url) !== 'instagram.com' && hostOf(url) !== 'instagr.am') return null
    const parts = partsOf(url)
    const at = parts.findIndex((part) => kinds.has(part))
    return at === 0 || at === 1 ? firstOf(code, parts[at + 1]) : null
  },
  isId: (id) => code.test(id),
  page: (id) => `https://www.instagram.com/p/${id}/`,
  frame: { host: 'www.instagram.com', path: (id) => `/p/${id}/embed/`, shape: 'post' },
}
