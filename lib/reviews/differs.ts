/** What a piece says otherwise than the one that readers have: a step of the page that reviews it. */
import type { Tx } from '#lib/db'
import { intactContent, storedSelect } from '#lib/revisions/stored'
import { wordsThatDiffer } from '#lib/site/history/difference'
import type { ArticleText, TextNode } from '#lib/text/json'

/** Both texts as one. Null where nothing is live, or readers have these very words. */
export async function differsFromLive(tx: Tx, articleId: string, text: ArticleText): Promise<TextNode | null> {
  const live = await tx.publication.findFirst({
    where: { articleId, live: true },
    select: { revision: { select: storedSelect } },
  })
  const before = live && intactContent(live.revision)
  return before ? wordsThatDiffer(before.text, text) : null
}
