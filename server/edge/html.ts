/**
 * Takes the framework out of a reader's page (docs/decisions/010). What stays of scripts: JSON-LD, which is data, and
 * files of our own outside /_next, which is public/site.js. Next's output is well formed and escapes every `<` of a text,
 * so that tags can be told by their form.
 */
import { frameHosts } from '#lib/text/embeds/embed'
import { attribute, attributes, isOwnScript } from '#server/edge/html-tags'

export type ReaderPage = {
  html: string
  /** The page's cache tags; empty where it names none, or one that can't be a header */
  tags: string[]
  /** The hosts of providers of embeds of which the page may hold frames; no others, whatever it names */
  frames: string[]
  /** 404, 410 or 503 where the page says so: Next itself can answer a page's own words only with 200 */
  status: number | null
  /** False where Next left the page to be drawn by scripts, as it does after notFound() and after an error */
  drawn: boolean
  /** True where a boundary waits for what is streamed later, or for scripts to draw it again after an error */
  pending: boolean
}

const parts = new RegExp(
  `<!--[^]*?-->|<(script|template)\\b${attributes}>[^]*?</\\1\\s*>|<(link|meta)\\b${attributes}>`,
  'gi',
)
const tagForm = /^[\w:.-]{1,100}$/
/** React's comment at the start of a boundary that is incomplete in the HTML */
const pendingBoundary = /^<!--\$[?!~]/
const statuses: Record<string, number> = { '404': 404, '410': 410, '503': 503 }

export function readerPage(rendered: string): ReaderPage {
  const drawn = !/<html[^>]* id="__next_error__"/.test(rendered)
  const page: ReaderPage = { html: '', tags: [], frames: [], status: null, drawn, pending: false }
  const html = rendered.replace(parts, (part, block, blockAttributes, single, singleAttributes) => {
    if (block) return isScript(block) && isOwnScript(blockAttributes) ? part : ''
    if (!single) {
      if (pendingBoundary.test(part)) page.pending = true
      return ''
    }
    if (single === 'link') return isForScripts(singleAttributes) ? '' : part.replace(' data-precedence="next"', '')
    return noted(page, singleAttributes) || isForFonts(singleAttributes) ? '' : part
  })
  // Where Next would have put metadata that came late.
  page.html = html.replaceAll('<div hidden=""></div>', '')
  return page
}

const isScript = (block: string) => block.toLowerCase() === 'script'

function isForScripts(link: string): boolean {
  const relation = attribute(link, 'rel')
  return relation === 'modulepreload' || attribute(link, 'as') === 'script'
}

/** Next's mark for its own font loader, which the site doesn't use. */
const isForFonts = (meta: string) => attribute(meta, 'name') === 'next-size-adjust'

/** Takes down what a meta element tells the edge; false where it is for readers. */
function noted(page: ReaderPage, meta: string): boolean {
  const name = attribute(meta, 'name')
  const content = attribute(meta, 'content') ?? ''
  if (name === 'http-status') page.status = statuses[content] ?? null
  else if (name === 'cache-tags') page.tags = tagsIn(content)
  else if (name === 'frame-hosts') page.frames = [...frameHosts].filter((host) => content.split(' ').includes(host))
  else return false
  return true
}

/** The names in a list of tags. One that can't be a header spoils the list: a page that can't be purged is not kept. */
export function tagsIn(list: string): string[] {
  const tags = [...new Set(list.split(/[\s,]+/).filter((tag) => tag !== ''))]
  return tags.every((tag) => tagForm.test(tag)) ? tags.map(copied) : []
}

/** A piece of a long text keeps the whole of it alive in V8: a tag must not hold the page that web rendered. */
const copied = (text: string): string => Buffer.from(text, 'latin1').toString('latin1')
