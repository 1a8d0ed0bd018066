/** What comes in through a door is checked before anybody believes its type. */
import { z } from 'zod'
import { NotFound, Refusal } from '#lib/errors'

/** The value as its shape says; refuses with the first thing that is wrong, and with what is wrong by field. */
export function checked<Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  const result = shape.safeParse(value)
  if (result.success) return result.data
  const fields: Record<string, string> = {}
  for (const issue of result.error.issues) fields[issue.path.join('.')] ??= issue.message
  throw new Refusal(result.error.issues[0]?.message ?? 'This was not understood.', fields)
}

/** Whatever can't be an id is the id of nothing. */
export function checkedId(value: unknown): string {
  const result = z.uuid().safeParse(value)
  if (!result.success) throw new NotFound()
  return result.data
}
