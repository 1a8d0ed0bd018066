/** Puts the edge together: memory, ears, doors. */
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as after } from 'node:timers/promises'
import { log } from '#lib/log'
import { type Proxies, visitorOf } from '#lib/proxies'
import { requestIdOf } from '#server/edge/access-log'
import type { OpenRoutes } from '#server/edge/admission'
import { apiDoor } from '#server/edge/api'
import { DiskCache } from '#server/edge/disk-cache'
import { filesDoor } from '#server/edge/files'
import { publicFiles } from '#server/edge/finished'
import { limits } from '#server/edge/limits'
import { newsroomDoor } from '#server/edge/newsroom'
import { ownAddress } from '#server/edge/own-address'
import { Pages } from '#server/edge/pages'
import { hearPurges } from '#server/edge/purge'
import { readers } from '#server/edge/readers'
import { requestHandler } from '#server/edge/request-handler'
import { siteHeaders } from '#server/edge/security-headers'
import { drained, listening, serverFor } from '#server/edge/server'
import { socketDoor } from '#server/edge/socket'
import { webOn } from '#server/edge/web'

export type Settings = {
  port: number
  host: string
  siteUrl: string
  webPort: number
  collabPort: number
  databaseUrl: string
  /** What stands in front and is ours */
  proxies: Proxies
  /** Whether answers say what they were built from */
  cacheTags: boolean
  /** Where pages are kept over a stop, and what they depend on; null: nowhere */
  copies: { folder: string; stamp: string } | null
  /** Of the front page */
  language: string
  development: boolean
  /** The routes that web has something behind; neither has in this release (server/edge/main) */
  open: OpenRoutes
}

export type Edge = { port: number; stop: () => Promise<void> }

/** How often files from public/ are looked at again, in milliseconds. */
const PUBLIC_FILES = 60_000

/** How long the start waits for the database: pages read before it is heard are not kept. In milliseconds. */
const PATIENCE = 2_000

/** Resolves once the edge takes connections. It starts without web, and without the database if it must. */
export async function startEdge(settings: Settings): Promise<Edge> {
  const { development } = settings
  const own = ownAddress(settings.siteUrl, settings.port)
  const pages = new Pages(limits.pages)
  const web = webOn(settings.webPort, own)
  const copies = copiesIn(settings.copies)
  const hearing = hearPurges(
    settings.databaseUrl,
    {
      purge: (tag, gone, id) => {
        if (gone) copies?.withdraw(tag, id)
        pages.purge(tag, gone)
      },
      clear: () => {
        copies?.clear()
        pages.clear()
      },
      heard: (seen, at) => copies?.remember(seen, at),
    },
    copies?.heard ?? null,
  )
  const security = siteHeaders(own, development)
  const addressOf = ({ socket, headers }: IncomingMessage) =>
    visitorOf(settings.proxies, socket.remoteAddress ?? '', String(headers['x-forwarded-for'] ?? ''))
  const read = readers({
    pages,
    web,
    hearing,
    copies,
    form: { security, cacheTags: settings.cacheTags, strip: !development, language: settings.language },
    development,
  })
  const newsroom = newsroomDoor(settings.webPort, own, development)
  const api = apiDoor(settings.webPort, own)
  const files = filesDoor(settings.webPort, own)
  const sockets = socketDoor({ collab: settings.collabPort, web: settings.webPort }, own, development)
  let draining = false

  const server = serverFor(
    requestHandler({
      own,
      development,
      pages,
      hearing,
      web,
      read,
      newsroom,
      api,
      files,
      open: settings.open,
      security,
      language: settings.language,
      addressOf,
      draining: () => draining,
    }),
    (request, socket, head) => sockets.upgrade(request, socket, head, requestIdOf(request), addressOf(request)),
  )
  await Promise.race([hearing.begun, after(PATIENCE)])
  await listening(server, settings.port, settings.host)
  const lookAgain = setInterval(() => pages.purge(publicFiles, false), PUBLIC_FILES)

  const stop = async () => {
    draining = true
    clearInterval(lookAgain)
    await Promise.all([drained(server, limits.drain), sockets.close()])
    for (const door of [newsroom, api, files]) door.close()
    web.close()
    await hearing.stop()
    await copies?.stop()
  }
  return { port: (server.address() as AddressInfo).port, stop }
}

/** A disk that can't be used is no reason not to serve. */
function copiesIn(place: Settings['copies']): DiskCache | null {
  try {
    return place && new DiskCache(place.folder, place.stamp, limits.copies)
  } catch (error) {
    log.warn({ why: (error as Error).message }, 'no pages are kept on the disk')
    return null
  }
}
