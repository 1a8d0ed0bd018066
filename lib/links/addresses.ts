import { env } from '#lib/env'
import type { LinkPurpose } from '#lib/generated/prisma/enums'

/** The token stands in the query, where logs hide it. */
const doors: Record<LinkPurpose, string> = {
  setup: '/setup',
  invite: '/newsroom/invite',
  reset: '/newsroom/reset',
}

export const linkAddress = (purpose: LinkPurpose, token: string): string =>
  `${env.SITE_URL}${doors[purpose]}?token=${token}`
