/** Brings what was written into a draft from elsewhere, such as an older text restored, to the pages on which it is open. */
import { log } from '#lib/log'
import { hocuspocus } from '#server/collab/hocuspocus'
import { snapshot, takeLogged } from '#server/collab/live-documents'

export async function draftWritten(articleId: string): Promise<void> {
  const document = hocuspocus.documents.get(articleId)
  if (!document) return
  try {
    await takeLogged(document)
    await snapshot(document)
  } catch (err) {
    log.warn({ err, articleId }, 'what was written into a draft could not be brought to the pages that are open')
  }
}
