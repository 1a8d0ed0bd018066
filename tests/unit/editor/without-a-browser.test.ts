import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

/** `npm run faults` and the bench open drafts as a page does, in Node itself, which reads no .tsx. */
test('a draft can be opened without a browser, and without what builds pages', async () => {
  const program = "await import('./components/editor/draft-connection.ts'); console.log('open')"
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program])
  expect(stdout.trim()).toBe('open')
}, 30_000)
