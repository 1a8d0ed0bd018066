/** Where somebody is signed in. */
export const sessions = {
  device: '{browser} en {system}',
} as const
