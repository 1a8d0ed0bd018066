import * as argon2 from '@node-rs/argon2'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { cookieNames, sealed } from '#lib/auth/cookie'
import { hashPassword } from '#lib/auth/password'
import { actorFromCookies } from '#lib/auth/session'
import { signIn } from '#lib/auth/sign-in'
import { waitAfter } from '#lib/auth/sign-in-delays'
import { takeAttempt } from '#lib/auth/sign-in-rate-limit'
import { db } from '#lib/db'
import { someone } from '#tests/support/articles'

vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof argon2>()
  return { ...real, verify: vi.fn(real.verify) }
})

const password = 'the ferry leaves at six'
const here = { device: 'Firefox on Linux', ipAddress: '192.0.2.7' }
const elsewhere = { device: 'Chrome on Windows', ipAddress: '203.0.113.9' }
const wrong = 'The e-mail address or the password is wrong.'

async function withPassword(data: { active?: boolean; passwordHash?: string | null } = {}) {
  const { personId } = await someone('reporter')
  const passwordHash = await hashPassword(password)
  return db.person.update({ where: { id: personId }, data: { passwordHash, ...data } })
}

let warm: string
beforeAll(async () => {
  warm = (await withPassword()).email
})
afterEach(async () => {
  await db.signInDelay.deleteMany()
  vi.mocked(argon2.verify).mockClear()
})

describe('signing in', () => {
  test('takes the right password, in whatever case the address is written', async () => {
    const person = await withPassword()
    const token = await signIn({ email: ` ${person.email.toUpperCase()} `, password }, here)
    const cookie = `${cookieNames.session}=${await sealed(token)}`
    expect(await actorFromCookies(cookie)).toMatchObject({ personId: person.id, role: 'reporter' })
    expect(await db.session.findFirst({ where: { personId: person.id } })).toMatchObject(here)
  })

  test.each([
    ['a wrong password', async () => warm, 'not the one'],
    ['an unknown address', async () => 'nobody@newsroom.example', password],
    ['somebody who left', async () => (await withPassword({ active: false })).email, password],
    ['somebody who has no password yet', async () => (await withPassword({ passwordHash: null })).email, password],
  ])('answers the same to %s, after the same work', async (_, email, given) => {
    const before = await db.session.count()
    await expect(signIn({ email: await email(), password: given }, here)).rejects.toThrow(wrong)
    expect(argon2.verify).toHaveBeenCalledOnce()
    const [against] = vi.mocked(argon2.verify).mock.calls[0] ?? []
    expect(against).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await db.session.count()).toBe(before)
  })

  test.each([
    [{}],
    [{ email: 'a@b.example' }],
    [{ email: { contains: '@' }, password }],
    [{ email: 'a@b.example', password: ['x'] }],
    [{ email: 'a\0@b.example', password }],
    [{ email: 'a@b.example', password: 'x'.repeat(201) }],
    [null],
  ])('takes nothing else: %j', async (given) => {
    await expect(signIn(given, here)).rejects.toThrow(wrong)
  })
})

describe('while a password is still being verified', () => {
  test.each([
    ['somebody gets a new one', async () => ({ passwordHash: await hashPassword('the ferry leaves at seven') })],
    ['somebody leaves', async () => ({ active: false })],
  ])('%s: the old one opens nothing any more', async (_, change) => {
    const { id, email } = await withPassword()
    const data = await change()
    vi.mocked(argon2.verify).mockImplementationOnce(async () => {
      await db.person.update({ where: { id }, data })
      return true
    })
    await expect(signIn({ email, password }, here)).rejects.toThrow(wrong)
    expect(await db.session.count({ where: { personId: id } })).toBe(0)
  })
})

describe('while one network floods the sign-in', () => {
  test('somebody elsewhere waits for a few hashes, and what is too much is refused at once', async () => {
    const done: string[] = []
    const tried = (at: number) =>
      signIn({ email: `nobody-${at}@newsroom.example`, password: 'not the one' }, here).catch((error: Error) => {
        done.push(error.message)
      })
    const { email, passwordHash } = await withPassword()
    const flood = Array.from({ length: 300 }, (_, at) => tried(at))
    const token = await signIn({ email, password }, elsewhere)
    const wereBefore = vi.mocked(argon2.verify).mock.calls.findIndex(([against]) => against === passwordHash)
    expect(token).toBeTypeOf('string')
    expect(wereBefore).toBeGreaterThanOrEqual(0)
    expect(wereBefore).toBeLessThanOrEqual(8)
    await Promise.all(flood)
    expect(done.filter((said) => said === wrong)).toHaveLength(4 + 32)
    expect(done.filter((said) => said.startsWith('Too many people are signing in'))).toHaveLength(300 - 36)
    // Whoever was refused before the turn made no attempt.
    expect(argon2.verify).toHaveBeenCalledTimes(36 + 1)
  })
})

