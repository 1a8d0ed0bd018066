/** Serves readers' pages: from memory where fresh, rendered by web where not, a stale copy where web can't render. */
import { log } from '#lib/log'
import type { CircuitBreaker } from '#server/edge/circuit-breaker'
import { seconds } from '#server/edge/conditions'
import type { DiskCache } from '#server/edge/disk-cache'
import { type Form, finished, isFile } from '#server/edge/finished'
import { stylesheetsFrom } from '#server/edge/inline-styles'
import { fixedAddresses, isComparison, isUnbounded } from '#server/edge/known-addresses'
import { limits } from '#server/edge/limits'
import type { Page } from '#server/edge/page'
import type { Pages } from '#server/edge/pages'
import type { PurgeFollower } from '#server/edge/purge'
import { recompressor } from '#server/edge/recompress'
import { renderQueue } from '#server/edge/render-queue'
import type { ResidueReports } from '#server/edge/residue-reports'
import type { Web } from '#server/edge/web'
import { WebFailed } from '#server/edge/web-failed'

export type Served = { page: Page; from: 'memory' | 'web' | 'stale copy' }

/** Who asks for a page: by which id the request goes, and the network that it comes from (lib/ip-address). */
export type Asker = { id: string; network: string }

export type Read = (key: string, asker: Asker) => Promise<Served>

type Parts = {
  pages: Pages
  /** Behind the breaker */
  web: Web
  breaker: Pick<CircuitBreaker, 'isOpen' | 'closedAt'>
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
export function readers({ pages, web, breaker, purges, diskCache, form, residue, development }: Parts): Read {
  const queued = renderQueue<Page>(renderBounds)
  const comparing = renderQueue<Page>(comparisonBounds)
  const searching = renderQueue<Page>(searchBounds)
  const recompressLater = recompressor(pages)
  const stylesheetsOf = stylesheetsFrom(web)

  // Without the database nothing tells of a withdrawal: a page is then good for a second, and for longer only if web,
  // which asks the database itself, can't say better.
  const isFresh = (page: Page, now: number) =>
    !page.stale && (!purges.lost || isFile(page) || now - page.since < WITHOUT_PURGES)

  // What memory and disk hold was there once. Any number of addresses with a query can be made up, pages of lists most of all.
  const isKnown = (key: string) =>
    fixedAddresses.has(key) || (!key.includes('?') && (pages.peek(key) !== undefined || diskCache?.has(key) === true))

  const render = async (key: string, requestId: string): Promise<Page> => {
    const timeout = pages.get(key) || diskCache?.has(key) ? limits.renewTime : limits.renderTime
    for (let round = 1; ; round++) {
      const began = pages.position
      const { seen } = purges
      const rendered = await web.page(key, requestId, timeout)
      const isPage = form.strip && String(rendered.headers['content-type']).startsWith('text/html')
      const sheets = isPage ? await stylesheetsOf(rendered.body.toString(), requestId) : undefined
      const isCalm = !development && seconds(pages.purgedLast) < seconds(rendered.since)
      const { page, keep, residue: found } = finished(key, rendered, form, sheets, isCalm)
      residue.report(key, requestId, found)
      if (!keep || development) {
        pages.drop(key)
        diskCache?.drop(key)
        if (pages.judge(page, began) !== 'gone') {
          if (page.status === 404 && !development) pages.keepMissing(key, page, began)
          return page
        }
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

  const renew = async (key: string, { id, network }: Asker): Promise<Page> => {
    try {
      const turn = isComparison(key) ? comparing : isUnbounded(key) ? searching : queued
      return await turn(key, { network, known: isKnown(key) }, () => render(key, id))
    } catch (error) {
      const copy = await staleCopy(key)
      if (copy) copy.failedAt = Date.now()
      const why = (error as Error).message
      log.warn({ requestId: id, path: key, why }, copy ? 'a stale copy is served' : 'the page can’t be rendered')
      throw error
    }
  }

  const copyOr = async (key: string, error: unknown): Promise<Served> => {
    const copy = await staleCopy(key)
    if (!copy) throw error
    return { page: copy, from: 'stale copy' }
  }

  return async (key, asker) => {
    const now = Date.now()
    const held = pages.get(key)
    if (held && isFresh(held, now)) return { page: held, from: 'memory' }
    const missing = purges.lost ? undefined : pages.missing(key)
    if (missing) return { page: missing, from: 'memory' }
    if (breaker.isOpen()) return copyOr(key, new WebFailed('web hangs', true))
    // What failed before web answered again is as good as never tried.
    if (held && held.failedAt > breaker.closedAt()) {
      // Web failed on it: nobody waits for the next try.
      if (now - held.failedAt > RETRY) renew(key, asker).catch(() => {})
      return { page: held, from: 'stale copy' }
    }
    try {
      return { page: await renew(key, asker), from: 'web' }
    } catch (error) {
      return copyOr(key, error)
    }
  }
}

const renderBounds = {
  renders: limits.renders,
  known: {
    renders: limits.rendersKnown,
    rendersOfNetwork: limits.rendersKnown,
    waiting: limits.rendersWaiting,
    waitingOfNetwork: limits.rendersWaiting,
  },
  unknown: {
    renders: limits.rendersUnknown,
    rendersOfNetwork: limits.rendersOfNetwork,
    waiting: limits.rendersWaiting,
    waitingOfNetwork: limits.rendersWaitingOfNetwork,
  },
  longestWait: limits.rendersWait,
}

/** Two versions of a piece compared: one at a time, however many are asked for, so that all else of web goes on beside it. */
const comparisonLane = {
  renders: 1,
  rendersOfNetwork: 1,
  waiting: limits.comparisonsWaiting,
  waitingOfNetwork: limits.comparisonsWaitingOfNetwork,
}
const comparisonBounds = {
  renders: 1,
  known: comparisonLane,
  unknown: comparisonLane,
  longestWait: limits.rendersWait,
}

/** Searches: few at a time, so that however many are made up, pages and the database have room for others (docs/decisions/208). */
const searchLane = {
  renders: limits.searches,
  rendersOfNetwork: limits.searchesOfNetwork,
  waiting: limits.searchesWaiting,
  waitingOfNetwork: limits.searchesWaitingOfNetwork,
}
const searchBounds = {
  renders: limits.searches,
  known: searchLane,
  unknown: searchLane,
  longestWait: limits.rendersWait,
}
