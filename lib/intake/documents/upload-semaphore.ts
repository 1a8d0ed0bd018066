/**
 * A semaphore for the files that are sent in, by bytes and by person. A place is taken before a byte is read: many files at once cost no
 * more memory than this, and nobody has all the threads that read them.
 */
import { Refusal } from '#lib/errors'
import { uploadLimits } from '#lib/intake/documents/limits'
import { message } from '#lib/messages/message'

const filesOf = new Map<string, number>()
let held = 0

/** Does the work while the person has a place for so many bytes. Refuses her next file while she has as many as one may, and everybody’s while there is no room. */
export async function inPlace<T>(personId: string, bytes: number, work: () => Promise<T>): Promise<T> {
  const own = filesOf.get(personId) ?? 0
  if (own >= uploadLimits.perPerson) throw new Refusal(message('documents.yours', { most: uploadLimits.perPerson }))
  if (held + bytes > uploadLimits.bytes) throw new Refusal(message('documents.busy'))
  filesOf.set(personId, own + 1)
  held += bytes
  try {
    return await work()
  } finally {
    held -= bytes
    const left = (filesOf.get(personId) ?? 1) - 1
    if (left > 0) filesOf.set(personId, left)
    else filesOf.delete(personId)
  }
}
