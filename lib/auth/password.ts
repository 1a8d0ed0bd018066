/** Passwords as argon2id with the parameters that OWASP recommends: 19 MiB, two passes, one lane. */
import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const mostWaiting = 64

let waiting = 0
let decoy: Promise<string> | undefined

/** Refuses when so many wait that the answer would come too late for everybody. */
async function inLine<T>(work: () => Promise<T>): Promise<T> {
  if (waiting >= mostWaiting) throw new Refusal(message('auth.tooManyPeople'))
  waiting += 1
  try {
    return await work()
  } finally {
    waiting -= 1
  }
}

export const hashPassword = (password: string): Promise<string> => inLine(() => hash(password, cost))

/** Takes as long for somebody who is unknown or has no password as for anybody else. */
export async function passwordMatches(password: string, stored: string | null): Promise<boolean> {
  decoy ??= hash(randomBytes(32), cost)
  const against = stored ?? (await decoy)
  const matches = await inLine(() => verify(against, password))
  return matches && stored !== null
}
