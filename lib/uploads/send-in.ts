/** Files that somebody’s work brings along, such as the pictures of a text: they come into the library by the same door as those that are sent. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Actor } from '#lib/auth/actor'
import { Refusal } from '#lib/errors'
import { StoreFailed } from '#lib/media/store/store'
import { inWorkFolder } from '#lib/media/work-folder'
import { message } from '#lib/messages/message'
import { abandonUpload, announceUpload, uploadArrived } from '#lib/uploads/commands'
import { type OwnUpload, ownUploads } from '#lib/uploads/queries'

/** Puts the bytes where they are read. Gives the id of their way into the library. Refuses what its sender might not send either, and where there is no room. */
export async function sendIn(actor: Actor, { name, bytes }: { name: string; bytes: Uint8Array }): Promise<string> {
  const id = crypto.randomUUID()
  await announceUpload(actor, { id, name, size: bytes.length })
  try {
    await inWorkFolder(async (folder) => {
      const path = join(folder, 'file')
      await writeFile(path, bytes)
      await uploadArrived(actor, id, path)
    })
  } catch (error) {
    if (!(error instanceof StoreFailed)) throw error
    await abandonUpload(actor, id)
    throw new Refusal(message('media.storeFull'))
  }
  return id
}

/** In milliseconds: how long one waits in all, and while none of them is read */
const patience = { all: 180_000, still: 60_000 } as const

/** Waits until these are read or refused, and gives how far they are; some may still be waiting. `meanwhile` is done again and again, and takes a moment. */
export async function whenRead(
  actor: Actor,
  ids: readonly string[],
  meanwhile: () => Promise<unknown>,
): Promise<OwnUpload[]> {
  if (ids.length === 0) return []
  const begun = performance.now()
  let [left, since] = [ids.length, begun]
  for (;;) {
    const uploads = await ownUploads(actor, ids)
    const waiting = uploads.filter(({ state }) => state === 'arriving' || state === 'waiting').length
    const now = performance.now()
    if (waiting < left) [left, since] = [waiting, now]
    if (waiting === 0 || now - begun >= patience.all || now - since >= patience.still) return uploads
    await meanwhile()
  }
}
