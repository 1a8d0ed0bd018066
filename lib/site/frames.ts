import { frameHost } from '#lib/text/embeds/embed'
import { type ArticleText, walk } from '#lib/text/json'

/** The hosts of providers whose frames a reader may ask for on the page of this text, each once, by the alphabet. */
export function framesIn(text: ArticleText): string[] {
  const hosts = new Set<string>()
  for (const { node } of walk(text)) {
    const host = node.type === 'embed' ? frameHost(node.attrs?.what) : null
    if (host) hosts.add(host)
  }
  return [...hosts].sort()
}
