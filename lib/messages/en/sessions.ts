/** Where somebody is signed in. */
export const sessions = {
  device: '{browser} on {system}',
} as const
