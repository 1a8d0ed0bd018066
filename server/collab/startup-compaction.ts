/** Saves the snapshots and compacts the logs that a killed process left behind. */
import { compact, saveSnapshot } from '#lib/drafts/commands'
import { unmerged } from '#lib/drafts/queries'
import { log } from '#lib/log'
import { hocuspocus } from '#server/collab/hocuspocus'

/** Skips drafts that somebody has open. A failure is left for the next start. */
export async function compactLeftovers(): Promise<void> {
  for (const { articleId, ids } of await leftovers()) {
    if (hocuspocus.documents.has(articleId)) continue
    try {
      await saveSnapshot(articleId)
      await compact(articleId, ids)
    } catch (err) {
      log.warn({ err, articleId }, 'a log left by an earlier process is not compacted')
    }
  }
}

async function leftovers(): ReturnType<typeof unmerged> {
  try {
    return await unmerged()
  } catch (err) {
    log.warn({ err }, 'logs left by an earlier process are not compacted')
    return []
  }
}
