import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
})
afterEach(() => {
  vi.unstubAllEnvs()
})

describe('the cookies', () => {
  test('over TLS are bound to this host', async () => {
    vi.stubEnv('SITE_URL', 'https://news.example')
    const { cookieNames, cookieOptions } = await import('#lib/auth/cookie')
    for (const name of Object.values(cookieNames)) expect(name).toMatch(/^__Host-/)
    expect(cookieOptions).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: true })
  })

  test('without TLS have plain names, as browsers demand', async () => {
    vi.stubEnv('SITE_URL', 'http://localhost:3000')
    const { cookieNames, cookieOptions } = await import('#lib/auth/cookie')
    for (const name of Object.values(cookieNames)) expect(name).not.toMatch(/^__/)
    expect(cookieOptions.secure).toBe(false)
  })

  test('are not made without a secret', async () => {
    vi.stubEnv('AUTH_SECRET', '')
    const { sealed } = await import('#lib/auth/cookie')
    await expect(async () => sealed('x')).rejects.toThrow('AUTH_SECRET is not set')
  })
})
