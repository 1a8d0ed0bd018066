/** Asks web for a reader's page, with no header of the reader's, so that one rendering fits everybody. */
import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import type { CircuitBreaker } from '#server/edge/circuit-breaker'
import { hashedName } from '#server/edge/hashed-names'
import { limits } from '#server/edge/limits'
import type { OwnAddress } from '#server/edge/own-address'
import { WebFailed } from '#server/edge/web-failed'
import { whole } from '#server/edge/whole'

export type Rendered = {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  /** When it was asked for, in milliseconds since 1970 */
  since: number
}

export type Web = {
  /** `timeout` in milliseconds, to the last byte. Throws WebFailed where there is no answer, and where `signal` is aborted. */
  ask: (key: string, requestId: string, timeout: number, signal?: AbortSignal) => Promise<Rendered>
  /** The same; throws WebFailed for answers of 500 and above, too. */
  page: Web['ask']
  close: () => void
}

export function webOn(port: number, own: OwnAddress): Web {
  const agent = new Agent({ keepAlive: true, maxSockets: limits.renders * 2 })

  const once = async (key: string, requestId: string, signal: AbortSignal): Promise<Rendered> => {
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

  const ask: Web['ask'] = async (key, requestId, timeout, given) => {
    const late = AbortSignal.timeout(timeout)
    const signal = given ? AbortSignal.any([late, given]) : late
    try {
      return await once(key, requestId, signal).catch((error) => {
        // A kept connection that web closed at this very moment says nothing about web.
        if (error.code === 'ECONNRESET' && !signal.aborted) return once(key, requestId, signal)
        throw error
      })
    } catch (error) {
      if (signal.aborted) throw new WebFailed(given?.aborted ? 'web hangs' : 'web took too long', true)
      const { code, message } = error as NodeJS.ErrnoException
      throw new WebFailed(`web gave no answer: ${code ?? message}`)
    }
  }

  return {
    ask,
    page: async (key, requestId, timeout, signal) => {
      const rendered = await ask(key, requestId, timeout, signal)
      if (rendered.status >= 500) throw new WebFailed(`web answered ${rendered.status}`)
      return rendered
    },
    close: () => agent.destroy(),
  }
}

/** The same web, asked only while the circuit is closed. */
export function guarded(web: Web, { guard }: Pick<CircuitBreaker, 'guard'>): Web {
  return {
    ...web,
    ask: (key, requestId, timeout) => guard((signal) => web.ask(key, requestId, timeout, signal)),
    page: (key, requestId, timeout) => guard((signal) => web.page(key, requestId, timeout, signal)),
  }
}
