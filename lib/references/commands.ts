/** Looks for links in what was written before links were noted. */
import { db } from '#lib/db'
import { draftNow } from '#lib/drafts/queries'
import { noteDraftLinks, notePublicationLinks } from '#lib/page-links/record'
import { storedContent, storedSelect } from '#lib/revisions/stored'
import { lockDraft } from '#lib/workflow/article'

/** So many in one run; the rest waits for the next */
const most = 200

/** Notes the links of the drafts and the live publications of articles from before. Gives of how many articles. */
export async function noteFormerLinks(): Promise<number> {
  const waiting = await db.linksToNote.findMany({ take: most, select: { articleId: true } })
  for (const { articleId } of waiting)
    await db.$transaction(async (tx) => {
      await lockDraft(tx, articleId)
      await noteDraftLinks(tx, articleId, await draftNow(tx, articleId))
      const live = await tx.publication.findFirst({
        where: { articleId, live: true },
        select: { id: true, revision: { select: storedSelect } },
      })
      if (live) await notePublicationLinks(tx, live.id, storedContent(live.revision).text)
      await tx.linksToNote.delete({ where: { articleId } })
    })
  return waiting.length
}
