/** What stands in the composer, and what has left it and is not kept yet: nothing of it is lost until the newsroom has it. Pure. */
export type Typed = { headline: string; text: string; source: string }

/** `why`: it was not kept, as said here; null while it is on its way */
export type Held = Typed & { id: string; why: string | null }

export type Composing = {
  typed: Typed
  /** The id under which this was sent before, so that twice is once; null for words that were never sent */
  id: string | null
  held: readonly Held[]
}

const nothing: Typed = { headline: '', text: '', source: '' }
export const empty: Composing = { typed: nothing, id: null, held: [] }

const hasWords = ({ headline, text }: Typed) => headline + text !== ''

export const isEmpty = ({ typed, held }: Composing) => !hasWords(typed) && held.length === 0

/** Other words are another entry. */
export const changed = (now: Composing, change: Partial<Typed>): Composing => ({
  ...now,
  typed: { ...now.typed, ...change },
  id: null,
})

/** What was typed leaves for the newsroom as `id`; the field is free for the next one. */
export const sent = ({ typed, held }: Composing, id: string): Composing => ({
  typed: nothing,
  id: null,
  held: [...held, { ...typed, id, why: null }],
})

/** The newsroom has it. */
export const kept = (now: Composing, id: string): Composing => ({
  ...now,
  held: now.held.filter((one) => one.id !== id),
})

/** It comes back into the field; where the next one is being typed there, it stays beside it with the reason. */
export function refused(now: Composing, id: string, why: string): Composing {
  const held = now.held.map((one) => (one.id === id ? { ...one, why } : one))
  return hasWords(now.typed) ? { ...now, held } : takenBack({ ...now, held }, id, id)
}

/** Back into the field; what stands in it is held meanwhile, as `otherId`. */
export function takenBack({ typed, id: typedId, held }: Composing, id: string, otherId: string): Composing {
  const back = held.find((one) => one.id === id)
  if (!back) return { typed, id: typedId, held }
  const { headline, text, source } = back
  const rest = held.filter((one) => one !== back)
  const other = hasWords(typed) ? [{ ...typed, id: typedId ?? otherId, why: '' }] : []
  return { typed: { headline, text, source }, id, held: [...rest, ...other] }
}

/** What this browser kept; empty for anything that the composer has not written. What was on its way then may have arrived or not. */
export function composingFrom(stored: string | null): Composing {
  try {
    const { typed, id, held }: Record<string, unknown> = JSON.parse(stored ?? '{}')
    if (!isTyped(typed) || !Array.isArray(held)) return empty
    return {
      typed: wordsOf(typed),
      id: typeof id === 'string' ? id : null,
      held: held.flatMap((one) =>
        isTyped(one) && typeof one.id === 'string'
          ? [{ ...wordsOf(one), id: one.id, why: typeof one.why === 'string' ? one.why : '' }]
          : [],
      ),
    }
  } catch {
    return empty
  }
}

const wordsOf = ({ headline, text, source }: Typed): Typed => ({ headline, text, source })

function isTyped(value: unknown): value is Typed & Record<string, unknown> {
  const { headline, text, source } = Object(value) as Record<string, unknown>
  return typeof headline === 'string' && typeof text === 'string' && typeof source === 'string'
}
