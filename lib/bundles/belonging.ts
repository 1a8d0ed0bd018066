/** Whose a bundle is: of whoever made it, and of everybody whose piece is in it. Pure. */
import type { Actor } from '#lib/auth/actor'
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import { isGranted } from '#lib/auth/grants'
import { can } from '#lib/auth/permissions'
import { Refusal } from '#lib/errors'
import type { Prisma } from '#lib/generated/prisma/client'
import { message } from '#lib/messages/message'
import { moves } from '#lib/workflow/moves'

export const bundleBelongingSelect = {
  createdById: true,
  members: { select: { outAt: true, article: { select: belongingSelect } } },
} as const satisfies Prisma.BundleSelect

type BundleBelonging = Prisma.BundleGetPayload<{ select: typeof bundleBelongingSelect }>

export const canOnBundle = (
  actor: Actor,
  action: 'bundle.read' | 'bundle.change',
  { createdById, members }: BundleBelonging,
): boolean =>
  can(actor, action, { ownerIds: [createdById] }) ||
  members.some(({ article }) => can(actor, action, belongingOf(article)))

/**
 * Whether she may say what readers are told of it: its name, its numbers, its order, and that a piece which they have comes in or goes. Of a bundle that
 * they have pieces of, that is for whoever may publish every one of these.
 */
export const canArrange = (actor: Actor, bundle: BundleBelonging): boolean =>
  bundle.members
    .filter(({ outAt }) => outAt !== null)
    .every(({ article }) => isGranted(actor, moves.publish.by, { ...belongingOf(article), trashed: false }))

export function assertMayArrange(actor: Actor, bundle: BundleBelonging): void {
  if (!canArrange(actor, bundle)) throw new Refusal(message('bundles.publicNotYours'))
}
