import type { LeftOut } from '#lib/media/left-out'

/** How many files were thrown away together, at a moment (ISO 8601) by which they can be had back, and which were left. */
export type Thrown = { at: string; thrown: number; left: LeftOut[] }
