/** Why a sign-in was refused, on its way through next-auth, which carries it as a string in an address. */
import { z } from 'zod'
import { type Message, message } from '#lib/messages/message'

// Whoever writes the address decides what arrives: these messages, and nothing in them but a number of seconds.
const shape = z.union([
  z.strictObject({ code: z.enum(['auth.wrongCredentials', 'auth.tooManyPeople']) }),
  z.strictObject({
    code: z.literal('auth.tooManyAttempts'),
    parameters: z.strictObject({ seconds: z.int().min(1).max(3600) }),
  }),
])

export const signInErrorFor = (why: Message): string => JSON.stringify(why)

/** The message in it; for whatever is none, one that says no more than that it went wrong. */
export function signInErrorIn(words: string): Message {
  try {
    return shape.parse(JSON.parse(words))
  } catch {
    return message('auth.failedOnOurSide')
  }
}
