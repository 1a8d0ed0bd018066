/** What is known of a provider whose things may stand in a text: everything comes from its id, nothing from an author's address or HTML. */

/** How a frame is laid out: an upright or a wide film, a post as long as its words, a chart or a map. */
export type Shape = 'wide' | 'upright' | 'post' | 'chart'

export type Frame = {
  /** The one host that the page's content security policy permits for it */
  host: string
  /** What follows the host, slash included */
  path: (id: string) => string
  shape: Shape
  /** Features of the browser that it may use (Permissions Policy, attribute `allow`) */
  allow?: string
  /** What it learns of where it stands; nothing by default */
  referrer?: 'strict-origin-when-cross-origin'
}

export type Provider = {
  /** As stored: never renamed */
  name: string
  /** As it calls itself, in every language */
  title: string
  /** The id in an address of this provider, in its one spelling; null for any other address */
  idIn: (url: URL) => string | null
  /** Whether a stored id can be one: `idIn` gives no others */
  isId: (id: string) => boolean
  /** The thing's own page, to read without a frame */
  page: (id: string) => string
  /** Null where it can be had only by a script of theirs, or from a host that nobody here knows: a card and a link */
  frame: Frame | null
}

/** The host without `www.` or the sign of a page for phones. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^(www|m|mobile)\./, '')

/** The parts of the path, decoded; none where they can't be. */
export function partsOf({ pathname }: URL): string[] {
  try {
    return pathname
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent)
  } catch {
    return []
  }
}

/** The first of these that the form takes. */
export const firstOf = (form: RegExp, ...parts: (string | null | undefined)[]): string | null =>
  parts.find((part): part is string => typeof part === 'string' && form.test(part)) ?? null
