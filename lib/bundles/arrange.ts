/** What readers are told of a bundle (its name, its numbers, its order) is changed: steps of a command. */
import { version as versionShape } from '#lib/articles/input'
import type { Actor } from '#lib/auth/actor'
import { assertMayArrange } from '#lib/bundles/belonging'
import { bundleFor, lockBundle } from '#lib/bundles/held'
import type { Direction } from '#lib/bundles/input'
import { outIds } from '#lib/bundles/membership'
import { faceOf, recordFace } from '#lib/bundles/public-face'
import type { Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { purgeArticles } from '#lib/publications/commands'

/** Refuses whoever may not say what readers are told of it. What they are told otherwise afterwards is on record at each piece that they have. */
export async function arrange(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
  work: (bundleId: string) => Promise<unknown>,
): Promise<void> {
  const [bundleId, seen] = [validId(id), validated(versionShape, version)]
  await lockBundle(tx, bundleId)
  const bundle = await bundleFor(tx, actor, bundleId, 'bundle.change')
  assertMayArrange(actor, bundle)
  if (bundle.version !== seen) throw new Refusal(message('bundles.changedMeanwhile'))
  const before = await faceOf(tx, bundleId)
  await tx.bundle.update({ where: { id: bundleId }, data: { version: { increment: 1 } }, select: { id: true } })
  await work(bundleId)
  await recordFace(tx, actor, before)
  await purgeArticles(tx, await outIds(tx, bundleId))
}

/** Changes places with the piece before or after it; nothing where there is none. */
export async function moveIn(tx: Tx, bundleId: string, articleId: string, direction: Direction): Promise<void> {
  const members = await tx.bundleMember.findMany({ where: { bundleId }, orderBy: { position: 'asc' } })
  const at = members.findIndex((member) => member.articleId === articleId)
  const [one, other] = [members[at], members[direction === 'up' ? at - 1 : at + 1]]
  if (!one) throw new NotFound(message('bundles.inNone'))
  if (!other) return
  await tx.bundleMember.update({ where: { articleId }, data: { position: other.position } })
  await tx.bundleMember.update({ where: { articleId: other.articleId }, data: { position: one.position } })
}
