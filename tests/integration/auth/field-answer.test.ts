import { NextRequest } from 'next/server'
import { expect, test, vi } from 'vitest'
import { cookieNames } from '#lib/auth/cookie'
import { db } from '#lib/db'
import { someone } from '#tests/support/articles'
import { signedIn } from '#tests/support/sessions'
import { GET as meantSources } from '../../../app/newsroom/(in)/import/sources/route.ts'
import { GET as findSources } from '../../../app/newsroom/(in)/sources/find/route.ts'
import { GET as findTags } from '../../../app/newsroom/(in)/tags/find/route.ts'

const browser = vi.hoisted(() => ({ cookies: new Map<string, { value: string }>() }))
vi.mock('next/headers', () => ({ cookies: async () => browser.cookies, headers: async () => new Headers() }))

const fields = [
  ['sources/find', findSources],
  ['tags/find', findTags],
  ['import/sources', meantSources],
] as const

const ask = (path: string, field: (typeof fields)[number][1]) =>
  field(new NextRequest(`http://localhost/newsroom/${path}?words=harbour`))

test.each(fields)('%s answers 401 without a session, and finds nothing', async (path, field) => {
  browser.cookies.clear()
  const answer = await ask(path, field)
  expect(answer.status).toBe(401)
  expect(await answer.json()).toEqual({ ok: false, message: expect.stringMatching(/^You are signed out\./) })
})

test.each(fields)('%s answers whoever is signed in, and shows a refusal in its field', async (path, field) => {
  for (const [role, isOk] of [
    ['reporter', true],
    ['admin', false],
  ] as const) {
    const { personId } = await someone(role)
    const { cookie } = await signedIn(personId)
    browser.cookies.set(cookieNames.session, { value: cookie.split('=').at(-1) ?? '' })
    const answer = await ask(path, field)
    expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ ok: isOk })])
  }
  await db.session.updateMany({ data: { endedAt: new Date() } })
  expect((await ask(path, field)).status).toBe(401)
})
