/** Refusals that belong to no room of their own. Messages are ICU MessageFormat. */
export const errors = {
  notFound: 'There is nothing here, or it is not yours to see.',
  notUnderstood: 'This was not understood.',
  signedOut: 'You are signed out. Sign in again to go on.',
  signedOutKeepTab: 'You are signed out. Sign in again in another tab; what you typed here stays.',
  pageOfListGone: 'This page of the list is not there any more. Go back to its beginning.',
  unknownCode: 'This page is older than the newsroom and can’t say why. Load it again.',
  newsroomAway: 'The newsroom is not there right now',
  newsroomAwayText: 'Pages that are open keep what was typed on them.',
} as const