describe('however an address is spelled', () => {
  const marks = [
    '\u0130',
    'I',
    '\u0131',
    'i\u0307',
    '\u212a',
    '\u017f',
    '\ufb01',
    '\uff49',
    '\uff29',
    '\u00e9',
    'E\u0301',
    '\u00c9',
    '\u00df',
    '\u1e9e',
    '\u03a3',
    '\u03c2',
    '\u03c3',
    '\ud801\udc00',
    '\ud801\udc28',
    '\u01c5',
    '\u1f88',
    '\u0345',
  ]
  const plain = ['i', 'k', 's', 'fi', 'e\u0301', 'ss', '\u01c6', '\u1f80', '\u03b9']
  const spellings = [...marks, ...plain]
  const rowsFor = async (email: string) => {
    await db.signInDelay.deleteMany()
    await takeAttempt(email, here.ipAddress)
    return (await db.signInDelay.findFirstOrThrow()).key
  }

  test('one person is one person to the waits, and so is one unknown address', async () => {
    let same = 0
    for (const [first, one] of spellings.entries())
      for (const other of spellings.slice(first + 1)) {
        const [row] = await db.$queryRaw<{ same: boolean }[]>`
          SELECT ${`w${one}m@x.example`}::citext = ${`w${other}m@x.example`}::citext AS same`
        const key = await rowsFor(`w${one}m@x.example`)
        expect((await rowsFor(`w${other}m@x.example`)) === key, JSON.stringify([one, other])).toBe(row?.same)
        if (row?.same) same += 1
      }
    expect(same).toBeGreaterThan(5)
  })

  test.each(['known', 'unknown'])('the spellings of an address that is %s share their waits', async (which) => {
    const email = `willi-${which}-${crypto.randomUUID().slice(0, 8)}@newsroom.example`
    if (which === 'known') await db.person.update({ where: { id: (await withPassword()).id }, data: { email } })
    const spelled = [
      email,
      email.toUpperCase(),
      ` ${email.replaceAll('i', '\u0130')}`,
      `${email.replace('i', '\u0130')}\t\u00a0`,
      email.replace(/i(?=-)/, '\u0130'),
    ]
    for (const one of spelled.slice(0, 4))
      await expect(signIn({ email: one, password: 'not the one' }, here)).rejects.toThrow(wrong)
    await expect(signIn({ email: spelled[4], password }, here)).rejects.toThrow('Wait 1 second')
  })
})

describe('after attempts that failed', () => {
  const fail = async (email: string, times: number, browser = here) => {
    for (let time = 0; time < times; time += 1)
      await expect(signIn({ email, password: 'not the one' }, browser)).rejects.toThrow(wrong)
  }

  test('one has to wait, even with the right password', async () => {
    const { email } = await withPassword()
    await fail(email, 4)
    await expect(signIn({ email, password }, here)).rejects.toThrow('Wait 1 second')
  })

  test('nobody else has to: neither the same person elsewhere, nor another person here', async () => {
    const { email } = await withPassword()
    await fail(email, 4)
    await expect(signIn({ email, password }, elsewhere)).resolves.toBeTypeOf('string')
    await expect(signIn({ email: warm, password }, here)).resolves.toBeTypeOf('string')
  })

  test('attempts at the same moment share one turn', async () => {
    const all = await Promise.allSettled(Array.from({ length: 12 }, () => takeAttempt('a@b.example', here.ipAddress)))
    const [row] = await db.signInDelay.findMany()
    expect(row?.failures).toBe(all.filter(({ status }) => status === 'fulfilled').length)
    expect(row?.failures).toBeLessThanOrEqual(4)
  })

  test('a success forgets them', async () => {
    const { email } = await withPassword()
    await fail(email, 3)
    await signIn({ email, password }, here)
    await fail(email, 3)
  })

  test('a quiet quarter of an hour forgets them', async () => {
    const { email } = await withPassword()
    await fail(email, 4)
    await db.signInDelay.updateMany({ data: { lastAt: new Date(Date.now() - 15.1 * 60_000) } })
    await expect(signIn({ email, password }, here)).resolves.toBeTypeOf('string')
  })

  test.each([4, 5, 6, 9, 10, 11, 40])(
    '%i of them mean a wait that is over when it was said to be',
    async (failures) => {
      const attempt = () => takeAttempt('a@b.example', here.ipAddress)
      await attempt()
      const seconds = waitAfter(failures)
      await db.signInDelay.updateMany({ data: { failures, lastAt: new Date() } })
      await expect(attempt()).rejects.toThrow(`Wait ${seconds} second`)
      await db.signInDelay.updateMany({ data: { lastAt: new Date(Date.now() - seconds * 1_000) } })
      await attempt()
      expect(await db.signInDelay.findMany()).toMatchObject([{ failures: failures + 1 }])
    },
  )

  test('a network from which very many fail gets its answers later, and gets them', async () => {
    for (const person of Array.from({ length: 32 }, (_, at) => `nobody-${at}@newsroom.example`)) await fail(person, 1)
    expect(await takeAttempt(warm, here.ipAddress)).toBe(200)
    expect(await takeAttempt(warm, elsewhere.ipAddress)).toBe(0)
  })

  test('the table of waits tells neither addresses nor networks', async () => {
    await fail(warm, 1)
    const rows = await db.signInDelay.findMany()
    expect(rows).toHaveLength(2)
    for (const { key } of rows) expect(key).toMatch(/^[\w-]{43}$/)
  })
})
