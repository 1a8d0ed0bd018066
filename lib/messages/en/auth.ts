/** Signing in and out. */
export const auth = {
  wrongCredentials: 'The e-mail address or the password is wrong.',
  tooManyAttempts:
    'Too many attempts failed. Wait {seconds, plural, one {# second} other {# seconds}}, then try again.',
  tooManyPeople: 'Too many people are signing in at this moment. Try again in a minute.',
  failedOnOurSide: 'Something went wrong on our side. Try again in a minute.',
  unreachable: 'The newsroom could not be reached. Try again in a minute.',
  noCookies: 'This browser refuses cookies, and signing in needs one.',
} as const
