/** What the process that makes renditions is asked, and what it answers. */
import { z } from 'zod'
import type { Rectangle } from '#lib/media/crops'

export const drawn = z.array(
  z.strictObject({ path: z.string(), width: z.int().positive(), height: z.int().positive() }),
)

export type DrawWork = { from: string; wanted: { path: string; part: Rectangle | null; type: string; width: number }[] }
