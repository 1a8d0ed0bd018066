/** Where somebody is signed in. */
export const sessions = {
  device: '{browser} على {system}',
} as const
