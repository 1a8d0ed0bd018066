import type { CheckedArticle } from '#lib/checks/checker'
import { allWords } from '#lib/checks/silent-change'
import type { Tx } from '#lib/db'
import { readableContent, storedSelect } from '#lib/revisions/stored'
import { plainText } from '#lib/text/plain'

/** What stands on the site now; null while nothing does, or what does can't be read. */
export async function readersHave(tx: Tx, articleId: string): Promise<CheckedArticle['readersHave']> {
  const live = await tx.publication.findFirst({
    where: { articleId, live: true },
    select: { revision: { select: storedSelect } },
  })
  const content = live && readableContent(live.revision)
  if (!content) return null
  return {
    words: allWords(plainText(content.text, content.details.language)),
    claims: content.evidence.map(({ claimId, text }) => ({ claimId, text })),
  }
}
