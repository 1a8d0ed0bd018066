/** What is compared: a revision by its number, or the draft as it is now. */
import { z } from 'zod'

export const DRAFT = 'draft'

const side = z.union([z.int().min(1).max(2_000_000_000), z.literal(DRAFT)])
export const comparedInput = z.strictObject({ from: side, to: side })
export type Compared = z.infer<typeof comparedInput>
export type ComparedSide = z.infer<typeof side>

/** As an address has it: `3`, or `draft`. Null for anything else. */
export function sideIn(given: string | string[] | undefined): ComparedSide | null {
  const parsed = side.safeParse(given === DRAFT || given === undefined ? given : Number(given))
  return parsed.success ? parsed.data : null
}
