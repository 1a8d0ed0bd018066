/** A data folder with an archive of `count` pieces and the demo newsroom in it. */
import { execFile } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export async function folderWithArchive(count: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'))
  const env = { ...process.env, DATABASE_URL: '', DATA_DIR: folder, LOG_LEVEL: 'error' }
  const { stdout } = await run(process.execPath, ['prisma/seed/main.ts', '--demo', '--archive', String(count)], { env })
  console.log(stdout.trim().split('\n').at(-1))
  return folder
}
