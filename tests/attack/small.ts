/** Addresses that lead nowhere, bodies that are too large, and whoever is answered before the end of what they send. */
import { exactly, type Row } from '#tests/attack/rows'
import type { Target } from '#tests/attack/target'
import { ask, askRaw, sendThenHear } from '#tests/support/ask'

const nowhere = ['/api/x', '/api/auth/x', '/setup/x', '/setup/x/y']
const MB = 1_048_576
const tooLarge = '413 That is too large for somebody who is not signed in: at most 16 KB.'

export async function small({ port }: Target): Promise<Row[]> {
  const headers = { origin: `http://localhost:${port}`, 'content-type': 'text/plain' }
  const statuses: number[] = []
  for (const path of nowhere)
    for (const method of ['GET', 'POST']) statuses.push((await ask(port, path, { method, headers })).status)
  const large = async (path: string, bytes: number) => {
    const lines = [
      `POST ${path} HTTP/1.1`,
      `Host: localhost:${port}`,
      `Origin: ${headers.origin}`,
      `Content-Length: ${bytes}`,
    ]
    const heard = await sendThenHear(port, [...lines, '', ''].join('\r\n'), Buffer.alloc(bytes, 'a'))
    return heard.replace(/^HTTP\/1\.1 (\d+) .*\r\n\r\n/s, '$1 ').trim()
  }
  return [
    exactly('below /api and /setup, where nothing is', [...new Set(statuses)].join(), '404'),
    exactly('a stranger’s body of 16 KB and a byte', await large('/newsroom/articles', 16_385), tooLarge),
    exactly('a stranger’s import of 50 MB', await large('/newsroom/import', 50 * MB), tooLarge),
    exactly(
      'a form to a page, answered before its end',
      await early(port, '/en', headers.origin),
      '405, connection: close',
    ),
    exactly(
      'a stranger’s form, answered before its end',
      await early(port, '/newsroom', 'http://evil.example'),
      '403, connection: close',
    ),
  ]
}

/** What somebody hears who sends the beginning of a form and then waits. */
async function early(port: number, path: string, origin: string): Promise<string> {
  const lines = [
    `POST ${path} HTTP/1.1`,
    `Host: localhost:${port}`,
    `Origin: ${origin}`,
    'Content-Length: 90000',
    '',
    'the beginning',
  ]
  const heard = await askRaw(port, lines.join('\r\n'))
  const [, status] = /^HTTP\/1\.1 (\d+)/.exec(heard) ?? []
  const [, connection] = /^connection: (.*)\r$/im.exec(heard) ?? []
  return `${status}, connection: ${connection}`
}
