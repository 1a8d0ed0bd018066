import { db } from '#lib/db'

/** Closes this process’s connections to the database, at its end. Whoever asks again opens new ones. */
export async function leaveDatabase(): Promise<void> {
  await db.$disconnect()
}
