/** A process that was killed leaves lists that show an older text, and logs that nobody merged. */
import { compact, saveSnapshot } from '#lib/drafts/commands'
import { unmerged } from '#lib/drafts/queries'
import { log } from '#lib/log'
import { house } from '#server/collab/house'

/** Tidies up every draft that nobody has open. What fails is left for the next start. */
export async function tidyLeftovers(): Promise<void> {
  try {
    for (const { articleId, ids } of await unmerged()) {
      if (house.documents.has(articleId)) continue
      await saveSnapshot(articleId)
      await compact(articleId, ids)
    }
  } catch (err) {
    log.warn({ err }, 'what an earlier process left is not tidied up')
  }
}
