/** Whether AI was used for a piece, as its newsroom declares it; apart from the shape, since pages take no Zod along (docs/decisions/125). Pure. */

export const aiUses = ['none', 'helped', 'generated'] as const

/** `helped`: with words that people wrote, as by translating or shortening them. `generated`: words in it are a program’s. */
export type AiUse = { use: 'none' } | AiUsed
export type AiUsed = {
  use: 'helped' | 'generated'
  /** Which program, and for what: both are told to readers, and empty until somebody says it */
  tool: string
  purpose: string
}

/** In characters */
export const aiUseLimits = { tool: 100, purpose: 200 } as const

/** Null where none was used, or nobody has said so yet */
export const usedIn = (declared: AiUse | null): AiUsed | null =>
  declared === null || declared.use === 'none' ? null : declared
