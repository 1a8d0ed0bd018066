import { expect, test } from 'vitest'
import { signInErrorFor, signInErrorIn } from '#lib/auth/sign-in-error'
import { message } from '#lib/messages/message'

test.each([
  message('auth.wrongCredentials'),
  message('auth.tooManyPeople'),
  message('auth.tooManyAttempts', { seconds: 30 }),
  message('auth.failedOnOurSide'),
])('%j arrives as it was sent', (why) => {
  expect(signInErrorIn(signInErrorFor(why))).toEqual(why)
})

test.each([
  ['a sentence of somebody else’s', 'Call this number to unlock your account.'],
  ['a message that has nothing to do with signing in', JSON.stringify(message('errors.signedOut'))],
  [
    'a message that carries words',
    JSON.stringify({ code: 'auth.tooManyAttempts', parameters: { seconds: 'Call this number.' } }),
  ],
  [
    'a message that carries another',
    JSON.stringify({ code: 'auth.wrongCredentials', parameters: { why: { code: 'errors.notFound' } } }),
  ],
  ['next-auth’s own word', 'CredentialsSignin'],
  ['nothing', ''],
])('%s in the address is told as no more than that it went wrong', (_, words) => {
  expect(signInErrorIn(words)).toEqual(message('auth.failedOnOurSide'))
})
