/** `npm run migration -- name`: writes the SQL that leads from the last migration's schema to prisma/schema.prisma. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { withDatabase } from '#server/with-database'
import { sqlBetween } from './engine.ts'

const at = (path: string) => new URL(path, import.meta.url)
const migrated = at('migrations/schema.prisma')

const name = process.argv[2]
if (!name || !/^[a-z0-9_]{1,80}$/.test(name)) {
  console.error('Name the migration in lower-case words: npm run migration -- desks_have_colours')
  process.exit(1)
}

const before = existsSync(migrated) ? readFileSync(migrated, 'utf8') : null
const after = readFileSync(at('schema.prisma'), 'utf8')
const sql = await withDatabase((url) => sqlBetween(url, before, after))
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const folder = at(`migrations/${stamp}_${name}/`)
mkdirSync(folder, { recursive: true })
writeFileSync(
  new URL('migration.sql', folder),
  `${sql || '-- The schema is as it was: write here what Prisma cannot say.'}\n`,
)
writeFileSync(migrated, after)
console.log(
  `prisma/migrations/${stamp}_${name}/migration.sql is written. Read it, then start again: it is applied at start.`,
)
