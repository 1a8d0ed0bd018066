import type { LeftOut } from '#lib/media/left-out'

/** What came of a change of several files: of how many, and which were left as they are. */
export type BulkEdited = { id: string; changed: number; same: number; left: LeftOut[] }
