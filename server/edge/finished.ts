/** Turns what web rendered into what readers get, and says whether it may be kept. */
import { hashOf } from '#lib/site/assets'
import { errorPage, errorStyles } from '#server/edge/error-page'
import { type Residue, residueIn } from '#server/edge/framework-residue'
import { hashedName } from '#server/edge/hashed-names'
import { readerPage, tagsIn } from '#server/edge/html'
import { inlined, type Stylesheets } from '#server/edge/inline-styles'
import { Page } from '#server/edge/page'
import { asked, redirect } from '#server/edge/redirect'
import { withFrames, withStyles } from '#server/edge/security-headers'
import { toldTags } from '#server/edge/told-tags'
import type { Rendered } from '#server/edge/web'

/** Carried by files from public/, which no publication names: looked at again now and then. */
export const publicFiles = 'public-files'

const immutable = 'public, max-age=31536000, immutable'

export type Finished = {
  page: Page
  keep: boolean
  /** Framework parts left in the page. If any, it is served but not cached. */
  residue: Residue[]
}

export type Form = {
  /** Flat list of the header lines that every answer carries */
  security: readonly string[]
  /** Whether answers tell a CDN what they were built from */
  cacheTags: boolean
  /** Whether to take the framework out */
  strip: boolean
  /** Of the site's own words where web has none */
  language: string
}

const noSheets: Stylesheets = new Map()

/**
 * `sheets`: the stylesheets to put into the page, by the address that it links to. `isCalm`: nothing was purged in the second of this
 * render or after it, so that its date tells it from what was before.
 */
export function finished(key: string, rendered: Rendered, form: Form, sheets = noSheets, isCalm = false): Finished {
  const { security, cacheTags, strip, language } = form
  const told = (status: number, tags: string[]) => pageHeaders(status, cacheTags ? tags : [])
  const { status, headers, body, since } = rendered
  const type = headers['content-type'] ?? 'application/octet-stream'
  const isFile = key.startsWith('/_next/static/') || (!headers['cache-tag'] && headers['last-modified'] !== undefined)
  const fileDate = Date.parse(headers['last-modified'] ?? '')
  const dated = (tags: string[]) =>
    isFile
      ? { modified: Number.isNaN(fileDate) ? null : fileDate, ranges: true }
      : { modified: isCalm && tags.length > 0 ? since : null }
  const answer = (status: number, body: Buffer, tags: string[], ...more: string[]): Finished => ({
    page: new Page({ status, type, body, tags, headers: [...more, ...security], since, ...dated(tags) }),
    keep: false,
    residue: [],
  })

  if (headers.location) return { page: redirect(status, headers.location, security), keep: false, residue: [] }
  if (type.startsWith('text/html')) {
    const read = readerPage(body.toString())
    if (!read.drawn && strip) {
      const headers = ['Cache-Control', 'no-store', ...withStyles(security, [errorStyles])]
      const body = errorPage(status, key, language)
      return {
        page: new Page({ status, type, body, tags: [], headers, since, ...dated([]) }),
        keep: false,
        residue: [],
      }
    }
    const said = status === 200 ? (read.status ?? 200) : status
    const residue = strip ? residueIn(read) : []
    if (residue.length > 0)
      return { ...answer(said, Buffer.from(read.html), read.tags, 'Cache-Control', 'no-store'), residue }
    const { html, sources } = strip ? inlined(read.html, sheets) : { html: body, sources: [] }
    const { tags, frames } = read
    const headers = [...told(said, tags), ...withStyles(withFrames(security, frames), sources)]
    const page = new Page({ status: said, type, body: Buffer.from(html), tags, headers, since, ...dated(tags) })
    return kept({ page, keep: false, residue: [] })
  }
  if (status !== 200) return answer(status, body, [], 'Cache-Control', 'no-store')
  if (key.startsWith('/_next/static/')) return { ...answer(status, body, [], 'Cache-Control', immutable), keep: true }
  const tags = tagsIn(String(headers['cache-tag'] ?? ''))
  const named = hashedName(key)
  if (named && isFile && hashOf(body) === named.hash)
    return kept(answer(status, body, [publicFiles], 'Cache-Control', immutable))
  // The name of a former content, or one of any number that can be made up: kept, they would push out pages.
  if (named && isFile) return answer(status, body, [], 'Cache-Control', 'public, max-age=600')
  if (tags.length === 0 && headers['last-modified'])
    return kept(answer(status, body, [publicFiles], 'Cache-Control', 'public, max-age=600'))
  return kept(answer(status, body, tags, ...told(status, tags)))
}

/** True for what was not made from the database. */
export const isFile = (page: Page) => page.tags.every((tag) => tag === publicFiles)

/** Only a page that says what it was built from can be told when that changes. */
const kept = (finished: Finished): Finished => ({
  ...finished,
  keep: finished.page.status === 200 && finished.page.tags.length > 0,
})

function pageHeaders(status: number, tags: string[]): string[] {
  const control = ['Cache-Control', status === 200 ? asked : 'no-store']
  return status === 200 ? [...control, ...toldTags(tags)] : control
}
