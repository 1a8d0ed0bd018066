/** Whether a draft can be written into, and why a connection to it ended. */
export const drafts = {
  readOnly: 'You can read this piece, but not change it.',
  signedOut: 'You are signed out.',
  somebodyElse: 'Somebody else is signed in here now. Load the page again.',
  refused: 'This change can’t be saved.',
  tooMuch: 'This is too much at once. Paste it in smaller pieces.',
  rebuilt: 'This draft was rebuilt meanwhile, and what was typed here last may be missing from it.',
  older: 'This page is older than On Record is now. Load it again.',
} as const
