/** One-time links: to the first set-up, into the newsroom, to a new password. Their tokens are nowhere but in the links. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { tokenHash } from '#lib/auth/token'
import { db } from '#lib/db'
import type { LinkPurpose, Role } from '#lib/generated/prisma/enums'
import { live } from '#lib/links/live'

export type Invite = {
  id: string
  name: string
  email: string
  role: Role
  madeBy: string
  expiresAt: Date
}

/** Invites that were not taken up yet, the newest first. */
export async function openInvites(actor: Actor): Promise<Invite[]> {
  assertCan(actor, 'person.manage')
  const links = await db.oneTimeLink.findMany({
    where: live('invite', new Date()),
    select: { id: true, name: true, email: true, role: true, expiresAt: true, madeBy: { select: { name: true } } },
    orderBy: { createdAt: 'desc' },
  })
  return links.flatMap(({ name, email, role, madeBy, ...link }) =>
    name && email && role ? [{ ...link, name, email, role, madeBy: madeBy?.name ?? '' }] : [],
  )
}

/** Whom a link is for; null when it does not work (any more). Looking uses nothing up. */
export async function linkHolder(purpose: LinkPurpose, token: string): Promise<{ name: string; email: string } | null> {
  const link = await db.oneTimeLink.findFirst({
    where: { tokenHash: tokenHash(token), ...live(purpose, new Date()) },
    select: { name: true, email: true, person: { select: { name: true, email: true } } },
  })
  if (!link) return null
  if (purpose === 'setup') return (await db.person.count()) === 0 ? { name: '', email: '' } : null
  return link.person ?? { name: link.name ?? '', email: link.email ?? '' }
}
