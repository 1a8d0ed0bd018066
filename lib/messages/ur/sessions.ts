/** Where somebody is signed in. */
export const sessions = {
  device: '{system} پر {browser}',
} as const
