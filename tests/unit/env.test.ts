import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readEnv, settingNames } from '#lib/env'

describe('settings', () => {
  test('all stand in .env.example, but the one that tools set', () => {
    const listed = readFileSync('.env.example', 'utf8').matchAll(/^#([A-Z_]+)=/gm)
    expect([...listed].map(([, name]) => name).sort()).toEqual(
      settingNames.filter((name) => name !== 'NODE_ENV').sort(),
    )
  })

  test('are all optional', () => {
    expect(readEnv({})).toMatchObject({ PORT: 3000, SITE_URL: 'http://localhost:3000', FOUR_EYES: true })
  })

  test('that are empty count as not set', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 3000 })
  })

  test('put the site on the port that was chosen', () => {
    expect(readEnv({ PORT: '4000' }).SITE_URL).toBe('http://localhost:4000')
  })

  test('name the site without a slash at the end', () => {
    expect(readEnv({ SITE_URL: 'https://news.example/' }).SITE_URL).toBe('https://news.example')
  })

  test.each([
    [{ MEDIA_URL: 'https://news.example/' }, 'MEDIA_URL: has to be on another host'],
    [{ MEDIA_URL: 'http://files.news.example' }, 'MEDIA_URL: has to begin with https://'],
    [{ MEDIA_URL: 'https://files.news.example/media' }, 'MEDIA_URL: has to be an address without a path'],
    [{ MEDIA_URL_ONLY: 'on' }, 'MEDIA_URL_ONLY: needs MEDIA_URL'],
    [{ MEDIA_UPLOAD_URL: 'https://store.example' }, 'MEDIA_UPLOAD_URL: needs MEDIA_BUCKET'],
    [
      { MEDIA_UPLOAD_URL: 'http://store.example', MEDIA_BUCKET: 'media' },
      'MEDIA_UPLOAD_URL: has to begin with https://',
    ],
  ])('refuse %j for a site over https', (given, why) => {
    expect(() => readEnv({ SITE_URL: 'https://news.example', ...given })).toThrow(why)
  })

  test('take another host for media files, without a slash at the end', () => {
    const given = { SITE_URL: 'https://news.example', MEDIA_URL: 'https://files.news.example/', MEDIA_URL_ONLY: 'on' }
    expect(readEnv(given)).toMatchObject({ MEDIA_URL: 'https://files.news.example', MEDIA_URL_ONLY: true })
    expect(readEnv({ PORT: '4000', MEDIA_URL: 'http://files.localhost:4000' }).MEDIA_URL).toBe(
      'http://files.localhost:4000',
    )
  })

  test('name the site without control characters', () => {
    expect(readEnv({ SITE_NAME: 'Harbour\u0007 Post\ud800' }).SITE_NAME).toBe('Harbour Post')
  })

  test.each([
    ['SITE_URL', 'news.example'],
    ['SITE_URL', 'https://news.example/blog'],
    ['SITE_URL', 'ftp://news.example'],
    ['DATABASE_URL', 'mysql://news.example/records'],
    ['AUTH_SECRET', 'short'],
    ['DATA_DIR', 'lib/data'],
    ['DATA_DIR', 'node_modules'],
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['FOUR_EYES', 'maybe'],
    ['SMTP_URL', 'mail.example'],
    ['LOG_LEVEL', 'loud'],
    ['TRUSTED_PROXIES', 'everybody'],
    ['CACHE_TAGS', 'yes'],
  ])('refuse %s=%s by name', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(new RegExp(`^These settings are wrong: ${name}: `))
  })

  test('do not repeat a wrong value, which may be a secret', () => {
    expect(() => readEnv({ AUTH_SECRET: 'swordfish' })).toThrow(/^(?!.*swordfish)/)
  })
})
