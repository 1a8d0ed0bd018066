/** A withdrawal finds what is being sent, however many other files readers asked for since. */
import { expect, test, vi } from 'vitest'
import { ShownFiles } from '#server/edge/shown-files'

vi.mock('#server/edge/limits', async (load) => {
  const { limits } = await load<typeof import('#server/edge/limits')>()
  return { limits: { ...limits, shownFiles: 1 } }
})

test('a file whose name was pushed out by others stops being sent, too', async () => {
  let shown: Record<string, string[]> = { 'a.mp3': ['article:1'], 'b.webp': ['article:2'] }
  const page = async () => ({ status: 200, headers: {}, body: Buffer.from(JSON.stringify(shown)), since: 0 })
  const files = new ShownFiles({ web: { page }, purges: () => ({ lost: false, seen: 1n }), log: null })
  const sending = files.sending('a.mp3')
  expect(await sending.tags()).toEqual(['article:1'])
  const stop = vi.fn()
  sending.begin(stop)
  await files.tagsOf('b.webp')
  expect(files.has('a.mp3')).toBe(false)
  shown = {}
  files.purge('article:1')
  await expect.poll(() => stop.mock.calls.length).toBe(1)
  sending.end()
  files.purge('article:1')
  await new Promise((resolve) => setImmediate(resolve))
  expect(stop).toHaveBeenCalledTimes(1)
})
