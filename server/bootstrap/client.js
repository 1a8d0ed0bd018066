// Writes lib/generated/prisma, the typed client of the database, when prisma/schema.prisma has changed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function ensureClient(root) {
  const stamp = join(root, 'lib', 'generated', 'prisma', '.stamp')
  const sources = ['prisma/schema.prisma', 'node_modules/prisma/package.json'].map((path) =>
    readFileSync(join(root, path)),
  )
  const wanted = createHash('sha256').update(sources.join('\n')).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return

  const node = join(root, 'node_modules', '.bin', 'node')
  const { status, stdout, stderr } = spawnSync(node, [join(root, 'node_modules/prisma/build/index.js'), 'generate'], {
    cwd: root,
    encoding: 'utf8',
    // The command line looks for an engine that `generate` does not use; any file will do.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: node, PRISMA_HIDE_UPDATE_MESSAGE: '1', NO_COLOR: '1' },
  })
  if (status !== 0) throw new Error(`The client of the database could not be made:\n${stdout ?? ''}${stderr ?? ''}`)
  writeFileSync(stamp, wanted)
}
