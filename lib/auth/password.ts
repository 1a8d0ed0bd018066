/** Passwords as argon2id with the parameters that OWASP recommends: 19 MiB, two passes, one lane. */
import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { fairQueue } from '#lib/auth/fair-queue'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

let decoy: Promise<string> | undefined

/** Refuses when so many wait that the answer would come too late. Two at once keep a small machine's cores busy. */
const inTurn = fairQueue({ atOnce: 2, perQueue: 16, inAll: 128 }, () => new Refusal(message('auth.tooManyPeople')))

/** `queue`: who asks, as far as one can be told from another: a network, a person, a link. Nobody waits for more than a turn of each other queue. */
export const hashPassword = (password: string, queue = ''): Promise<string> => inTurn(queue, () => hash(password, cost))

/** Takes as long for somebody who is unknown or has no password as for anybody else. `queue` as above. */
export async function passwordMatches(password: string, stored: string | null, queue = ''): Promise<boolean> {
  decoy ??= hash(randomBytes(32), cost)
  const against = stored ?? (await decoy)
  const matches = await inTurn(queue, () => verify(against, password))
  return matches && stored !== null
}
