export type Typed = { headline: string; text: string; source: string }

/** What this browser kept; null for anything that the composer has not written. */
export function typedFrom(kept: string | null): Typed | null {
  try {
    const { headline, text, source }: Record<string, unknown> = JSON.parse(kept ?? '{}')
    return typeof headline === 'string' && typeof text === 'string' && typeof source === 'string'
      ? { headline, text, source }
      : null
  } catch {
    return null
  }
}
