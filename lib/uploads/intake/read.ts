/** From the bytes as they came to the bytes that are stored: in a folder that is gone afterwards, by a process that can be killed. */
import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { z } from 'zod'
import { Refusal } from '#lib/errors'
import { extensionOf } from '#lib/media/extensions'
import { mediaLimits, processLimits } from '#lib/media/limits'
import { ownCopy } from '#lib/media/own-copy'
import { inProcess } from '#lib/media/process'
import { mediaStore } from '#lib/media/store/chosen'
import { type Key, keyIn } from '#lib/media/store/store'
import { message } from '#lib/messages/message'
import { type IntakeWork, taken } from '#lib/uploads/intake/taken'

export type ReadFile = z.output<typeof taken> & { hash: Buffer; salt: Buffer; bytes: number }

const program = 'lib/uploads/intake/process.ts'

/** Stores what the file holds, and then has it put on record. Refuses what the library does not take. */
export async function readFromQuarantine(quarantined: Key, record: (read: ReadFile) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'on-record-media-'))
  const [desk, kept] = [join(folder, 'desk'), join(folder, 'kept')]
  const [from, to] = [join(desk, 'from'), join(desk, 'to')]
  try {
    await mkdir(desk)
    const body = await mediaStore().get(quarantined)
    if (!body) throw new Refusal(message('media.lost'))
    await pipeline(body, createWriteStream(from))
    const { pixels, edge, inMemory, pages } = mediaLimits
    const work: IntakeWork = { from, to, limits: { pixels, edge, inMemory, pages } }
    const read = await inProcess(program, work, desk, processLimits, taken)
    const { hash, bytes } = await ownCopy(to, kept)
    await mediaStore().put(keyIn('files', `${hash.toString('hex')}.${extensionOf(read.type)}`), kept)
    await record({ ...read, hash, salt: randomBytes(16), bytes })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
