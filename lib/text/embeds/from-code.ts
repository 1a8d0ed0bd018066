/** Reads embed codes: what stands in them is data here, and nothing of it is loaded or run (lib/text/inert-html). */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { embedFromAddress, type Found } from '#lib/text/embeds/from-address'
import { isSafeHref } from '#lib/text/safe-href'

type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

/** The class of a provider's code, and the attributes that hold an address; else it is in the last link. */
const codes: Record<string, readonly string[]> = {
  'twitter-tweet': [],
  'twitter-video': [],
  'instagram-media': ['data-instgrm-permalink'],
  'tiktok-embed': ['cite'],
  'mastodon-embed': ['data-embed-url', 'cite'],
  'bluesky-embed': ['data-bluesky-uri'],
}
const longest = 20_000
/** So much of an embed code is looked through for its link. */
const mostNodes = 500

const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value.trim() ?? ''

/** What an element of an embed code embeds; null for any other element. */
export function embedInElement(element: Element): Found | null {
  if (element.tagName === 'iframe') return embedFromAddress(attribute(element, 'src'))
  const classes = attribute(element, 'class').split(/\s+/)
  if (classes.includes('flourish-embed')) {
    const [, path] = /^((?:visualisation|visualization|story)\/\d+)/.exec(attribute(element, 'data-src')) ?? []
    return path ? embedFromAddress(`https://public.flourish.studio/${path}`) : null
  }
  const named = classes.map((one) => (Object.hasOwn(codes, one) ? codes[one] : undefined)).find((one) => one)
  if (!named) return null
  const links = [...within(element)].filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'))
  const addresses = [...named.map((name) => attribute(element, name)), ...links.toReversed()]
  for (const address of addresses) {
    const found = embedFromAddress(address)
    if (found) return found
  }
  return null
}

/** Where a frame of no provider leads; null where it shows nothing, as those that only count readers. */
export function addressOfFrame(element: Element): string | null {
  const src = attribute(element, 'src')
  const address = src.startsWith('//') ? `https:${src}` : src
  const hides =
    ['width', 'height'].some((side) => /^[01](px)?$/.test(attribute(element, side))) ||
    /display:\s*none|visibility:\s*hidden/i.test(attribute(element, 'style')) ||
    element.attrs.some(({ name }) => name === 'hidden')
  return !hides && /^https?:/i.test(address) && isSafeHref(address) ? address : null
}

/** What was typed or pasted as an embed code: what it embeds, or else where its frame leads. Null for any other words. */
export function embedFromCode(typed: string): Found | { address: string } | null {
  const code = typed.trim()
  if (!code.startsWith('<') || code.length > longest) return null
  let address: string | null = null
  for (const element of within(parseFragment(code))) {
    const found = embedInElement(element)
    if (found) return found
    if (element.tagName === 'iframe') address ??= addressOfFrame(element)
  }
  return address ? { address } : null
}

/** The first five hundred nodes in reading order, elements alone: an element of a paste may hold any number. */
function* within(parent: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  const todo: Node[] = parent.childNodes.slice(0, mostNodes).toReversed()
  for (let seen = 0; seen < mostNodes; seen += 1) {
    const node = todo.pop()
    if (!node) return
    if ('tagName' in node) yield node
    if ('childNodes' in node) todo.push(...node.childNodes.slice(0, mostNodes).toReversed())
  }
}

/** What an address or an embed code embeds; null where it names no provider. */
export function embedFrom(typed: string): Found | null {
  const found = embedFromAddress(typed) ?? embedFromCode(typed)
  return found && 'what' in found ? found : null
}
