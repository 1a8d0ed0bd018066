/** What a board that keeps itself fresh is answered. */
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ask } from '#components/newsroom/overview/ask'

let server: Server | undefined
afterEach(() => {
  vi.restoreAllMocks()
  server?.closeAllConnections()
  server?.close()
})

/** Where a server listens that answers so */
async function listening(answers: RequestListener): Promise<string> {
  const one = createServer(answers)
  server = one
  await new Promise<void>((ready) => one.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(one.address() as AddressInfo).port}/cards`
}

describe('a board that asks', () => {
  const never = new AbortController().signal

  test('has its answer', async () => {
    const address = await listening((_, response) => response.end('{"ok":true,"value":[1]}'))
    expect(await ask(address, never)).toEqual({ ok: true, value: [1] })
  })

  test.each<[string, RequestListener]>([
    ['nothing', () => {}],
    ['half an answer', (_, response) => response.writeHead(200).write('{"ok":')],
  ])('and is told %s gives up after 15 seconds, so that it asks anew and says so', async (_, answers) => {
    const { timeout } = AbortSignal
    const limit = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout.call(AbortSignal, 50))
    expect(await ask(await listening(answers), never)).toBeNull()
    expect(limit).toHaveBeenCalledWith(15_000)
  })

  test('gives up at once where the page is left', async () => {
    const leaving = new AbortController()
    const address = await listening(() => leaving.abort())
    expect(await ask(address, leaving.signal)).toBeNull()
  })
})
