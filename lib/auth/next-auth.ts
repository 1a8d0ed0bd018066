/** next-auth, and all that it is told. Nothing else in the product imports it, but for the seal of the cookie (lib/auth/cookie). */
import type { AuthOptions } from 'next-auth'
import NextAuth from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { browserOf } from '#lib/auth/browser'
import { authSecret, cookieIn, cookieNames, cookieOptions, sealIn, sessionSeconds, unsealed } from '#lib/auth/cookie'
import { signInPath } from '#lib/auth/paths'
import { endSessionOf } from '#lib/auth/session'
import { signIn } from '#lib/auth/sign-in'
import { signInErrorFor } from '#lib/auth/sign-in-error'
import { env } from '#lib/env'
import { Refusal } from '#lib/errors'
import { log } from '#lib/log'
import { message } from '#lib/messages/message'

type Headers = Record<string, string | undefined>

/** Starts a session and ends the one that the browser had. next-auth repeats the message of what is thrown, so nothing but the code of a refusal is in it. */
async function authorize(given: { email: string; password: string } | undefined, headers: Headers) {
  try {
    const session = await signIn(
      { email: given?.email, password: given?.password },
      browserOf((name) => headers[name] ?? null),
    )
    const before = await unsealed(sealIn(headers.cookie ?? null))
    if (before) await endSessionOf(before)
    return { id: session }
  } catch (error) {
    if (error instanceof Refusal) throw new Error(signInErrorFor(error.why))
    log.error({ err: error }, 'A sign-in failed on our side.')
    throw new Error(signInErrorFor(message('auth.failedOnOurSide')))
  }
}

export const authOptions = (): AuthOptions => ({
  secret: authSecret(),
  pages: { signIn: signInPath, signOut: signInPath, error: signInPath },
  session: { strategy: 'jwt', maxAge: sessionSeconds },
  useSecureCookies: cookieOptions.secure,
  cookies: {
    sessionToken: { name: cookieNames.session, options: cookieOptions },
    csrfToken: { name: cookieNames.csrf, options: cookieOptions },
    callbackUrl: { name: cookieNames.callback, options: cookieOptions },
  },
  providers: [
    Credentials({
      name: 'E-mail address and password',
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      authorize: (given, { headers }) => authorize(given, (headers ?? {}) as Headers),
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
    session: ({ session }) => ({ expires: session.expires }),
    // The page knows where to go next; an address that a request brings is not even read.
    redirect: ({ baseUrl }) => baseUrl,
  },
  events: {
    signOut: async ({ token }) => {
      if (typeof token?.sid === 'string') await endSessionOf(token.sid)
    },
  },
  logger: {
    error: (code) => log.error(`next-auth: ${code}`),
    warn: (code) => log.warn(`next-auth: ${code}`),
    debug: () => {},
  },
})

type Context = { params: Promise<{ nextauth: string[] }> }

/** The routes of next-auth that are reachable. Its log, its pages and its other routes are closed, since nothing here uses them. */
const open = ['GET csrf', 'POST callback/credentials', 'POST signout']

export async function authRoute(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  if (!open.includes(`${request.method} ${nextauth.join('/')}`)) return new Response(null, { status: 404 })
  if (isMalformed(new URL(request.url).searchParams.get('callbackUrl'))) return malformedCallback()
  const remembered = cookieIn(request.headers.get('cookie'), cookieNames.callback)
  // The browser sends the cookie again each time: it goes, or nobody could sign in with it.
  if (isMalformed(remembered)) return malformedCallback({ 'set-cookie': forgotten })
  process.env.NEXTAUTH_URL = env.SITE_URL
  return NextAuth(authOptions())(request, context)
}

/** `__Host-` names are set and forgotten by secure cookies only. */
const forgotten = `${cookieNames.callback}=; Path=/; Max-Age=0${cookieOptions.secure ? '; Secure' : ''}`

/** Addresses that next-auth does not read, and answers 500 to: whatever is no http address and no path. */
function isMalformed(callbackUrl: string | null | undefined): boolean {
  if (!callbackUrl) return false
  try {
    const address = decodeURIComponent(callbackUrl)
    return !/^https?:$/.test(new URL(address, address.startsWith('/') ? env.SITE_URL : undefined).protocol)
  } catch {
    return true
  }
}

const malformedCallback = (headers: HeadersInit = {}) =>
  new Response('The address to go on to is not written as addresses are.\n', { status: 400, headers })
