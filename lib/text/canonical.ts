import { createHash } from 'node:crypto'

/** JSON with sorted keys and no undefined, so that equal values give equal bytes (after RFC 8785). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`
  }
  return JSON.stringify(value ?? null)
}

/** SHA-256 over the canonical JSON: the name by which an approval knows what it approved. */
export function contentHash(value: unknown): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(canonical(value)).digest())
}
