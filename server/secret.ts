import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A random text kept in a file of `folder` that only its owner may read; made at first use. */
export function secretIn(folder: string, name: string): string {
  const file = join(folder, name)
  try {
    // Made whole or not at all: two that start at once agree on one.
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
