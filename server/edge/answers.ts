/** The edge's own short answers. */
import type { ServerResponse } from 'node:http'

const bareHeaders = [
  'X-Content-Type-Options',
  'nosniff',
  'Content-Security-Policy',
  "default-src 'none'; frame-ancestors 'none'",
]

/** Says one sentence, for people that read it in a browser or a terminal. `more`: flat list of headers. */
export function say(response: ServerResponse, status: number, sentence: string, ...more: string[]): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const body = Buffer.from(`${sentence}\n`)
  const head = ['Content-Type', 'text/plain; charset=utf-8', 'Content-Length', String(body.length)]
  response.writeHead(status, [...head, 'Cache-Control', 'no-store', ...bareHeaders, ...more])
  response.end(body)
}
