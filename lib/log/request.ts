/** Carries the id of the request being served, which the edge makes, into every log line written for it. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

// Next loads this file more than once into its process.
const held = globalThis as { onRecordRequests?: AsyncLocalStorage<string | null> }
held.onRecordRequests ??= new AsyncLocalStorage()
const requests = held.onRecordRequests

/** The id that the edge gave a request; null where it did not come through the edge. */
export const requestIdIn = (headers: IncomingHttpHeaders): string | null =>
  [headers['x-request-id']].flat()[0]?.slice(0, 64) ?? null

/** The request for which this is done; null for what a process does by itself. */
export const presentRequest = (): string | null => requests.getStore() ?? null

export const forRequest = <T>(id: string | null, work: () => T): T => requests.run(id, work)

/** The same work for whenever it is called, on behalf of the request of this moment. */
export const forThisRequest = <Given extends unknown[], T>(work: (...given: Given) => T): ((...given: Given) => T) =>
  AsyncLocalStorage.bind(work)

/** Whatever a server of this process does from now on for an HTTP request is known to be done for it. */
export function followRequests(): void {
  subscribe('http.server.request.start', (message) => {
    requests.enterWith(requestIdIn((message as { request: IncomingMessage }).request.headers))
  })
}
