import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)

test('a command ends by itself once it is done', async () => {
  // Killed, and so refused, if it does not.
  const { stdout } = await run(process.execPath, ['server/bootstrap.js', 'test', 'lint'], { timeout: 120_000 })
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('1 passed, 0 failed')
})

test('an attack that there is not is named in one sentence, with those that there are', async () => {
  const asked = run(process.execPath, ['server/bootstrap.js', 'attack', 'unread', 'upside-down'], { timeout: 120_000 })
  await expect(asked).rejects.toMatchObject({
    code: 1,
    stderr: 'There is no attack "upside-down". There are: small, sign-in, unread, heavy, made-up, lists, hanging.\n',
  })
})
