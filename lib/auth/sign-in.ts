/** The one way in: e-mail address and password. The same answer, after the same work, whether the person exists or not. */
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { fairQueue } from '#lib/auth/fair-queue'
import { passwordMatches } from '#lib/auth/password'
import { type Browser, startSession } from '#lib/auth/session'
import { noteFailure, noteSuccess, takeAttempt } from '#lib/auth/sign-in-rate-limit'
import { db } from '#lib/db'
import { Refusal } from '#lib/errors'
import { networkOf } from '#lib/ip-address'
import { message } from '#lib/messages/message'
import { withoutControls } from '#lib/text/without-controls'

const credentials = z.strictObject({
  email: z
    .string()
    .trim()
    .min(3)
    .max(254)
    .regex(/^\P{Cc}*$/u),
  // As it was kept when it was set (lib/input)
  password: z.string().min(1).max(200).transform(withoutControls),
})

/**
 * Attempts wait by their network before anything is asked of the database, so that a flood from one place is a wait there only. An
 * office that signs in at the same moment is one network.
 */
const inTurn = fairQueue({ atOnce: 4, perQueue: 32, inAll: 256 }, () => new Refusal(message('auth.tooManyPeople')))

const wrong = () => new Refusal(message('auth.wrongCredentials'))

/** Gives the token of a new session. Refuses when the person is unknown, inactive or has no password, when the password is wrong, and while one has to wait. */
export async function signIn(input: unknown, browser: Browser): Promise<string> {
  const given = credentials.safeParse(input)
  if (!given.success) throw wrong()
  const { hold, person, stored, matches } = await inTurn(networkOf(browser.ipAddress), () =>
    attempt(given.data, browser),
  )
  if (hold > 0) await pause(hold)
  if (!matches || !person) {
    await noteFailure(browser.ipAddress)
    throw wrong()
  }
  const token = await db.$transaction(async (tx) => {
    // Verifying takes a while: whoever got a new password meanwhile, or left, had every session ended, and this one too.
    const same = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "Person" WHERE id = ${person.id}::uuid AND active AND "passwordHash" = ${stored} FOR SHARE`
    if (same.length === 0) throw wrong()
    return startSession(tx, person.id, browser)
  })
  await noteSuccess(given.data.email, browser.ipAddress)
  return token
}

async function attempt({ email, password }: z.output<typeof credentials>, { ipAddress }: Browser) {
  const hold = await takeAttempt(email, ipAddress)
  const person = await db.person.findUnique({
    where: { email },
    select: { id: true, active: true, passwordHash: true },
  })
  const stored = person?.active ? person.passwordHash : null
  return { hold, person, stored, matches: await passwordMatches(password, stored, networkOf(ipAddress)) }
}
