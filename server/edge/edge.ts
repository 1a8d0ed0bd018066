/** Puts the edge together: caches, purges, routes, and the server that listens. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as after } from 'node:timers/promises'
import { log } from '#lib/log'
import type { Store } from '#lib/media/store/store'
import { type Proxies, visitorOf } from '#lib/proxies'
import { requestIdOf } from '#server/edge/access-log'
import type { OpenRoutes } from '#server/edge/admission'
import { apiRoute } from '#server/edge/api'
import { circuitBreaker } from '#server/edge/circuit-breaker'
import { coverageStreams } from '#server/edge/coverage/streams'
import { DiskCache } from '#server/edge/disk-cache'
import { filesRoute } from '#server/edge/files'
import { publicFiles } from '#server/edge/finished'
import { guestCommentRoute } from '#server/edge/guest-comment'
import { readinessOf } from '#server/edge/health'
import { limits } from '#server/edge/limits'
import { newsroomRoute } from '#server/edge/newsroom'
import { ownAddress } from '#server/edge/own-address'
import { Pages } from '#server/edge/pages'
import { previewRoute } from '#server/edge/preview'
import { followPurges } from '#server/edge/purge'
import { readers } from '#server/edge/readers'
import { reportRoute } from '#server/edge/report'
import { requestHandler } from '#server/edge/request-handler'
import { residueReports } from '#server/edge/residue-reports'
import { siteHeaders } from '#server/edge/security-headers'
import { drain, listen, serverFor } from '#server/edge/server'
import { ShownFiles } from '#server/edge/shown-files'
import { ShownLog } from '#server/edge/shown-log'
import { socketProxy } from '#server/edge/socket'
import { guarded, webOn } from '#server/edge/web'

export type Settings = {
  port: number
  host: string
  siteUrl: string
  /** Where media files are, if on a host of their own; `only`: nowhere else */
  mediaUrl: { url: string | null; only: boolean }
  /** Where pages send files straight to the store; null: they send them here */
  uploadUrl: string | null
  webPort: number
  collabPort: number
  databaseUrl: string
  /** The proxies in front that are ours */
  proxies: Proxies
  /** Whether answers carry the names of what they were built from */
  cacheTags: boolean
  /** Where pages are kept over a restart, and the version of what they depend on; null: nowhere */
  diskCache: { folder: string; version: string } | null
  /** Of the front page */
  language: string
  development: boolean
  /** The routes that web has something behind; this release has none (server/edge/main) */
  open: OpenRoutes
  /** Where media files are */
  media: Store
}

export type Edge = { port: number; stop: () => Promise<void> }

/** How often files from public/ are read again, in milliseconds. */
const PUBLIC_FILES = 60_000

/** How long the start waits for the database, in milliseconds: pages rendered before purges are read are not kept. */
const PATIENCE = 2_000

/** Resolves once the edge takes connections. It starts without web, and without the database if it must. */
export async function startEdge(settings: Settings): Promise<Edge> {
  const { development } = settings
  const own = ownAddress(settings.siteUrl, settings.port, settings.mediaUrl, settings.uploadUrl)
  const pages = new Pages(limits.pages)
  const web = webOn(settings.webPort, own)
  const breaker = circuitBreaker((signal) => web.ask('/api/ready', randomUUID(), limits.webProbe * 2, signal), {
    silence: limits.webSilence,
    probe: limits.webProbe,
    interval: limits.webProbeInterval,
  })
  const diskCache = openDiskCache(settings.diskCache)
  const shownLog = diskCache && new ShownLog(diskCache)
  const shown = new ShownFiles({ web: guarded(web, breaker), purges: () => purges, log: shownLog })
  const coverage = coverageStreams(guarded(web, breaker), own)
  const purges = followPurges(
    settings.databaseUrl,
    {
      purge: (tag, gone, id) => {
        if (gone) diskCache?.withdraw(tag, id)
        pages.purge(tag, gone)
        shown.purge(tag)
        coverage.purge(tag)
      },
      clear: () => {
        diskCache?.clear()
        pages.clear()
        shown.clear()
        coverage.clear()
      },
      caughtUp: (position) => diskCache?.remember(position),
    },
    diskCache?.position ?? null,
  )
  const security = siteHeaders(own, development)
  const addressOf = ({ socket, headers }: IncomingMessage) =>
    visitorOf(settings.proxies, socket.remoteAddress ?? '', String(headers['x-forwarded-for'] ?? ''))
  const residue = residueReports()
  const read = readers({
    pages,
    web: guarded(web, breaker),
    breaker,
    purges,
    diskCache,
    form: { security, cacheTags: settings.cacheTags, strip: !development, language: settings.language },
    residue,
    development,
  })
  const newsroom = newsroomRoute(settings.webPort, own, development)
  const report = reportRoute(settings.webPort, own, security)
  const preview = previewRoute(settings.webPort, own)
  const guestComment = guestCommentRoute(settings.webPort, own)
  const api = apiRoute(settings.webPort, own)
  const files = filesRoute({ store: settings.media, own, shown, cacheTags: settings.cacheTags })
  const sockets = socketProxy({ collab: settings.collabPort, web: settings.webPort }, own, development)
  let draining = false

  const server = serverFor(
    requestHandler({
      own,
      development,
      pages,
      purges,
      readiness: readinessOf(web),
      read,
      newsroom,
      report,
      preview,
      guestComment,
      coverage,
      residue,
      api,
      files,
      open: settings.open,
      security,
      language: settings.language,
      addressOf,
      draining: () => draining,
    }),
    (request, socket, head) => sockets.upgrade(request, socket, head, requestIdOf(request), addressOf(request)),
    own,
    settings.proxies,
  )
  await Promise.race([purges.begun, after(PATIENCE)])
  await listen(server, settings.port, settings.host)
  const renewal = setInterval(() => pages.purge(publicFiles, false), PUBLIC_FILES)

  const stop = async () => {
    draining = true
    clearInterval(renewal)
    // They would not end by themselves.
    coverage.close()
    await Promise.all([drain(server, limits.drain), sockets.close()])
    for (const route of [newsroom, report, preview, guestComment, api]) route.close()
    breaker.stop()
    web.close()
    await purges.stop()
    await Promise.all([diskCache?.stop(), shownLog?.stop()])
  }
  return { port: (server.address() as AddressInfo).port, stop }
}

/** A disk that can't be used is no reason not to serve. */
function openDiskCache(given: Settings['diskCache']): DiskCache | null {
  try {
    return given && new DiskCache(given.folder, given.version, limits.diskCache)
  } catch (error) {
    log.warn({ why: (error as Error).message }, 'no pages are kept on the disk')
    return null
  }
}
