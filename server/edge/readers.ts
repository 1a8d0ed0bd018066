/** The readers' door: a page from memory where it is fresh, from web where it is not, an old copy where web can't. */
import { log } from '#lib/log'
import type { DiskCache } from '#server/edge/disk-cache'
import { type Form, finished, isFile } from '#server/edge/finished'
import { limits } from '#server/edge/limits'
import type { Page } from '#server/edge/page'
import type { Pages } from '#server/edge/pages'
import type { Hearing } from '#server/edge/purge'
import { recompressor } from '#server/edge/recompress'
import type { ResidueReports } from '#server/edge/residue-reports'
import { semaphore } from '#server/edge/semaphore'
import { singleFlight } from '#server/edge/single-flight'
import { type Web, WebFailed } from '#server/edge/web'

export type Served = { page: Page; from: 'memory' | 'web' | 'old copy' }

type Parts = {
  pages: Pages
  web: Web
  hearing: Hearing
  /** What is left of before this start */
  copies: DiskCache | null
  form: Form
  residue: ResidueReports
  development: boolean
}

/** While purges can't be heard, how old a copy may get before web is asked again, in milliseconds. */
const UNHEARD = 1_000
/** After a failure, how long a copy is served before web is asked again, in milliseconds. */
const RETRY = 1_000
/** How often a page is rendered again because something changed underneath. */
const ROUNDS = 3

/** Gives the page of an address. Throws WebFailed or Crowded where there is none, not even an old copy. */
export function readers({ pages, web, hearing, copies, form, residue, development }: Parts) {
  const once = singleFlight<Page>()
  const turn = semaphore(limits.renders, limits.rendersWaiting, limits.rendersWait)
  const polish = recompressor()

  // Without the database nothing tells of a withdrawal: a copy is then good for a second, and for longer only if web,
  // which asks the database itself, can't say better.
  const isFresh = (page: Page, now: number) =>
    !page.stale && (!hearing.lost || isFile(page) || now - page.since < UNHEARD)

  const render = async (key: string, requestId: string): Promise<Page> => {
    const timeout = pages.get(key) || copies?.has(key) ? limits.renewTime : limits.renderTime
    for (let round = 1; ; round++) {
      const began = pages.position
      const { seen } = hearing
      const rendered = await turn(() => web.page(key, requestId, timeout))
      const { page, keep, residue: found } = finished(key, rendered, form)
      residue.report(key, requestId, found)
      if (!keep || development) {
        pages.drop(key)
        copies?.drop(key)
        return page
      }
      const kept = pages.keep(key, page, began)
      if (kept === 'fresh') {
        polish(page)
        if (seen !== null) copies?.keep(key, page, seen)
        return page
      }
      if (round < ROUNDS) continue
      if (kept === 'gone') throw new WebFailed('the page changed while it was rendered')
      return page
    }
  }

  const oldCopy = async (key: string): Promise<Page | undefined> => {
    if (!pages.get(key)) await copies?.find(key, (page) => pages.adopt(key, page))
    return pages.get(key)
  }

  const renew = async (key: string, requestId: string): Promise<Page> => {
    try {
      return await once(key, () => render(key, requestId))
    } catch (error) {
      const copy = await oldCopy(key)
      if (copy) copy.failedAt = Date.now()
      const why = (error as Error).message
      log.warn({ requestId, path: key, why }, copy ? 'an old copy is served' : 'no page')
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
      return { page: held, from: 'old copy' }
    }
    try {
      return { page: await renew(key, requestId), from: 'web' }
    } catch (error) {
      const copy = await oldCopy(key)
      if (copy) return { page: copy, from: 'old copy' }
      throw error
    }
  }
}
