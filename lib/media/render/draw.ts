/** What the process that makes renditions is asked, and what it answers. */
import { z } from 'zod'

export const drawn = z.array(
  z.strictObject({ path: z.string(), width: z.int().positive(), height: z.int().positive() }),
)

export type DrawWork = { from: string; wanted: { path: string; type: string; width: number }[] }
