/** Serves readers' pages: from memory where fresh, rendered by web where not, a stale copy where web can't render. */
import { log } from '#lib/log'
import { seconds } from '#server/edge/conditions'
import type { DiskCache } from '#server/edge/disk-cache'
import { type Form, finished, isFile } from '#server/edge/finished'
import { stylesheetsFrom } from '#server/edge/inline-styles'
import { limits } from '#server/edge/limits'
import type { Page } from '#server/edge/page'
import type { Pages } from '#server/edge/pages'
import type { PurgeFollower } from '#server/edge/purge'
import { recompressor } from '#server/edge/recompress'
import type { ResidueReports } from '#server/edge/residue-reports'
import { semaphore } from '#server/edge/semaphore'
import { singleFlight } from '#server/edge/single-flight'
import { type Web, WebFailed } from '#server/edge/web'

export type Served = { page: Page; from: 'memory' | 'web' | 'stale copy' }

type Parts = {
  pages: Pages
  web: Web
  purges: PurgeFollower
  /** Null where no pages are kept over a restart */
  diskCache: DiskCache | null
  form: Form
  residue: ResidueReports
  development: boolean
}

/** How old a page may get before web is asked again while purges can't be read, in milliseconds. */
const WITHOUT_PURGES = 1_000
/** How long a stale copy is served after a failure before web is asked again, in milliseconds. */
const RETRY = 1_000
/** How often a page is rendered again because something changed while it was rendered. */
const ROUNDS = 3

/** Gives the page of an address. Throws WebFailed or Overloaded where there is none, not even a stale copy. */
export function readers({ pages, web, purges, diskCache, form, residue, development }: Parts) {
  const inOneFlight = singleFlight<Page>()
  const limited = semaphore(limits.renders, limits.rendersWaiting, limits.rendersWait)
  const recompressLater = recompressor(pages)
  const stylesheetsOf = stylesheetsFrom(web)

  // Without the database nothing tells of a withdrawal: a page is then good for a second, and for longer only if web,
  // which asks the database itself, can't say better.
  const isFresh = (page: Page, now: number) =>
    !page.stale && (!purges.lost || isFile(page) || now - page.since < WITHOUT_PURGES)

  const render = async (key: string, requestId: string): Promise<Page> => {
    const timeout = pages.get(key) || diskCache?.has(key) ? limits.renewTime : limits.renderTime
    for (let round = 1; ; round++) {
      const began = pages.position
      const { seen } = purges
      const rendered = await limited(() => web.page(key, requestId, timeout))
      const isPage = form.strip && String(rendered.headers['content-type']).startsWith('text/html')
      const sheets = isPage ? await stylesheetsOf(rendered.body.toString(), requestId) : undefined
      const isCalm = !development && seconds(pages.purgedLast) < seconds(rendered.since)
      const { page, keep, residue: found } = finished(key, rendered, form, sheets, isCalm)
      residue.report(key, requestId, found)
      if (!keep || development) {
        pages.drop(key)
        diskCache?.drop(key)
        if (pages.judge(page, began) !== 'gone') return page
        if (round < ROUNDS) continue
        throw new WebFailed('the page changed while it was rendered')
      }
      const kept = pages.keep(key, page, began)
      if (kept === 'fresh') {
        recompressLater(key)
        if (seen !== null) diskCache?.keep(key, page, seen)
        return page
      }
      if (round < ROUNDS) continue
      if (kept === 'gone') throw new WebFailed('the page changed while it was rendered')
      return page
    }
  }

  const staleCopy = async (key: string): Promise<Page | undefined> => {
    if (!pages.get(key)) await diskCache?.find(key, (page) => pages.adopt(key, page))
    return pages.get(key)
  }

  const renew = async (key: string, requestId: string): Promise<Page> => {
    try {
      return await inOneFlight(key, () => render(key, requestId))
    } catch (error) {
      const copy = await staleCopy(key)
      if (copy) copy.failedAt = Date.now()
      const why = (error as Error).message
      log.warn({ requestId, path: key, why }, copy ? 'a stale copy is served' : 'the page can’t be rendered')
      throw error
    }
  }

  return async (key: string, requestId: string): Promise<Served> => {
    const now = Date.now()
    const held = pages.get(key)
    if (held && isFresh(held, now)) return { page: held, from: 'memory' }
    if (held && held.failedAt > 0) {
      // Web failed on it: nobody waits for the next try.
      if (now - held.failedAt > RETRY) renew(key, requestId).catch(() => {})
      return { page: held, from: 'stale copy' }
    }
    try {
      return { page: await renew(key, requestId), from: 'web' }
    } catch (error) {
      const copy = await staleCopy(key)
      if (copy) return { page: copy, from: 'stale copy' }
      throw error
    }
  }
}
