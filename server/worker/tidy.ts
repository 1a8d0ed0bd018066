/** Clears away what is of no use to anybody any more. */
import { eraseTrashed } from '#lib/article-trash/commands'
import { forgetUntouched } from '#lib/articles/commands'
import { failuresForgotten } from '#lib/auth/sign-in-delays'
import { forgetDelays } from '#lib/auth/sign-in-rate-limit'
import { forgetBulkEdits } from '#lib/bulk-edits/commands'
import { clearParts } from '#lib/direct-uploads/commands'
import { env } from '#lib/env'
import { forgetNotifications } from '#lib/inbox/commands'
import { forgetWriting } from '#lib/keeping/commands'
import { forgetLinks } from '#lib/links/commands'
import { log } from '#lib/log'
import { forgetReaderMails } from '#lib/mailbox/files'
import { sweepWorkFolders } from '#lib/media/work-folder'
import { forgetMerges } from '#lib/merging/commands'
import { sweepOutbox } from '#lib/outbox/commands'
import type { Kinds } from '#lib/outbox/kind'
import { outboxByKind } from '#lib/outbox/queries'
import { forgetPurges, purgeEndedEmbargoes, purgeOldNews } from '#lib/publications/commands'
import { noteFormerLinks } from '#lib/references/commands'
import { forgetReporters } from '#lib/reports/commands'
import { keptFor } from '#lib/reports/limits'
import { forgetSessions } from '#lib/sessions/commands'
import { forgetGuests } from '#lib/shares/commands'
import { newsSince } from '#lib/site/sitemap/news'
import { emptyTrash } from '#lib/trash/commands'
import { arrivingFolder, sweepArriving } from '#lib/uploads/arriving'
import { forgetUploads } from '#lib/uploads/commands'

export const TIDY = 'tidy'

const DAY = 24 * 60 * 60 * 1000
/** Twice as long as from one time to the next: none falls between two */
const TWO_ROUNDS = 2 * 15 * 60 * 1000

/** Every step has its turn, whatever becomes of the others; what failed is thrown after that. An edge that was away for longer than purge rows are kept starts with an empty memory. */
export async function tidy(kinds: Kinds, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - DAY)
  const steps: Readonly<Record<string, () => Promise<number>>> = {
    sessions: () => forgetSessions(yesterday),
    links: () => forgetLinks(yesterday),
    delays: () => forgetDelays(new Date(now.getTime() - failuresForgotten)),
    purges: () => forgetPurges(yesterday),
    embargoes: () => purgeEndedEmbargoes(new Date(now.getTime() - TWO_ROUNDS), now),
    news: () => purgeOldNews(newsSince(now)),
    outbox: () => sweepOutbox(kinds, now),
    articles: () => forgetUntouched(now),
    writing: () => forgetWriting(now),
    notifications: () => forgetNotifications(now),
    reporters: () => forgetReporters(now),
    guests: () => forgetGuests(now),
    readerMails: () => forgetReaderMails(new Date(now.getTime() - keptFor.email)),
    bulkEdits: () => forgetBulkEdits(now),
    parts: () => clearParts(now),
    uploads: () => forgetUploads(now),
    pageLinks: () => noteFormerLinks(),
    trash: () => emptyTrash(now),
    trashedArticles: () => eraseTrashed(now),
    merges: () => forgetMerges(now),
    reading: () => sweepWorkFolders(now),
    arriving: () => sweepArriving(arrivingFolder(env.DATA_DIR), now),
  }
  const counts: Record<string, number> = {}
  const bugs: unknown[] = []
  for (const [name, step] of Object.entries(steps))
    try {
      counts[name] = await step()
    } catch (error) {
      bugs.push(error)
    }
  log.info(counts, 'cleared away what had expired')
  await warnOfOutbox(kinds)
  if (bugs.length > 0) throw new AggregateError(bugs, `${bugs.length} steps of clearing away failed.`)
}

/** Warns of rows that failed for good, and of kinds only a newer version knows. */
async function warnOfOutbox(kinds: Kinds): Promise<void> {
  for (const { kind, waiting, failed } of await outboxByKind()) {
    if (failed > 0) log.warn({ kind, failed }, 'the outbox holds rows that could not be delivered')
    if (!Object.hasOwn(kinds, kind))
      log.warn(
        { kind, waiting },
        'the outbox holds rows of a kind that this version does not know; they are left alone',
      )
  }
}
