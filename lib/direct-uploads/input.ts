/** The shapes of what a page says while it sends a file straight to the store. */
import { z } from 'zod'
import { newUpload } from '#lib/uploads/input'

export const newDirectUpload = newUpload.omit({ id: true })
export type NewDirectUpload = z.input<typeof newDirectUpload>

/** Numbers of parts; a page asks for a few at a time, since their addresses expire */
export const partNumbers = z.array(z.int().min(1).max(10_000)).min(1).max(10)
