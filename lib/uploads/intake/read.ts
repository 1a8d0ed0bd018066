/** From the bytes as they came to the bytes that are stored: in a folder that is gone afterwards, by a process that can be killed. */
import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { Refusal } from '#lib/errors'
import { extensionOf } from '#lib/media/extensions'
import { mediaLimits, processLimits } from '#lib/media/limits'
import { ownCopy } from '#lib/media/own-copy'
import { inProcess } from '#lib/media/process'
import { mediaStore } from '#lib/media/store/chosen'
import { fetchTo } from '#lib/media/store/fetch'
import { type Key, keyIn } from '#lib/media/store/store'
import { inWorkFolder } from '#lib/media/work-folder'
import { message } from '#lib/messages/message'
import { type IntakeWork, taken } from '#lib/uploads/intake/taken'

export type ReadFile = z.output<typeof taken> & { hash: Buffer; salt: Buffer; bytes: number }

const program = 'lib/uploads/intake/process.ts'

/** Stores what the file holds that stands there, whole or in parts in their order, and then has it put on record. Refuses what the library does not take. `stopped` gives it up. */
export function readFromQuarantine(
  quarantined: readonly Key[],
  record: (read: ReadFile) => Promise<void>,
  stopped?: AbortSignal,
): Promise<void> {
  return inWorkFolder(async (folder) => {
    const [desk, kept] = [join(folder, 'desk'), join(folder, 'kept')]
    const [from, to] = [join(desk, 'from'), join(desk, 'to')]
    await mkdir(desk)
    if (!(await fetchTo(mediaStore(), quarantined, from))) throw new Refusal(message('media.lost'))
    const { pixels, edge, inMemory, pages } = mediaLimits
    const work: IntakeWork = { from, to, limits: { pixels, edge, inMemory, pages } }
    const read = await inProcess(program, work, { folder: desk, limits: processLimits, shape: taken, stopped })
    const { hash, bytes } = await ownCopy(to, kept)
    await mediaStore().put(keyIn('files', `${hash.toString('hex')}.${extensionOf(read.type)}`), kept)
    await record({ ...read, hash, salt: randomBytes(16), bytes })
  })
}
