/** Sizes of a picture that somebody wants made: a step of whatever changes crops or a lead picture. */
import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { mediaLimits } from '#lib/media/limits'
import type { Wanted } from '#lib/media/renditions'
import { message } from '#lib/messages/message'

/** Has those made that are not there yet. Refuses where too many wait already of what this person wants. */
export async function want(tx: Tx, { personId }: Actor, fileId: string, wanted: readonly Wanted[]): Promise<void> {
  const rows = wanted.map((one) => ({ ...one, fileId, askedById: personId }))
  const { count } = await tx.mediaRendition.createMany({ data: rows, skipDuplicates: true })
  if (count === 0) return
  const waiting = await tx.mediaRendition.count({ where: { askedById: personId, key: null, failedAt: null } })
  if (waiting > mediaLimits.sizesWaiting) throw new Refusal(message('media.tooManySizes'))
}
