/** The edge's own short answers. */
import type { ServerResponse } from 'node:http'
import type { OwnAddress } from '#server/edge/own-address'
import { edgeHeaders } from '#server/edge/security-headers'

/** Says one sentence, for people that read it in a browser or a terminal. `more`: flat list of headers. */
export function say(
  response: ServerResponse,
  own: OwnAddress,
  status: number,
  sentence: string,
  ...more: string[]
): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const body = Buffer.from(`${sentence}\n`)
  const head = ['Content-Type', 'text/plain; charset=utf-8', 'Content-Length', String(body.length)]
  response.writeHead(status, [...head, 'Cache-Control', 'no-store', ...edgeHeaders(own), ...more])
  response.end(body)
}
