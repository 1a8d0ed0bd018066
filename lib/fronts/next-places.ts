import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { changed, type FrontChange, type NotPossible, twiceIn } from '#lib/fronts/change'
import type { FrontKey } from '#lib/fronts/paths'
import { type FrontRow, liveVersion } from '#lib/fronts/rows'
import { message } from '#lib/messages/message'
import { fillsItself, kindOf, pinsIn, placesOf, type Slot } from '#lib/site/front/places'
import { slotsFrom } from '#lib/site/front/stored'
import { listed } from '#lib/site/listing'

/** What stands in the places of a front after this change. Refuses what does not go, or is not there. */
export async function placesAfter(tx: Tx, key: FrontKey, front: FrontRow, change: FrontChange): Promise<Slot[]> {
  const kind = kindOf(key)
  if (change.act === 'clear') return fillsItself(kind)
  if (change.act === 'toLive') return (await liveVersion(tx, front.id, kind)).slots
  if (change.act === 'back') return putBack(tx, key, change.places)
  const asked = [...pinsIn(front.slots), ...(change.act === 'put' ? pinsIn([change.slot]) : [])]
  const live = await tx.publication.findMany({
    where: { articleId: { in: asked.map(({ articleId }) => articleId) }, language: key.language, ...listed },
    select: { articleId: true, profile: true, number: true },
  })
  const profiles = new Map(live.map(({ articleId, profile }) => [articleId, profile]))
  if (change.act === 'put') await assertThere(tx, front, change.slot, profiles)
  const numbers = new Map(live.map(({ articleId, number }) => [articleId, number]))
  const wanted = change.act === 'put' ? { ...change, slot: overNow(change.slot, front.slots, numbers) } : change
  const found = changed(kind, front.slots, wanted, profiles)
  if (!Array.isArray(found)) throw new Refusal(saying(found, key))
  return found
}

/** As the places stood, whatever readers have of the pieces by now. What readers never had in this language is left out. Refuses a piece in two places. */
async function putBack(tx: Tx, key: FrontKey, places: readonly Slot[]): Promise<Slot[]> {
  const wanted = slotsFrom(kindOf(key), places)
  const twice = twiceIn(wanted)
  if (twice) throw new Refusal(saying({ why: 'twice', at: twice[0] }, key))
  const articleId = { in: pinsIn(wanted).map((pin) => pin.articleId) }
  const where = { articleId, language: key.language, coverageId: null }
  const had = await tx.publication.findMany({ where, distinct: 'articleId', select: { articleId: true } })
  const ids = new Set(had.map((one) => one.articleId))
  return wanted.map((slot) => (slot.by === 'pinned' && !ids.has(slot.articleId) ? { by: 'own' } : slot))
}

/** Words for the front are written over what readers have of the piece now; of one that they don’t have, over what they were written over before. */
function overNow(slot: Slot, former: readonly Slot[], numbers: ReadonlyMap<string, number>): Slot {
  if (slot.by !== 'pinned' || !(slot.kicker || slot.headline)) return slot
  const before = pinsIn(former).find(({ articleId }) => articleId === slot.articleId)
  const over = numbers.get(slot.articleId) ?? before?.over
  return over === undefined ? slot : { ...slot, over }
}

/** What is chosen anew is there; words of a piece that fell out of the page may still be changed. */
async function assertThere(tx: Tx, front: FrontRow, slot: Slot, live: ReadonlyMap<string, unknown>): Promise<void> {
  if (slot.by === 'pinned' && !live.has(slot.articleId)) {
    const { articleId } = slot
    if (!pinsIn(front.slots).some((pin) => pin.articleId === articleId)) throw await notForFronts(tx, articleId)
  }
  if (slot.by === 'desk' && !(await tx.desk.findUnique({ where: { id: slot.deskId }, select: { id: true } })))
    throw new Refusal(message('fronts.chooseDesk'))
  if (slot.by === 'topic' && !(await tx.tag.findUnique({ where: { id: slot.tagId }, select: { id: true } })))
    throw new Refusal(message('fronts.chooseTopic'))
}

async function notForFronts(tx: Tx, articleId: string): Promise<Refusal> {
  const where = { articleId, live: true, coverageId: { not: null } }
  const entry = await tx.publication.findFirst({ where, select: { id: true } })
  return new Refusal(message(entry ? 'fronts.isEntry' : 'fronts.notWithReaders'))
}

function saying(found: NotPossible, key: FrontKey) {
  if (found.why !== 'twice') return message(`fronts.${found.why}`)
  const place = placesOf[kindOf(key)][found.at]
  return message('fronts.twice', {
    place: message(`fronts.section.${place?.section ?? 'lead'}`),
    number: place?.number ?? 1,
  })
}
