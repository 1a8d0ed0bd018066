/** Clears away what is of no use to anybody any more. */
import { db } from '#lib/db'
import { log } from '#lib/log'

export const TIDY = 'tidy'

const DAY = 24 * 60 * 60 * 1000

/** An edge that was away for longer than purge rows are kept starts with an empty memory. */
export async function tidy(now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - DAY)
  const before = { lt: yesterday }
  const [sessions, links, delays, purges, mails] = await db.$transaction([
    db.session.deleteMany({ where: { OR: [{ expiresAt: before }, { endedAt: before }] } }),
    db.oneTimeLink.deleteMany({ where: { OR: [{ expiresAt: before }, { usedAt: before }] } }),
    db.signInDelay.deleteMany({ where: { lastAt: before } }),
    db.purge.deleteMany({ where: { at: before } }),
    db.outbox.deleteMany({ where: { takenAt: before } }),
  ])
  const counts = {
    sessions: sessions.count,
    links: links.count,
    delays: delays.count,
    purges: purges.count,
    mails: mails.count,
  }
  log.info(counts, 'cleared away what had expired')
}
