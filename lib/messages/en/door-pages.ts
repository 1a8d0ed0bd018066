/** Pages for whoever is not signed in: signing in, taking up an invite, a new password, the first set-up. */
export const doorPages = {
  signIn: 'Sign in',
  signInHeading: 'Sign in to the newsroom',
  noPassword: 'No password, or forgotten it? An admin of this newsroom can send you a link.',
  newPassword: 'New password',
  newPasswordFor: 'A new password for {name}',
  newPasswordText: 'Every session of yours ends when you set it. This link works once.',
  join: 'Join the newsroom',
  welcome: 'Welcome, {name}',
  welcomeText: 'Choose a password, and you are in. This link works once.',
  setUp: 'Set up the newsroom',
  setUpText: 'You become its first admin. Everybody else is invited by you, or by another admin.',
  deadLink: 'This link does not work any more',
  deadSetUpLink:
    'It was used already, or it is too old, or a newer one took its place. While the newsroom has nobody in it, every start prints a new one in the terminal.',
} as const
