import { expect, test } from 'vitest'
import { withoutSecrets, withoutSecretsInText } from '#lib/log/secrets'

test.each([
  'cookie',
  'Authorization',
  'password',
  'passwordHash',
  'csrfToken',
  'AUTH_SECRET',
  'DATABASE_URL',
  'smtpUrl',
])('what is called %s is hidden, however deep it lies', (name) => {
  const line = JSON.stringify(withoutSecrets({ request: { headers: [{ [name]: 'swordfish' }] } }))
  expect(line).not.toContain('swordfish')
  expect(line).toContain('[hidden]')
})

test('what is not secret stays', () => {
  expect(withoutSecrets({ articleId: 'a1', count: 3, at: null })).toEqual({ articleId: 'a1', count: 3, at: null })
})

test('an error keeps its words and loses its secrets', () => {
  const error = Object.assign(new Error('no answer'), { config: { password: 'swordfish' } })
  const shown = JSON.stringify(withoutSecrets({ err: error }))
  expect(shown).toContain('no answer')
  expect(shown).not.toContain('swordfish')
})

test('a thing that holds itself does not stop the log', () => {
  const thing: { self?: unknown } = {}
  thing.self = thing
  expect(JSON.stringify(withoutSecrets(thing))).toContain('too deep')
})

test.each([
  [
    'cannot reach postgresql://desk:swordfish@db.example:5432/records',
    'postgresql://desk:[hidden]@db.example:5432/records',
  ],
  ['GET /invite?token=swordfish&step=1', '/invite?token=[hidden]&step=1'],
])('%s is shown without its secret', (line, shown) => {
  expect(withoutSecretsInText(line)).toContain(shown)
  expect(withoutSecretsInText(line)).not.toContain('swordfish')
})
