/** When a link works: not ended, not too old, its piece neither spiked, withdrawn nor thrown away since, and made by somebody who may still show it. */
import type { Actor } from '#lib/auth/actor'
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import { can } from '#lib/auth/permissions'
import type { Prisma } from '#lib/generated/prisma/client'
import type { ShareStanding } from '#lib/shares/share'

export const standingSelect = {
  madeAt: true,
  expiresAt: true,
  endedAt: true,
  madeBy: {
    select: { id: true, name: true, role: true, active: true, desks: { select: { deskId: true } } },
  },
  article: {
    select: {
      ...belongingSelect,
      draft: { select: { state: true } },
      events: {
        where: { move: { in: ['spike', 'withdraw', 'trash'] } },
        orderBy: { at: 'desc' },
        take: 1,
        select: { at: true },
      },
    },
  },
} satisfies Prisma.ShareLinkSelect

type Row = Prisma.ShareLinkGetPayload<{ select: typeof standingSelect }>

/** What came of a link by this moment. A piece that is brought back needs a new one. */
export function standingOf({ madeAt, expiresAt, endedAt, madeBy, article }: Row, now: Date): ShareStanding {
  if (endedAt !== null) return 'ended'
  if (expiresAt <= now) return 'expired'
  const away = article.events[0]
  if (article.draft?.state === 'spiked' || (away && away.at >= madeAt)) return 'stopped'
  return mayShow(madeBy, article) ? 'works' : 'stopped'
}

function mayShow({ id, name, role, active, desks }: Row['madeBy'], article: Row['article']): boolean {
  const deskIds = desks.map(({ deskId }) => deskId)
  const maker: Actor = { personId: id, name, role, deskIds, language: null, credential: null }
  return active && can(maker, 'share.make', belongingOf(article))
}
