/** Validates input from forms, addresses, sockets and files before its type is relied on. */
import { z } from 'zod'
import { NotFound, Refusal } from '#lib/errors'
import { type Message, message } from '#lib/messages/message'
import { saidBy } from '#lib/messages/says'

/** The value as its shape says; refuses with the first thing that is wrong, and with what is wrong by field. */
export function validated<Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  const result = shape.safeParse(value)
  if (result.success) {
    if (holdsNul(result.data)) throw new Refusal(message('errors.unkeepableCharacter'))
    return result.data
  }
  const fields: Record<string, Message> = {}
  for (const issue of result.error.issues) fields[issue.path.join('.')] ??= whatIsWrong(issue)
  const [first] = result.error.issues
  throw new Refusal(first ? whatIsWrong(first) : message('errors.notUnderstood'), fields)
}

/** The message of the broken rule. Where the rule has none, a general one stands for Zod’s, which is written for programmers. */
const whatIsWrong = (issue: { message: string }): Message => saidBy(issue.message) ?? message('errors.notUnderstood')

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
