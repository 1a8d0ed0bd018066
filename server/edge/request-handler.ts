/** Handles every request: sends what is in memory at once, and checks and routes everything else. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as after } from 'node:timers/promises'
import { networkOf } from '#lib/ip-address'
import { log } from '#lib/log'
import { logAccess, requestIdOf } from '#server/edge/access-log'
import { type Admitted, admit, type OpenRoutes } from '#server/edge/admission'
import { say } from '#server/edge/answers'
import { encodingFor } from '#server/edge/encoding'
import { errorPage, errorStyles } from '#server/edge/error-page'
import { live, type Readiness, ready } from '#server/edge/health'
import { limits } from '#server/edge/limits'
import type { OwnAddress } from '#server/edge/own-address'
import type { Page } from '#server/edge/page'
import type { Pages } from '#server/edge/pages'
import type { RouteHandler } from '#server/edge/proxy'
import type { PurgeFollower } from '#server/edge/purge'
import type { Read, Served } from '#server/edge/readers'
import { pageFor } from '#server/edge/reading'
import { Overloaded } from '#server/edge/render-queue'
import type { ResidueReports } from '#server/edge/residue-reports'
import { withStyles } from '#server/edge/security-headers'
import { send } from '#server/edge/send'
import type { Target } from '#server/edge/target'
import { WebFailed } from '#server/edge/web-failed'

export type RequestHandlerParts = {
  own: OwnAddress
  development: boolean
  pages: Pages
  purges: PurgeFollower
  readiness: Readiness
  read: Read
  newsroom: RouteHandler
  report: RouteHandler
  preview: RouteHandler
  guestComment: RouteHandler
  coverage: RouteHandler
  api: RouteHandler
  files: RouteHandler['pass']
  /** Which of the routes that nothing may stand behind are answered */
  open: OpenRoutes
  residue: ResidueReports
  security: readonly string[]
  /** Of the site */
  language: string
  /** The IP address that a request comes from */
  addressOf: (request: IncomingMessage) => string
  draining: () => boolean
}

export function requestHandler(
  parts: RequestHandlerParts,
): (request: IncomingMessage, response: ServerResponse) => void {
  const { own, pages, purges, development } = parts

  // The hot path: nothing here that an answer from memory can do without.
  return (request, response) => {
    const { method, url = '', headers } = request
    if ((method === 'GET' || method === 'HEAD') && !purges.lost) {
      const page = pages.get(url)
      if (page && !page.stale && own.hosts.has(headers.host ?? '')) {
        const reply = page.ready[encodingFor(headers['accept-encoding'])]
        if (reply) return send(request, response, page, reply)
      }
    }
    receive(request, response)
  }

  function receive(request: IncomingMessage, response: ServerResponse): void {
    const requestId = requestIdOf(request)
    logAccess(request, response, requestId)
    const admitted = admit(request, own, development, parts.open)
    if ('sentence' in admitted) say(response, own, admitted.status, admitted.sentence, ...(admitted.headers ?? []))
    else pass(request, response, admitted, requestId)
  }

  function pass(request: IncomingMessage, response: ServerResponse, admitted: Admitted, requestId: string): void {
    const { route, target, host } = admitted
    if (route === 'livez') live(response, own)
    else if (route === 'readyz') void ready(response, parts, requestId)
    else if (route === 'site' && !(development && request.headers.rsc)) void read(request, response, target, requestId)
    else {
      handlerOf(route)(request, response, target, { host, address: parts.addressOf(request), requestId })
    }
  }

  function handlerOf(route: Admitted['route']): RouteHandler['pass'] {
    if (
      route === 'api' ||
      route === 'report' ||
      route === 'preview' ||
      route === 'guestComment' ||
      route === 'coverage'
    )
      return parts[route].pass
    return route === 'files' ? parts.files : parts.newsroom.pass
  }

  async function read(request: IncomingMessage, response: ServerResponse, target: Target, id: string): Promise<void> {
    const network = networkOf(parts.addressOf(request))
    try {
      const { page, from } = await pageFor(parts.read, request.url ?? '', target, { id, network }, parts.security)
      const reply = await page.reply(encodingFor(request.headers['accept-encoding']))
      send(request, response, page, reply, ['Cache-Status', statusOf(page, from)])
    } catch (error) {
      // A connection that asks for much waits for its refusal, too: answered at once, it would only ask the faster.
      if (error instanceof Overloaded) await after(limits.refusalDelay, undefined, { ref: false })
      if (!response.destroyed) unavailable(request, response, id, error)
    }
  }

  function unavailable(request: IncomingMessage, response: ServerResponse, requestId: string, error: unknown): void {
    if (!(error instanceof Overloaded) && !(error instanceof WebFailed))
      log.error({ err: error, requestId }, 'a page could not be sent')
    const body = errorPage(503, request.url ?? '/', parts.language)
    const head = ['Content-Type', 'text/html; charset=utf-8', 'Content-Length', String(body.length)]
    response.writeHead(503, [
      ...head,
      'Cache-Control',
      'no-store',
      'Retry-After',
      '5',
      ...withStyles(parts.security, [errorStyles]),
    ])
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

/** RFC 9211, for who looks after an installation: where this answer came from, and how old a copy is. */
function statusOf(page: Page, from: Served['from']): string {
  if (from === 'web') return 'edge; fwd=miss'
  const age = Math.round((Date.now() - page.since) / 1_000)
  return from === 'memory' ? 'edge; hit' : `edge; hit; ttl=-${Math.max(age, 1)}; detail="stale copy"`
}
