/** Removes secrets from log fields and log lines: pure functions. */
import pino from 'pino'

const secretName =
  /cookie|authorization|password|passphrase|token|secret|credential|api[-_]?key|session[-_]?id|(database|smtp)_?url/i
const hidden = '[hidden]'

/** A copy of what is to be logged, without the values of fields whose name says that they are secret. */
export function withoutSecrets(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (depth > 6) return '[too deep]'
  if (value instanceof Error) return withoutSecrets(pino.stdSerializers.err(value), depth)
  if (Buffer.isBuffer(value) || ArrayBuffer.isView(value)) return '[bytes]'
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      secretName.test(name) ? hidden : withoutSecrets(inner, depth + 1),
    ]),
  )
}

/** Hides passwords in addresses (postgresql://name:password@host) and secrets in a query, wherever they stand in a line. */
export function withoutSecretsInText(line: string): string {
  return line
    .replace(/(:\/\/[^:/@\s"]*:)[^@\s"]+@/g, `$1${hidden}@`)
    .replace(/([?&](?:token|code|key|secret|password)=)[^&\s"\\]+/gi, `$1${hidden}`)
}
