import type { IncomingMessage } from 'node:http'
import { limits } from '#server/edge/limits'
import { WebFailed } from '#server/edge/web-failed'

/** All of an answer of web's. Throws WebFailed for one that no page of ours is as large as. */
export async function whole(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer) {
    size += chunk.length
    if (size > limits.page) throw new WebFailed('the page is too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
