/** Clears away what is of no use to anybody any more. */
import { forgetUntouched } from '#lib/articles/commands'
import { failuresForgotten } from '#lib/auth/sign-in-delays'
import { forgetDelays } from '#lib/auth/sign-in-rate-limit'
import { env } from '#lib/env'
import { forgetNotifications } from '#lib/inbox/commands'
import { forgetLinks } from '#lib/links/commands'
import { log } from '#lib/log'
import { sweepStore } from '#lib/media/commands'
import { sweepOutbox } from '#lib/outbox/commands'
import type { Kinds } from '#lib/outbox/kind'
import { outboxByKind } from '#lib/outbox/queries'
import { forgetPurges } from '#lib/publications/commands'
import { forgetSessions } from '#lib/sessions/commands'
import { emptyTrash } from '#lib/trash/commands'
import { arrivingFolder, sweepArriving } from '#lib/uploads/arriving'
import { forgetUploads } from '#lib/uploads/commands'
import { expectedUploads } from '#lib/uploads/queries'

export const TIDY = 'tidy'

const DAY = 24 * 60 * 60 * 1000

/** An edge that was away for longer than purge rows are kept starts with an empty memory. */
export async function tidy(kinds: Kinds, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - DAY)
  const counts = {
    sessions: await forgetSessions(yesterday),
    links: await forgetLinks(yesterday),
    delays: await forgetDelays(new Date(now.getTime() - failuresForgotten)),
    purges: await forgetPurges(yesterday),
    outbox: await sweepOutbox(kinds, now),
    articles: await forgetUntouched(now),
    notifications: await forgetNotifications(now),
    uploads: await forgetUploads(now),
    // Before the store is looked through: what they had there is of nobody now.
    trash: await emptyTrash(now),
    media: await sweepStore(now, await expectedUploads()),
    arriving: await sweepArriving(arrivingFolder(env.DATA_DIR), now),
  }
  log.info(counts, 'cleared away what had expired')
  await warnOfOutbox(kinds)
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
