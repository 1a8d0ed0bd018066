import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { env } from '#lib/env'

/** A data folder of this test file alone, gone when it ends. */
export function ownDataFolder(): void {
  env.DATA_DIR = mkdtempSync(join(tmpdir(), 'on-record-test-'))
  afterAll(() => rmSync(env.DATA_DIR, { recursive: true, force: true }))
}
