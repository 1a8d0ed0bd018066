/** Validates input from forms, addresses, sockets and files before its type is relied on. */
import { z } from 'zod'
import { NotFound, Refusal } from '#lib/errors'
import { type Message, message } from '#lib/messages/message'
import { saidBy } from '#lib/messages/says'
import { withoutControlsIn } from '#lib/text/without-controls'

/**
 * The value as its shape says, without control characters; refuses with the first thing that is wrong, and with what is wrong by field.
 */
export function validated<Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  const result = shape.safeParse(withoutControlsIn(value))
  if (result.success) return result.data
  const fields: Record<string, Message> = {}
  for (const issue of result.error.issues) fields[issue.path.join('.')] ??= whatIsWrong(issue)
  const [first] = result.error.issues
  throw new Refusal(first ? whatIsWrong(first) : message('errors.notUnderstood'), fields)
}

/** The message of the broken rule. Where the rule has none, a general one stands for Zod’s, which is written for programmers. */
const whatIsWrong = (issue: { message: string }): Message => saidBy(issue.message) ?? message('errors.notUnderstood')

/** Whatever can't be an id is the id of nothing. */
export function validId(value: unknown): string {
  const result = z.uuid().safeParse(value)
  if (!result.success) throw new NotFound()
  return result.data
}
