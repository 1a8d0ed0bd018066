/** That something changed which boards and calendars show. Not what: so it can go to every page, and each asks for what its person may see. */

/** On which the database tells it (prisma/migrations, changes_are_told) */
export const changedChannel = 'newsroom_changed'

/** What collab sends to a page */
export const changedMessage = JSON.stringify({ changed: true })

export const saysChanged = (data: unknown): boolean => data === changedMessage
