import { providers } from '#lib/text/embeds/all'
import { addressOfPost } from '#lib/text/embeds/bluesky'

export type Found = { what: string; provider: string }

const longest = 4_000

/** The thing that an address leads to, as an embed's `what`, and its provider's own name. Null where it names no provider. */
export function embedFromAddress(typed: string): Found | null {
  const words = typed.trim()
  if (words === '' || words.length > longest || /[\s<>]/.test(words)) return null
  const url = urlFrom(words.startsWith('//') ? `https:${words}` : (addressOfPost(words) ?? words))
  if (url === null || `${url.username}${url.password}${url.port}` !== '') return null
  for (const { name, title, idIn, isId } of providers) {
    const id = idIn(url)
    if (id !== null && isId(id)) return { what: `${name}:${id}`, provider: title }
  }
  return null
}

/** `youtu.be/…` gets https, as hands type it. */
function urlFrom(words: string): URL | null {
  const whole = /^https?:\/\//i.test(words) ? words : /^[\w-]+(\.[\w-]+)+\//.test(words) ? `https://${words}` : null
  return whole && URL.canParse(whole) ? new URL(whole) : null
}
