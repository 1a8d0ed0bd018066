/** What comes in through a door is checked before anybody believes its type. */
import { z } from 'zod'
import { NotFound, Refusal } from '#lib/errors'

/** The value as its shape says; refuses with the first thing that is wrong, and with what is wrong by field. */
export function validated<Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  const result = shape.safeParse(value)
  if (result.success) {
    if (holdsNul(result.data)) throw new Refusal('There is a character in this that can’t be kept. Type it anew.')
    return result.data
  }
  const fields: Record<string, string> = {}
  for (const issue of result.error.issues) fields[issue.path.join('.')] ??= issue.message
  throw new Refusal(result.error.issues[0]?.message ?? 'This was not understood.', fields)
}

/** PostgreSQL has no room for this one character, and no keyboard makes it. */
function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul)
}

/** Whatever can't be an id is the id of nothing. */
export function validId(value: unknown): string {
  const result = z.uuid().safeParse(value)
  if (!result.success) throw new NotFound()
  return result.data
}
