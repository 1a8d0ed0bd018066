import type { LeftOut } from '#lib/media/left-out'

/** What came of a change of several files. `id` takes it back; `same`: how many said all of it already; `left`: which stayed as they were, and why. */
export type BulkEdited = { id: string; changed: number; same: number; left: LeftOut[] }
