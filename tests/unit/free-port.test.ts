import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { freePort } from '#server/free-port'

const smallestOutgoingPort = 32_768

test('a port is free, and none that the machine gives to outgoing connections', async () => {
  for (let time = 0; time < 50; time += 1) {
    const port = await freePort()
    expect(port).toBeGreaterThanOrEqual(1_024)
    expect(port).toBeLessThan(smallestOutgoingPort)
    await expect(listensOn(port)).resolves.toBe(port)
  }
})

function listensOn(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(port)))
  })
}
