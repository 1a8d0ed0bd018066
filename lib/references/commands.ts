/** Looks for links in what was written before links were noted. */
import { db } from '#lib/db'
import { draftNow } from '#lib/drafts/queries'
import { noteDraftLinks, notePublicationLinks } from '#lib/page-links/record'
import { readableContent, storedSelect } from '#lib/revisions/stored'
import { lockDraft } from '#lib/workflow/article'

/** So many in one run; the rest waits for the next */
const most = 200

/**
 * Notes the links of the drafts and the live publications of articles from before. Gives of how many articles. What can’t be read waits for the next
 * run; a bug with one article is thrown after the others had their turn.
 */
export async function noteFormerLinks(): Promise<number> {
  const bugs: unknown[] = []
  let count = 0
  for (let id = await nextAfter(null); id !== null && count < most; id = await nextAfter(id))
    try {
      if (await noteOne(id)) count += 1
    } catch (error) {
      bugs.push(error)
    }
  if (bugs.length > 0) throw new AggregateError(bugs, `The links of ${bugs.length} articles could not be noted.`)
  return count
}

async function nextAfter(id: string | null): Promise<string | null> {
  const next = await db.linksToNote.findFirst({
    ...(id === null ? {} : { where: { articleId: { gt: id } } }),
    orderBy: { articleId: 'asc' },
    select: { articleId: true },
  })
  return next?.articleId ?? null
}

/** Gives whether all of the article could be read: else it stays among those that wait. */
async function noteOne(articleId: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    await lockDraft(tx, articleId)
    await noteDraftLinks(tx, articleId, await draftNow(tx, articleId))
    const live = await tx.publication.findFirst({
      where: { articleId, live: true },
      select: { id: true, revision: { select: storedSelect } },
    })
    const content = live && readableContent(live.revision)
    if (live && !content) return false
    if (content) await notePublicationLinks(tx, live.id, content.text)
    await tx.linksToNote.deleteMany({ where: { articleId } })
    return true
  })
}
