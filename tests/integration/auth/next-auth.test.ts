import NextAuth from 'next-auth'
import { beforeAll, describe, expect, test } from 'vitest'
import { cookieNames } from '#lib/auth/cookie'
import { authOptions, authRoute } from '#lib/auth/next-auth'
import { hashPassword } from '#lib/auth/password'
import { actorFromCookies } from '#lib/auth/session'
import { signInErrorIn } from '#lib/auth/sign-in-error'
import { db } from '#lib/db'
import { someone } from '#tests/support/articles'
import { english } from '#tests/support/english'
import { signedIn } from '#tests/support/sessions'

const password = 'the ferry leaves at six'
type Cookies = Record<string, string>
type Told = { cookies: Cookies; body: { csrfToken?: string; url?: string }; setCookie: string[] }

/** One request to next-auth’s own routes, as a browser with these cookies sends it. */
async function ask(method: string, path: string, cookies: Cookies, fields?: Record<string, string>): Promise<Told> {
  const told: Told = { cookies: { ...cookies }, body: {}, setCookie: [] }
  const headers = new Map<string, unknown>()
  const response = {
    status: () => response,
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader: (name: string, value: unknown) => headers.set(name.toLowerCase(), value) && response,
    json: (body: Told['body']) => Object.assign(told.body, body),
    send: (body: Told['body']) => Object.assign(told.body, body),
    end: () => {},
  }
  const cookie = Object.entries(cookies)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ')
  const request = {
    method,
    query: { nextauth: path.split('/') },
    cookies,
    headers: { cookie, 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0', 'x-forwarded-for': '192.0.2.7' },
    body: fields && { ...fields, json: 'true' },
  }
  await NextAuth(request as never, response as never, authOptions())
  told.setCookie = [headers.get('set-cookie') ?? []].flat() as string[]
  for (const line of told.setCookie) {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
    if (/expires=thu, 01 jan 1970|max-age=0/i.test(line)) delete told.cookies[name]
    else told.cookies[name] = decodeURIComponent(value)
  }
  return told
}

const asCookie = (cookies: Cookies) => `${cookieNames.session}=${cookies[cookieNames.session] ?? ''}`
let email: string
let personId: string
beforeAll(async () => {
  personId = (await someone('editor')).personId
  email = (await db.person.update({ where: { id: personId }, data: { passwordHash: await hashPassword(password) } }))
    .email
})

async function enter(given: string, before: Cookies = {}) {
  const door = await ask('GET', 'csrf', before)
  return ask('POST', 'callback/credentials', door.cookies, {
    email,
    password: given,
    csrfToken: door.body.csrfToken ?? '',
  })
}

describe('through next-auth', () => {
  test('a person signs in, is known on the next request, and signs out for good', async () => {
    const inside = await enter(password)
    expect(await actorFromCookies(asCookie(inside.cookies))).toMatchObject({ personId, role: 'editor' })
    expect(await db.session.findFirst({ where: { personId } })).toMatchObject({
      device: 'Firefox on Linux',
      ipAddress: '192.0.2.7',
    })
    const door = await ask('GET', 'csrf', inside.cookies)
    const outside = await ask('POST', 'signout', inside.cookies, { csrfToken: door.body.csrfToken ?? '' })
    expect(outside.cookies[cookieNames.session]).toBeUndefined()
    expect(await actorFromCookies(asCookie(inside.cookies))).toBeNull()
  })

  test('every cookie is out of reach of scripts and of other sites', async () => {
    const { setCookie } = await enter(password)
    expect(setCookie.length).toBeGreaterThan(0)
    for (const line of setCookie) expect(line).toMatch(/; path=\/.*; httponly; samesite=lax/i)
  })

  test('signing in again ends the session that the browser had', async () => {
    const first = await enter(password)
    const second = await enter(password, first.cookies)
    expect(await actorFromCookies(asCookie(first.cookies))).toBeNull()
    expect(await actorFromCookies(asCookie(second.cookies))).toMatchObject({ personId })
  })

  test('a wrong password gives a sentence and no session', async () => {
    const told = await enter('not the one')
    const why = signInErrorIn(new URL(told.body.url ?? '').searchParams.get('error') ?? '')
    expect(english(why)).toBe('The e-mail address or the password is wrong.')
    expect(told.cookies[cookieNames.session]).toBeUndefined()
  })

  test('without the right CSRF token nobody signs in, and nobody is signed out', async () => {
    const door = await ask('GET', 'csrf', {})
    for (const csrfToken of ['', 'f'.repeat(64)]) {
      const told = await ask('POST', 'callback/credentials', door.cookies, { email, password, csrfToken })
      expect(told.cookies[cookieNames.session]).toBeUndefined()
    }
    const { cookie } = await signedIn(personId)
    const sent = { [cookieNames.session]: cookie.split('=').at(-1) ?? '' }
    await ask('POST', 'signout', sent, { csrfToken: 'f'.repeat(64) })
    expect(await actorFromCookies(cookie)).not.toBeNull()
  })

  test.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    'http://localhost:3000.elsewhere.example',
    'no address at all',
  ])('after signing in nobody is sent to %s', async (callbackUrl) => {
    const door = await ask('GET', 'csrf', {})
    const told = await ask('POST', 'callback/credentials', door.cookies, {
      email,
      password,
      csrfToken: door.body.csrfToken ?? '',
      callbackUrl,
    })
    expect(told.body.url).toBe('http://localhost:3000')
  })

  test.each([
    ['GET', 'session'],
    ['GET', 'signin'],
    ['GET', 'providers'],
    ['GET', 'error'],
    ['POST', '_log'],
    ['POST', 'session'],
    ['POST', 'signin/credentials'],
    ['GET', 'callback/credentials'],
  ])('%s %s is no door', async (method, path) => {
    const request = new Request(`http://localhost/api/auth/${path}`, { method })
    const answer = await authRoute(request, { params: Promise.resolve({ nextauth: path.split('/') }) })
    expect(answer.status).toBe(404)
  })

  describe('an address to go on to that is none', () => {
    const csrf = (query: string, cookie = '') =>
      authRoute(new Request(`http://localhost/api/auth/csrf${query}`, { headers: { cookie } }), {
        params: Promise.resolve({ nextauth: ['csrf'] }),
      })

    test.each(['no address at all', 'javascript:alert(1)', 'newsroom', '%'])(
      'is refused in one sentence: %s',
      async (address) => {
        const answer = await csrf(`?callbackUrl=${encodeURIComponent(address)}`)
        expect(answer.status).toBe(400)
        expect(await answer.text()).toBe('The address to go on to is not written as addresses are.\n')
      },
    )

    test.each(['no%20address%20at%20all', 'javascript%3Aalert(1)', '%'])(
      'is refused and forgotten in a cookie: %s',
      async (address) => {
        const answer = await csrf('', `theme=dark; ${cookieNames.callback}=${address}`)
        expect(answer.status).toBe(400)
        expect(answer.headers.get('set-cookie')).toBe(`${cookieNames.callback}=; Path=/; Max-Age=0`)
      },
    )

    test('is what next-auth itself can not read: it would answer 500', async () => {
      const { cookies } = await ask('GET', 'csrf', {})
      const well = { ...cookies, [cookieNames.callback]: 'http://localhost:3000/newsroom' }
      expect((await ask('GET', 'csrf', well)).body.csrfToken).toMatch(/^[0-9a-f]{64}$/)
      expect(
        (await ask('GET', 'csrf', { ...cookies, [cookieNames.callback]: 'no address' })).body.csrfToken,
      ).toBeUndefined()
    })
  })
})
