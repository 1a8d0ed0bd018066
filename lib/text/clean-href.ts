/** Takes the detours and the trackers off an address. Whatever else it says stays as it is, letter by letter. */

/** Sites that lead on to the address in one of their parameters */
const detours: readonly { host: RegExp; path: RegExp; parameters: readonly string[] }[] = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameters: ['q', 'url'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /./, parameters: ['url'] },
  { host: /^(?:l|lm)\.(?:facebook|instagram|messenger)\.com$/, path: /./, parameters: ['u'] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go)\/?$/, parameters: ['url'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameters: ['url'] },
  { host: /^(?:www\.)?duckduckgo\.com$/, path: /^\/l\/?$/, parameters: ['uddg'] },
  { host: /^vk\.com$/, path: /^\/away\.php$/, parameters: ['to'] },
  { host: /^out\.reddit\.com$/, path: /./, parameters: ['url'] },
]

const trackers =
  'utm_.* at_(?:medium|campaign|link_.*|ptr_.*|format) hsa_.* pk_.* mtm_.* matomo_.* oly_.* vero_.* ga_.* fbclid gclid gclsrc dclid gbraid ' +
  'wbraid msclkid yclid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid mkt_tok _hsenc _hsmi __hs.* hsctatracking _ga _gl _openstat cmpid ' +
  'ns_(?:campaign|mchannel|source|linkname|fee) xtor wickedid rb_clickid s_cid smid ref_src ref_url __twitter_impression guccounter ' +
  'guce_referrer(?:_sig)? __s _branch_match_id _branch_referrer trk_.*'
const tracker = new RegExp(`^(?:${trackers.replaceAll(' ', '|')})$`, 'i')

export function cleanHref(href: string): string {
  let clean = href.trim()
  for (let detour = behind(clean), most = 5; detour !== null && most > 0; detour = behind(clean), most -= 1)
    clean = detour
  return withoutTrackers(clean)
}

function behind(href: string): string | null {
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return null
  const { hostname, pathname, searchParams } = new URL(href)
  const defended = /^urldefense\.(?:com|us)$/.test(hostname)
    ? /^\/v3\/__(https?:\/\/?.+?)__;/i.exec(pathname + href.slice(href.indexOf(pathname) + pathname.length))
    : null
  if (defended?.[1]) return defended[1].replace(/^(https?:)\/+/i, '$1//')
  for (const { host, path, parameters } of detours) {
    if (!host.test(hostname) || !path.test(pathname)) continue
    const target = parameters.map((name) => searchParams.get(name)).find((value) => value !== null)
    if (target && /^https?:\/\//i.test(target)) return target
  }
  return null
}

function withoutTrackers(href: string): string {
  const [, address = href, query, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(href) ?? []
  const hash = /^#(?:xtor|utm_\w+)=/i.test(fragment) ? '' : fragment
  if (query === undefined) return address + hash
  const kept = query.split('&').filter((pair) => !tracker.test(pair.split('=')[0] ?? ''))
  return address + (kept.length > 0 ? `?${kept.join('&')}` : '') + hash
}
