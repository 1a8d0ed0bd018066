/** A process that was killed leaves lists that show an older text, and logs that nobody merged. */
import { compact, saveSnapshot } from '#lib/drafts/commands'
import { unmerged } from '#lib/drafts/queries'
import { log } from '#lib/log'
import { hocuspocus } from '#server/collab/hocuspocus'

/** Tidies up every draft that nobody has open. What fails is left for the next start. */
export async function compactLeftovers(): Promise<void> {
  for (const { articleId, ids } of await leftovers()) {
    if (hocuspocus.documents.has(articleId)) continue
    try {
      await saveSnapshot(articleId)
      await compact(articleId, ids)
    } catch (err) {
      log.warn({ err, articleId }, 'what an earlier process left of a draft is not tidied up')
    }
  }
}

async function leftovers(): ReturnType<typeof unmerged> {
  try {
    return await unmerged()
  } catch (err) {
    log.warn({ err }, 'what an earlier process left is not tidied up')
    return []
  }
}
