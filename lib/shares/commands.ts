/** Making and ending links to a draft, and taking in what guests say of it. */
import { createHmac } from 'node:crypto'
import { advisoryLock } from '#lib/advisory-locks'
import type { Actor } from '#lib/auth/actor'
import { authSecret } from '#lib/auth/cookie'
import { newToken, tokenHash } from '#lib/auth/token'
import { beginAsGuest } from '#lib/comments/guest'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { validated, validId } from '#lib/input'
import { networkOf } from '#lib/ip-address'
import { message } from '#lib/messages/message'
import { sharedAddress } from '#lib/shares/addresses'
import * as shape from '#lib/shares/input'
import { hourlyComments, keptFor, shareLimits } from '#lib/shares/limits'
import { standingOf, standingSelect } from '#lib/shares/live'
import { lockDraft } from '#lib/workflow/article'
import { assertCanOn } from '#lib/workflow/belonging'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/**
 * Makes a link to the draft as it stands, or to one of its revisions, and gives its address, which is shown this once. Refuses a piece that is spiked,
 * a revision that it never had, and more links than a piece may have at the same time.
 */
export async function makeShare(actor: Actor, id: string, input: shape.NewShare): Promise<string> {
  const articleId = validId(id)
  const { name, revision, days, mayComment } = validated(shape.newShare, input)
  return db.$transaction(async (tx) => {
    await assertCanOn(tx, actor, 'share.make', articleId)
    // Spiked meanwhile, it would be shown by a link that is younger than that.
    if ((await lockDraft(tx, articleId)) === 'spiked') throw new Refusal(message('shares.spiked'))
    const frozen =
      revision === null
        ? null
        : await tx.revision.findFirst({ where: { articleId, number: revision }, select: { id: true } })
    if (revision !== null && !frozen) throw new NotFound(message('shares.noRevision', { number: revision }))
    const now = new Date()
    const working = { articleId, endedAt: null, expiresAt: { gt: now } }
    if ((await tx.shareLink.count({ where: working })) >= shareLimits.working)
      throw new Refusal(message('shares.tooMany', { most: shareLimits.working }))
    const token = newToken()
    await tx.shareLink.create({
      data: {
        ...{ articleId, name, mayComment },
        revisionId: frozen?.id ?? null,
        tokenHash: tokenHash(token),
        madeById: actor.personId,
        expiresAt: new Date(now.getTime() + days * DAY),
      },
      select: { id: true },
    })
    return sharedAddress(token)
  })
}

/** From now on the link shows nothing. Refuses one that was ended before. */
export async function endShare(actor: Actor, id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const link = await tx.shareLink.findUnique({ where: { id: validId(id) }, select: { articleId: true } })
    if (!link) throw new NotFound()
    await assertCanOn(tx, actor, 'share.make', link.articleId)
    const { count } = await tx.shareLink.updateMany({
      where: { id, endedAt: null },
      data: { endedAt: new Date(), endedById: actor.personId },
    })
    if (count === 0) throw new Refusal(message('shares.endedAlready'))
  })
}

/** Counts that somebody opened the link. */
export async function noteOpening(token: string): Promise<void> {
  await db.shareLink.updateMany({
    where: { tokenHash: tokenHash(token), endedAt: null },
    data: { opened: { increment: 1 }, lastOpenedAt: new Date() },
  })
}

export type Heard = 'heard' | 'gone' | 'tooMany'

/**
 * Takes in what a guest says of the draft that her link shows, as a comment on the whole piece under the name that she gives. Refuses a link that does
 * not work, takes no comments or has taken as many as one may, and more in an hour than one network may send, than come by one link, or than all together. `address`: the IP address
 * that it came from.
 */
export async function commentAsGuest({ token, name, text }: shape.GuestComment, address: string): Promise<Heard> {
  const at = new Date()
  return db.$transaction(async (tx): Promise<Heard> => {
    const link = await tx.shareLink.findUnique({
      where: { tokenHash: tokenHash(token) },
      select: { ...standingSelect, id: true, articleId: true, mayComment: true },
    })
    if (!link?.mayComment || standingOf(link, at) !== 'works') return 'gone'
    await advisoryLock(tx, 'guestComments')
    const networkHash = hashOf(networkOf(address))
    // She learns that this link takes no more, and that it takes another one.
    if ((await tx.comment.count({ where: { shareId: link.id, deletedAt: null } })) >= shareLimits.comments)
      return 'gone'
    if (await areTooMany(tx, link.id, networkHash, at)) return 'tooMany'
    const said = { articleId: link.articleId, shareId: link.id, guest: name, text, networkHash }
    return (await beginAsGuest(tx, said)) ? 'heard' : 'tooMany'
  })
}

async function areTooMany(tx: Tx, shareId: string, networkHash: Uint8Array<ArrayBuffer>, now: Date): Promise<boolean> {
  const at = { gt: new Date(now.getTime() - HOUR) }
  const counted = [
    [{ shareId: { not: null } }, hourlyComments.all],
    [{ shareId }, hourlyComments.ofLink],
    [{ networkHash }, hourlyComments.ofNetwork],
  ] as const
  for (const [where, most] of counted) if ((await tx.comment.count({ where: { ...where, at } })) >= most) return true
  return false
}

/** Keyed: there are so few networks that a bare hash would name each. */
const hashOf = (network: string) =>
  new Uint8Array(createHmac('sha256', authSecret()).update(`guest ${network}`).digest())

/** Forgets from which networks guests spoke, once that was kept long enough. Gives of how many comments. */
export async function forgetGuests(now: Date): Promise<number> {
  const before = new Date(now.getTime() - keptFor.network)
  const { count } = await db.comment.updateMany({
    where: { networkHash: { not: null }, at: { lt: before } },
    data: { networkHash: null },
  })
  return count
}
