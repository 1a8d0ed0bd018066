import { hostOf, type Provider, partsOf } from '#lib/text/embeds/provider'
import { isPublicHost } from '#lib/text/embeds/public-host'

/** Posts since 2018. Shorter numbers stand in addresses of too many other sites. */
const post = /^[1-9]\d{16,18}$/
const account = /^@\w{1,30}(@[\w.-]{1,253})?$/

/** Sites that put an @ before names and are no server of this kind. */
const others = /(^|\.)(x|twitter|tiktok|youtube|instagram|threads|medium|bsky|telegram|t)\.(com|net|app|org|me|social)$/

function pathIn(parts: string[]): string | null {
  const [first = '', ...rest] = parts[0] === 'web' || parts[0] === 'deck' ? parts.slice(1) : parts
  if (account.test(first) && post.test(rest[0] ?? '')) return `${first}/${rest[0]}`
  if (first !== 'users' || rest[1] !== 'statuses') return null
  return /^\w{1,30}$/.test(rest[0] ?? '') && post.test(rest[2] ?? '') ? `@${rest[0]}/${rest[2]}` : null
}

/**
 * A server, an account on it and the number of a post: `social.example/@port/109372843234000000`. Any public name may be a server, and
 * the card shows it. No page can permit frames of every host, so there is none: a card and a link.
 */
export const mastodon: Provider = {
  name: 'mastodon',
  title: 'Mastodon',
  idIn(url) {
    const path = url.port === '' && !others.test(hostOf(url)) ? pathIn(partsOf(url)) : null
    const id = path && `${url.hostname}/${path}`
    return id && mastodon.isId(id) ? id : null
  },
  isId(id) {
    const [host = '', name = '', number = '', ...more] = id.split('/')
    return more.length === 0 && isPublicHost(host) && !others.test(host) && account.test(name) && post.test(number)
  },
  page: (id) => `https://${id}`,
  frame: null,
}
