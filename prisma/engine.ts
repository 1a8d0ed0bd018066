/** Prisma's schema engine as WebAssembly: it needs no download, and says what SQL leads from one schema to the next. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'

const require = createRequire(import.meta.url)
const path = 'prisma/schema.prisma'

async function engineFor(url: string, schema: string) {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(await readFile(wasm), { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url }))
  return bindings.SchemaEngine.new({ datamodels: [[path, schema]] }, () => {}, adapter)
}

/**
 * The SQL that turns a database of schema `before` (null: an empty one) into one of schema `after`; empty if they are alike.
 * Both are read from their files; the engine asks the database at `url` nothing but its version.
 */
export async function sqlBetween(url: string, before: string | null, after: string): Promise<string> {
  const engine = await engineFor(url, after)
  const result = await engine.diff({
    from: before === null ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: [{ path, content: before }] },
    to: { tag: 'schemaDatamodel', files: [{ path, content: after }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  const sql = result.stdout ?? ''
  return sql.includes('This is an empty migration') ? '' : sql.trim()
}
