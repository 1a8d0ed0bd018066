import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** JSON in the one form of RFC 8785: equal values give equal bytes. Keys without a value are left out. Refuses what JSON can't say. */
export function canonical(value: unknown): string {
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('This has no form in JSON.')
  return json
}

/** SHA-256 over the canonical JSON. */
export function contentHash(value: unknown): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(canonical(value)).digest())
}
