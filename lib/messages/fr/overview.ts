/** What board and calendar share. */
export const overview = {
  notFresh:
    'Les changements des autres n’arrivent pas pour le moment : ce qui s’affiche peut être ancien. La page redemande d’elle-même.',
} as const
