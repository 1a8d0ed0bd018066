import { expect, test, vi } from 'vitest'

vi.mock('#lib/intake/documents/limits', async (original) => ({
  ...(await original<typeof import('#lib/intake/documents/limits')>()),
  readingLimits: { time: 30, memory: 640, atOnce: 2, waiting: 1 },
}))
const { broughtInBy } = await import('#tests/support/documents')
const { readInThread } = await import('#lib/intake/documents/in-thread')

const file = () => ({ name: 'a.txt', bytes: new TextEncoder().encode('The port was shut.') })

test('a file that takes too long is given up, and whoever comes while too many wait is told so', async () => {
  const asked = [1, 2, 3, 4].map(() => readInThread(file(), broughtInBy).catch((error) => error.why.code))
  expect(await Promise.all(asked)).toEqual([
    'documents.tooSlow',
    'documents.tooSlow',
    'documents.tooSlow',
    'documents.busy',
  ])
})
