/** Reads one file in a process of its own: started by lib/media/process, which ends it when it takes too much. */
import { setPriority } from 'node:os'
import { isFullDisk } from '#lib/media/store/full-disk'
import type { Message } from '#lib/messages/message'
import { Refused } from '#lib/uploads/intake/refused'
import type { IntakeWork, Taken } from '#lib/uploads/intake/taken'
import { type FileType, typeOf } from '#lib/uploads/intake/type'

// Whoever reads or writes meanwhile comes first.
setPriority(10)

// Each with its libraries only when it is needed: a picture need not wait for what reads a PDF.
const readers = {
  image: async (work: IntakeWork, type: FileType) => (await import('#lib/uploads/intake/image')).takeImage(work, type),
  sound: async (work: IntakeWork, type: FileType) => (await import('#lib/uploads/intake/sound')).takeSound(work, type),
  document: async (work: IntakeWork) => (await import('#lib/uploads/intake/pdf')).takePdf(work),
}

async function answer(work: IntakeWork): Promise<{ value: Taken } | { refused: Message } | { full: true }> {
  try {
    const type = await typeOf(work.from)
    return { value: await readers[type.form](work, type) }
  } catch (error) {
    if (error instanceof Refused) return { refused: error.why }
    if (isFullDisk(error)) return { full: true }
    throw error
  }
}

process.stdout.write(JSON.stringify(await answer(JSON.parse(process.argv[2] ?? '{}'))))
