/** The page of one bundle: a step of its query. */
import type { Actor } from '#lib/auth/actor'
import { belongingOf } from '#lib/auth/belonging'
import { isGranted } from '#lib/auth/grants'
import { can } from '#lib/auth/permissions'
import { canArrange, canOnBundle } from '#lib/bundles/belonging'
import { bundleFor } from '#lib/bundles/held'
import { keptChecks } from '#lib/bundles/kept-checks'
import { judged, lackingSelect, wasNotPossible } from '#lib/bundles/lacking'
import { memberSelect, shownMember } from '#lib/bundles/members'
import { type ShownBundle, standingOf } from '#lib/bundles/shown'
import type { Tx } from '#lib/db'
import { type Message, message } from '#lib/messages/message'
import { type InTheWay, inTheWayOf, wayOf } from '#lib/workflow/held-why'
import { moves } from '#lib/workflow/moves'

/** One bundle with what each of its pieces lacks, as this actor sees it. Refuses whoever may not read it as if it were not there. */
export async function shownBundle(tx: Tx, actor: Actor, id: string): Promise<ShownBundle> {
  const { members: belongings, ...bundle } = await bundleFor(tx, actor, id, 'bundle.read')
  const { numbered, heldAt, createdBy, members } = await tx.bundle.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ numbered: true, heldAt: true },
      createdBy: { select: { name: true } },
      members: { orderBy: { position: 'asc' }, select: memberSelect },
    },
  })
  const { scheduledFor } = bundle
  const waitingIds = members.flatMap(({ articleId, outAt }) => (outAt === null ? [articleId] : []))
  const checks = await keptChecks(tx, waitingIds)
  const owned = { createdById: bundle.createdById, members: belongings }
  const [mayChange, arranges] = [canOnBundle(actor, 'bundle.change', owned), canArrange(actor, owned)]
  const shown: ShownBundle['members'] = []
  for (const member of members) {
    const piece = await shownMember(tx, actor, member, { scheduledFor, kept: checks.get(member.articleId) })
    shown.push(piece && { ...piece, mayTakeOut: piece.mayTakeOut && (arranges || !piece.out) })
  }
  const waiting = members.filter(({ outAt }) => outAt === null).map(({ article }) => notTrashed(article))
  const all = members.map(({ article }) => notTrashed(article))
  const facts = await tx.bundleMember.findMany({
    where: { bundleId: id },
    orderBy: { position: 'asc' },
    select: lackingSelect,
  })
  // What one may not read is judged as lists do; of the rest, the rows say what they lack.
  const lacking = judged(facts, bundle).map((fact, at) => ({
    ...fact,
    lacking: shown[at] ? shown[at].lacks.length > 0 || wasNotPossible(bundle.heldWhy, fact.articleId) : fact.lacking,
  }))
  return {
    ...{ id, name: bundle.name, numbered, version: bundle.version, by: createdBy.name },
    ...{ scheduledFor: bundle.scheduledFor, heldAt },
    heldWhy: whyHeld(
      bundle.name,
      inTheWayOf(bundle.heldWhy),
      members.map(({ articleId }) => articleId),
      shown,
    ),
    standing: standingOf(bundle, lacking),
    members: shown,
    mayChange,
    mayArrange: mayChange && arranges,
    mayDissolve: mayChange && all.every((each) => can(actor, 'bundle.change', each)),
    mayDecide: waiting.length > 0 && waiting.every((each) => isGranted(actor, moves.publish.by, each)),
  }
}

/** To somebody who reads some of the pieces; null where nothing held it, or those that did are in it no more. */
function whyHeld(
  bundle: string,
  inTheWay: readonly InTheWay[],
  ids: readonly string[],
  shown: ShownBundle['members'],
): Message | null {
  const pieces = wayOf(inTheWay, (id) => {
    const at = ids.indexOf(id)
    return at === -1 ? null : called(shown[at], at)
  })
  return pieces.length === 0 ? null : message('bundles.noneGoesOut', { bundle, pieces })
}

const called = (piece: ShownBundle['members'][number] | undefined, at: number) =>
  piece ? { headline: piece.headline } : { part: at + 1 }

type Owned = Parameters<typeof belongingOf>[0]
const notTrashed = (article: Owned) => ({ ...belongingOf(article), trashed: false })
