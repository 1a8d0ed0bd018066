/** Logs one line for each request that was not answered from memory on the hot path. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '#lib/log'

const idForm = /^[\w-]{8,64}$/

/** The id that a request goes by in every process: the one it brought, if it is of a harmless form. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && idForm.test(given) ? given : randomUUID()
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const site = /^\/(?!newsroom|setup|api|preview)/

/** A path fit for a log: invitations and resets carry their secret in it, the query may carry anything. */
export function pathForLog(url: string): string {
  const path = url.split('?', 1)[0] ?? ''
  if (site.test(path)) return path
  const parts = path.split('/')
  return parts.map((part) => (part.length < 22 || uuid.test(part) ? part : '[hidden]')).join('/')
}

export function logAccess(request: IncomingMessage, response: ServerResponse, requestId: string): void {
  const began = performance.now()
  response.once('close', () => {
    const ms = Math.round((performance.now() - began) * 10) / 10
    const done = response.writableFinished ? {} : { aborted: true }
    const path = pathForLog(request.url ?? '')
    log.info({ requestId, method: request.method, path, status: response.statusCode, ms, ...done }, 'request')
  })
}
