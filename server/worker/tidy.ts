/** Clears away what is of no use to anybody any more. */
import { forgetDelays } from '#lib/auth/sign-in-rate-limit'
import { forgetLinks } from '#lib/links/commands'
import { log } from '#lib/log'
import { forgetMails } from '#lib/outbox/commands'
import { forgetPurges } from '#lib/publications/commands'
import { forgetSessions } from '#lib/sessions/commands'

export const TIDY = 'tidy'

const DAY = 24 * 60 * 60 * 1000

/** An edge that was away for longer than purge rows are kept starts with an empty memory. */
export async function tidy(now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - DAY)
  const counts = {
    sessions: await forgetSessions(yesterday),
    links: await forgetLinks(yesterday),
    delays: await forgetDelays(yesterday),
    purges: await forgetPurges(yesterday),
    mails: await forgetMails(yesterday),
  }
  log.info(counts, 'cleared away what had expired')
}
