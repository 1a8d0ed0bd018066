/** Asks web for a reader's page, with no header of the reader's, so that one rendering fits everybody. */
import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import { hashedName } from '#server/edge/hashed-names'
import { limits } from '#server/edge/limits'
import type { OwnAddress } from '#server/edge/own-address'

/** Web did not answer, answered too late, or answered with a failure of its own. */
export class WebFailed extends Error {
  override name = 'WebFailed'
}

export type Rendered = {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  /** When it was asked for, in milliseconds since 1970 */
  since: number
}

export type Web = {
  /** `timeout` in milliseconds, to the last byte. Throws WebFailed where there is no answer. */
  ask: (key: string, requestId: string, timeout: number) => Promise<Rendered>
  /** The same; throws WebFailed for answers of 500 and above, too. */
  page: (key: string, requestId: string, timeout: number) => Promise<Rendered>
  close: () => void
}

export function webOn(port: number, own: OwnAddress): Web {
  const agent = new Agent({ keepAlive: true, maxSockets: limits.renders * 2 })

  const once = async (key: string, requestId: string, timeout: number): Promise<Rendered> => {
    const signal = AbortSignal.timeout(timeout)
    const since = Date.now()
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = {
        host: own.siteHost,
        accept: '*/*',
        'accept-encoding': 'identity',
        'user-agent': 'On Record edge',
        'x-forwarded-host': own.siteHost,
        'x-forwarded-proto': own.protocol,
        'x-request-id': requestId,
      }
      request({ host: '127.0.0.1', port, path: hashedName(key)?.file ?? key, agent, signal, headers }, resolve)
        .once('error', reject)
        .end()
    })
    const status = answer.statusCode ?? 500
    return { status, headers: answer.headers, body: await whole(answer), since }
  }

  const ask: Web['ask'] = (key, requestId, timeout) =>
    once(key, requestId, timeout)
      // A kept connection that web closed at this very moment says nothing about web.
      .catch((error) => (error.code === 'ECONNRESET' ? once(key, requestId, timeout) : Promise.reject(error)))
      .catch((error) => Promise.reject(new WebFailed(`web gave no answer: ${error.code ?? error.message}`)))

  return {
    ask,
    page: async (key, requestId, timeout) => {
      const rendered = await ask(key, requestId, timeout)
      if (rendered.status >= 500) throw new WebFailed(`web answered ${rendered.status}`)
      return rendered
    },
    close: () => agent.destroy(),
  }
}

async function whole(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer) {
    size += chunk.length
    if (size > limits.page) throw new WebFailed('the page is too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
