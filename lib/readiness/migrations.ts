import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of migrations of this copy of On Record; every process runs from the copy's own folder. */
export const migrationsFolder = join(process.cwd(), 'prisma/migrations')

/** The names of all migrations, oldest first. */
export function migrationNames(): string[] {
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}
