/** Where somebody is signed in. */
export const sessions = {
  device: '{browser} sur {system}',
} as const
