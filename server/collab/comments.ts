/** Brings a comment to the pages on which its draft is open: its mark, and word that there is something to read. */
import { readAnnouncement } from '#lib/comments/announce'
import { accessTo } from '#lib/drafts/queries'
import { log } from '#lib/log'
import { hocuspocus } from '#server/collab/hocuspocus'
import { takeLogged } from '#server/collab/live-documents'
import { sendNews } from '#server/collab/replies'

/** What was said is asked for by each page itself; whoever may not see the article any more hears nothing. */
export async function commentChanged(payload: string): Promise<void> {
  const { articleId, threadId } = readAnnouncement(payload) ?? {}
  const document = articleId && hocuspocus.documents.get(articleId)
  if (!document || !threadId) return
  try {
    await takeLogged(document)
    for (const connection of document.getConnections())
      if (await maySee(connection.context.actor, articleId)) sendNews(connection, { kind: 'comment', threadId })
  } catch (err) {
    log.warn({ err, articleId }, 'a comment could not be brought to the pages that are open')
  }
}

const maySee = (...asked: Parameters<typeof accessTo>): Promise<boolean> =>
  accessTo(...asked).then(
    () => true,
    () => false,
  )

/** The marks of comments that were made while nobody could tell of them. */
export async function takeAllLogged(): Promise<void> {
  for (const document of [...hocuspocus.documents.values()])
    await takeLogged(document).catch((err: unknown) =>
      log.warn({ err, articleId: document.name }, 'what was added to a draft could not be read'),
    )
}
