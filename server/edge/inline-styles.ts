/**
 * Puts the stylesheet into the page, so that the first paint waits for one answer and not for two (docs/decisions/082), and
 * says its hash to the content security policy (CSP Level 3, hash-source): only this very text may style the page. Its first
 * typeface is what most pages are set in: they ask for it before they are laid out (docs/decisions/098).
 */
import { createHash } from 'node:crypto'
import { log } from '#lib/log'
import { attribute, attributes } from '#server/edge/html-tags'
import { limits } from '#server/edge/limits'
import type { Web } from '#server/edge/web'

export type Stylesheet = {
  css: string
  /** As style-src takes it, quotes included */
  source: string
  /** The address of the first typeface; null where there is none of ours */
  face: string | null
}

/** By the address in the page's link */
export type Stylesheets = ReadonlyMap<string, Stylesheet>

const links = new RegExp(`<link\\b${attributes}>`, 'gi')
const ownSheet = /^\/_next\/static\/[^?#]+\.css$/
const firstFace = /@font-face[^}]*?url\((["']?)(\/_next\/static\/media\/[\w.-]+\.woff2)\1\)/
/** Pages from right to left are set in a typeface of their own. */
const isInLatin = /<html\b[^>]* dir="ltr"/
const mostHeld = 20

/** Reads the stylesheets that a page links to from web, each once: their names change with their text. */
export function stylesheetsFrom(web: Pick<Web, 'ask'>) {
  const held = new Map<string, Stylesheet>()

  const read = async (href: string, requestId: string): Promise<Stylesheet | null> => {
    const known = held.get(href)
    if (known) return known
    try {
      const { status, headers, body } = await web.ask(href, requestId, limits.renewTime)
      if (status !== 200 || !String(headers['content-type']).startsWith('text/css')) return null
      const sheet = stylesheet(href, body.toString())
      if (!sheet) return null
      if (held.size >= mostHeld) held.clear()
      held.set(href, sheet)
      return sheet
    } catch (error) {
      // The page links to it, then, and is as whole as before.
      log.warn({ requestId, path: href, why: (error as Error).message }, 'a stylesheet is not inlined')
      return null
    }
  }

  return async (html: string, requestId: string): Promise<Stylesheets> => {
    const found = new Map<string, Stylesheet>()
    for (const href of sheetsIn(html)) {
      const sheet = await read(href, requestId)
      if (sheet) found.set(href, sheet)
    }
    return found
  }
}

/** Null for one that is too large to travel with every page, or that would end its element. */
export function stylesheet(href: string, text: string): Stylesheet | null {
  if (text.length > limits.inlineStyles || /<\/style|<!--|\0/i.test(text)) return null
  // The parser of a page makes every line end \n, and the browser takes the hash after that.
  const css = absoluteUrls(href, text.replaceAll(/\r\n?/g, '\n'))
  const face = firstFace.exec(css)?.[2] ?? null
  return { css, source: `'sha256-${createHash('sha256').update(css).digest('base64')}'`, face }
}

/** What is found from a stylesheet's own place, by its whole path. */
function absoluteUrls(href: string, css: string): string {
  return css.replaceAll(/url\(\s*(["']?)([^"')]+)\1\s*\)/g, (whole, quote, reference) =>
    /^(\/|#|[a-z][a-z0-9+.-]*:)/i.test(reference)
      ? whole
      : `url(${quote}${new URL(reference, `http://edge${href}`).pathname}${quote})`,
  )
}

/** The page with each of these stylesheets in the place of its link, its typeface asked for first, and their sources for style-src. */
export function inlined(html: string, sheets: Stylesheets): { html: string; sources: string[] } {
  const sources = new Set<string>()
  const early = (face: string | null) =>
    face && isInLatin.test(html) ? `<link rel="preload" as="font" type="font/woff2" crossorigin href="${face}"/>` : ''
  const page = html.replaceAll(links, (tag, inner) => {
    const href = hrefOf(inner)
    const sheet = href === null ? undefined : sheets.get(href)
    if (!sheet) return tag
    const isSecond = sources.has(sheet.source)
    sources.add(sheet.source)
    return isSecond ? '' : `${early(sheet.face)}<style>${sheet.css}</style>`
  })
  return { html: page, sources: [...sources] }
}

function sheetsIn(html: string): Set<string> {
  const found = [...html.matchAll(links)].map(([, inner = '']) => hrefOf(inner))
  return new Set(found.filter((href) => href !== null))
}

/** The address of a stylesheet of the build that is for every medium; null for any other link. */
function hrefOf(link: string): string | null {
  if (attribute(link, 'rel') !== 'stylesheet' || attribute(link, 'media') !== null) return null
  const href = attribute(link, 'href') ?? ''
  return ownSheet.test(href) ? href : null
}
