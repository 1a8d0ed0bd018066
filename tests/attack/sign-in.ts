/** Guesses for one person under many spellings, and a flood of attempts from one network while somebody signs in elsewhere. */
import { setTimeout as pause } from 'node:timers/promises'
import { signInErrorIn } from '#lib/auth/sign-in-error'
import { db } from '#lib/db'
import { below, inMilliseconds, type Row, told } from '#tests/attack/rows'
import type { Target } from '#tests/attack/target'
import { timed } from '#tests/bench/figures'
import { processorTime } from '#tests/bench/processor'
import { someone } from '#tests/support/articles'
import { type SignIn, signInsOf } from '#tests/support/stack'

/** Spellings that PostgreSQL takes for the same address, all tried at once */
const SPELLINGS = 24
/** What one spelling may be tried at once (docs/operating.md); one more after the first wait of a second, and after the next */
const TRIES = 4
const ATTEMPTS = 300
/** Signing in elsewhere while attempts come, and between two times, in milliseconds */
const TIMES = 5
const REST = 200

export async function signIn({ url, stack, pid }: Target): Promise<Row[]> {
  const people = signInsOf(stack.folder)
  return [...(await spelled(url)), ...(await flooded(url, people, pid('web')))]
}

async function spelled(url: string): Promise<Row[]> {
  const [one, other] = [await withLetters(), await withLetters()]
  const guess = async (email: string, from: string) =>
    (await attempt(url, email, 'not the one', from)) === 'auth.wrongCredentials'
  const guesses = async (emails: string[], from: string) =>
    (await Promise.all(emails.map((email) => guess(email, from)))).filter(Boolean).length
  const alike = await guesses(
    Array.from({ length: SPELLINGS }, () => one),
    '192.0.2.1',
  )
  const varied = await guesses(spellingsOf(other), '203.0.113.5')
  return [
    told(`guesses taken of ${SPELLINGS} at once in one spelling`, String(alike)),
    below(`of ${SPELLINGS} in as many spellings`, varied, TRIES + 3, 'guesses'),
  ]
}

/** Somebody whose address has the letter with two capitals, often */
async function withLetters(): Promise<string> {
  const { personId } = await someone('reporter')
  const email = `iris.minivitti-${personId}@newsroom.example`
  await db.person.update({ where: { id: personId }, data: { email } })
  return email
}

/** Each i is written i, I or İ, in as many ways. */
function spellingsOf(email: string): string[] {
  return Array.from({ length: SPELLINGS }, (_, number) => {
    let rest = number
    return email.replaceAll('i', () => {
      const letter = ['i', '\u0130', 'I'][rest % 3] ?? 'i'
      rest = Math.floor(rest / 3)
      return letter
    })
  })
}

async function flooded(url: string, people: SignIn[], web: number): Promise<Row[]> {
  const person = people[0]
  if (!person) throw new Error('The demo newsroom has nobody.')
  const elsewhere = () => attempt(url, person.email, person.password, '198.51.100.7')
  const quiet = await timed(elsewhere)
  const before = processorTime(web)
  const attempts = Array.from({ length: ATTEMPTS }, (_, number) =>
    attempt(url, `nobody-${number}@newsroom.example`, 'not the one', '192.0.2.99'),
  )
  const times: number[] = []
  const ends: (string | null)[] = []
  for (let time = 0; time < TIMES; time += 1) {
    times.push(await timed(async () => ends.push(await elsewhere())))
    await pause(REST)
  }
  const codes = await Promise.all(attempts)
  const spent = ((processorTime(web) ?? 0) - (before ?? 0)) / 1_000
  const count = (code: string) => codes.filter((each) => each === code).length
  return [
    told(
      `${ATTEMPTS} attempts at once from one network`,
      `${count('auth.wrongCredentials')} tried, ${count('auth.tooManyPeople') + count('429')} refused`,
    ),
    below('somebody elsewhere signs in, at the latest after', Math.max(...times), 1_000, 'ms'),
    told('the same, median', inMilliseconds(times)),
    told('the same without a flood', `${Math.round(quiet)} ms`),
    told('processor time of web', `${Math.round(spent)} ms`),
    below('of those, turned away', ends.filter((end) => end !== null).length, 1, 'of them'),
  ]
}

/** Signs in as the page does. Null, or the code of why not; what is no answer of the sign-in counts as its status. */
async function attempt(url: string, email: string, password: string, from: string): Promise<string | null> {
  return signedIn(url, email, password, from).catch((error: Error) => `broken: ${error.message}`)
}

async function signedIn(url: string, email: string, password: string, from: string): Promise<string | null> {
  const headers = { 'x-forwarded-for': from }
  const door = await fetch(`${url}/api/auth/csrf`, { headers })
  if (!isJson(door)) return String(door.status)
  const { csrfToken } = (await door.json()) as { csrfToken: string }
  const cookie = door.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ')
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: 'POST',
    headers: { ...headers, cookie, origin: url },
    body: new URLSearchParams({ email, password, csrfToken, json: 'true' }),
  })
  if (!isJson(answer)) return String(answer.status)
  const told = (await answer.json()) as { url: string }
  const error = new URL(told.url).searchParams.get('error')
  return error === null ? null : signInErrorIn(error).code
}

const isJson = ({ headers }: Response): boolean => headers.get('content-type')?.startsWith('application/json') === true
