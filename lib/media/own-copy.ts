import { createHash } from 'node:crypto'
import { constants, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'

/**
 * Copies what a program of the library wrote to where it can’t write, and gives the SHA-256 and the size of that. Refuses anything but a file of its
 * own: a link would store, and make public, whatever it leads to.
 */
export async function ownCopy(from: string, to: string): Promise<{ hash: Buffer; bytes: number }> {
  const handle = await open(from, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(() => null)
  if (!handle) throw new Refusal(message('media.unreadable'))
  try {
    const found = await handle.stat()
    if (!found.isFile() || found.nlink !== 1) throw new Refusal(message('media.unreadable'))
    const hash = createHash('sha256')
    let bytes = 0
    await pipeline(
      handle.createReadStream({ autoClose: false }),
      async function* (parts: AsyncIterable<Buffer>) {
        for await (const part of parts) {
          hash.update(part)
          bytes += part.length
          yield part
        }
      },
      createWriteStream(to, { flags: 'wx', mode: 0o600 }),
    )
    return { hash: hash.digest(), bytes }
  } finally {
    await handle.close()
  }
}
