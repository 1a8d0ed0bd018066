/** The log of all processes: one JSON object a line, without secrets. */
import pino from 'pino'
import { env } from '#lib/env'
import { presentRequest } from '#lib/log/request'
import { withoutSecrets, withoutSecretsInText } from '#lib/log/secrets'

export const log = pino({
  level: env.LOG_LEVEL,
  base: { pid: process.pid },
  mixin: () => {
    const requestId = presentRequest()
    return requestId === null ? {} : { requestId }
  },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: {
    level: (label) => ({ level: label }),
    log: (fields) => withoutSecrets(fields) as Record<string, unknown>,
  },
  // Errors are put in order together with the rest of the fields, above.
  serializers: { err: (error) => error },
  hooks: { streamWrite: withoutSecretsInText },
})
