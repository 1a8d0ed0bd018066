/** Sends a finished page: whole, a part of it, or the word that the browser has it already. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { rangeOf } from '#server/edge/conditions'
import type { Page, Reply } from '#server/edge/page'

/** `more`: flat list of headers beside the reply's own. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  reply: Reply,
  more: string[] = none,
): void {
  const { headers } = request
  // Reading them costs; most readers send neither.
  const isAsking = headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined
  if (isAsking && page.knownTo(headers)) {
    response.writeHead(304, more === none ? reply.headNotModified : [...reply.headNotModified, ...more])
    response.end()
  } else if (headers.range !== undefined && page.contents.ranges && request.method === 'GET' && page.status === 200) {
    sendPart(request, response, page, reply, more)
  } else {
    response.writeHead(page.status, more === none ? reply.head : [...reply.head, ...more])
    response.end(reply.body)
  }
}

const none: string[] = []

function sendPart(
  { headers }: IncomingMessage,
  response: ServerResponse,
  page: Page,
  reply: Reply,
  more: string[],
): void {
  const { body, etag, headNotModified, encoded } = reply
  const { type, modified = null } = page.contents
  const range = rangeOf(headers, body.length, { etag, modified })
  if (range === null) {
    response.writeHead(200, [...reply.head, ...more])
    response.end(body)
  } else if (range === 'unsatisfiable') {
    const head = ['Content-Range', `bytes */${body.length}`, 'Content-Length', '0']
    response.writeHead(416, [...head, ...withoutCaching(headNotModified), 'Cache-Control', 'no-store', ...more])
    response.end()
  } else {
    const part = body.subarray(range.first, range.last + 1)
    const place = `bytes ${range.first}-${range.last}/${body.length}`
    const head = ['Content-Type', type, 'Content-Length', String(part.length), 'Content-Range', place]
    response.writeHead(206, [...head, ...headNotModified, ...encoded, ...more])
    response.end(part)
  }
}

/** What describes the file, which a refusal is not. */
const described = new Set(['ETag', 'Last-Modified', 'Cache-Control'])

const withoutCaching = (lines: readonly string[]) => lines.filter((_, at) => !described.has(lines[at - (at % 2)] ?? ''))
