/** What the processes say: one JSON object a line, with the request it belongs to, and nothing secret in it. */
import { AsyncLocalStorage } from 'node:async_hooks'
import pino from 'pino'
import { env } from '#lib/env'
import { withoutSecrets, withoutSecretsInText } from '#lib/log/secrets'

const requests = new AsyncLocalStorage<string>()

/** Every line logged during `work` carries `requestId`. */
export function duringRequest<T>(requestId: string, work: () => T): T {
  return requests.run(requestId, work)
}

export const log = pino({
  level: env.LOG_LEVEL,
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: {
    level: (label) => ({ level: label }),
    log: (fields) => withoutSecrets(fields) as Record<string, unknown>,
  },
  // Errors are put in order together with the rest of the fields, above.
  serializers: { err: (error) => error },
  mixin: () => {
    const requestId = requests.getStore()
    return requestId ? { requestId } : {}
  },
  hooks: { streamWrite: withoutSecretsInText },
})
