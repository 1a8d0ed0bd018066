import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { isSameFront } from '#lib/fronts/differences'
import { issueFront } from '#lib/fronts/issue'
import type { FrontKey } from '#lib/fronts/paths'
import { type FrontRow, liveVersion } from '#lib/fronts/rows'
import { message } from '#lib/messages/message'
import { fillsItself, kindOf } from '#lib/site/front/places'
import { slotsFrom } from '#lib/site/front/stored'

type BringingBack = { actor: Actor; key: FrontKey; front: FrontRow; former: number; act: 'undone' | 'restored' }

/** Readers get a former version again, as a new one; 0 is the front that fills itself. Refuses one that never was, and what readers have now. Gives its number. */
export async function bringBack(tx: Tx, { actor, key, front, former, act }: BringingBack): Promise<number> {
  const kind = kindOf(key)
  const version =
    former === 0
      ? null
      : await tx.frontVersion.findUnique({
          where: { frontId_number: { frontId: front.id, number: former } },
          select: { places: true },
        })
  if (former > 0 && !version) throw new NotFound()
  const slots = version ? slotsFrom(kind, version.places) : fillsItself(kind)
  const live = await liveVersion(tx, front.id, kind)
  if (isSameFront(live.slots, slots)) throw new Refusal(message('fronts.publishedAlready'))
  return issueFront(tx, { key, front, slots, byId: actor.personId, act, former, actorId: actor.personId })
}
