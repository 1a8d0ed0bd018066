/** Whose a bundle is: of whoever made it, and of everybody whose piece is in it. Pure. */
import type { Actor } from '#lib/auth/actor'
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import { can } from '#lib/auth/permissions'
import type { Prisma } from '#lib/generated/prisma/client'

export const bundleBelongingSelect = {
  createdById: true,
  members: { select: { article: { select: belongingSelect } } },
} as const satisfies Prisma.BundleSelect

type BundleBelonging = Prisma.BundleGetPayload<{ select: typeof bundleBelongingSelect }>

export const canOnBundle = (
  actor: Actor,
  action: 'bundle.read' | 'bundle.change',
  { createdById, members }: BundleBelonging,
): boolean =>
  can(actor, action, { ownerIds: [createdById] }) ||
  members.some(({ article }) => can(actor, action, belongingOf(article)))
