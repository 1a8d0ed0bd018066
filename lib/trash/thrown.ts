import type { LeftOut } from '#lib/media/left-out'

/** `at` names what was thrown away together, for whoever wants it back (ISO 8601). `left`: which stayed, and why. */
export type Thrown = { at: string; thrown: number; left: LeftOut[] }
