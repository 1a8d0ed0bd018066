/** Plain Node that sends the bytes and headers it is given by its parent, whatever is asked: what the edge is measured against. */
import { createServer } from 'node:http'

type Told = { head: string[]; body: string }

process.once('message', ({ head, body }: Told) => {
  const bytes = Buffer.from(body, 'base64')
  const server = createServer((_, response) => {
    response.writeHead(200, head)
    response.end(bytes)
  })
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
})
process.once('disconnect', () => process.exit(0))
