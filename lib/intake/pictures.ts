/** The pictures of a file that becomes a draft: sent to the library by whoever brings it in, and what is to be said of those that it does not take. */
import type { Actor } from '#lib/auth/actor'
import { Refusal } from '#lib/errors'
import type { BroughtPicture } from '#lib/intake/documents/pictures'
import { type Message, message } from '#lib/messages/message'
import { sendIn, whenRead } from '#lib/uploads/send-in'

/** On its way, or why it is not */
export type SentPicture = { key: string; called: string } & ({ uploadId: string } | { why: Message })

export async function sendPictures(actor: Actor, pictures: readonly BroughtPicture[]): Promise<SentPicture[]> {
  const sent: SentPicture[] = []
  for (const { key, name, called, bytes } of pictures) {
    try {
      sent.push({ key, called, uploadId: await sendIn(actor, { name, bytes }) })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      sent.push({ key, called, why: error.why })
    }
  }
  return sent
}

/** The files of the library by the keys of the pictures, once they are read; of the others, what became of them. */
export async function picturesTaken(
  actor: Actor,
  sent: readonly SentPicture[],
  meanwhile: () => Promise<unknown>,
): Promise<{ files: ReadonlyMap<unknown, string>; notes: Message[] }> {
  const ids = sent.flatMap((picture) => ('uploadId' in picture ? [picture.uploadId] : []))
  const uploads = new Map((await whenRead(actor, ids, meanwhile)).map((upload) => [upload.id, upload]))
  const files = new Map<unknown, string>()
  const late: string[] = []
  const refused = new Map<string, { why: Message; names: string[] }>()
  for (const picture of sent) {
    const upload = 'uploadId' in picture ? uploads.get(picture.uploadId) : undefined
    const why = 'why' in picture ? picture.why : upload?.refusal
    if (upload?.fileId) files.set(picture.key, upload.fileId)
    else if (why) {
      const alike = refused.get(JSON.stringify(why)) ?? { why, names: [] }
      alike.names.push(picture.called)
      refused.set(JSON.stringify(why), alike)
    } else late.push(picture.called)
  }
  const notes = [
    ...(files.size > 0 ? [message('documents.notes.picturesTaken', { count: files.size })] : []),
    ...[...refused.values()].map(({ why, names }) =>
      message('documents.notes.picturesRefused', { count: names.length, names: inRow(names), why }),
    ),
    ...(late.length > 0 ? [message('documents.notes.picturesLate', { count: late.length, names: inRow(late) })] : []),
  ]
  return { files, notes }
}

const inRow = (names: readonly string[]) => names.map((name) => name.slice(0, 120)).join(', ')

const ofMissing = new Set<string>([
  'documents.notes.pictures',
  'documents.notes.picturesUnnamed',
  'documents.notes.picturesDrawn',
  'documents.notes.picturesRemote',
  'documents.notes.picturesRefused',
  'documents.notes.picturesLate',
])

/** Whether a piece lacks pictures by this: it is kept with the piece, for whoever opens it later. */
export const isOfMissingPictures = ({ code }: Message): boolean => ofMissing.has(code)
