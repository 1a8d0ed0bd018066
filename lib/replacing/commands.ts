/** Other bytes behind a file of the library: the record stays, and every page that shows it shows them. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { validId } from '#lib/input'
import { removeMade } from '#lib/media/commands'
import { differingBits } from '#lib/media/differing-bits'
import { crops } from '#lib/media/input'
import type { LeadPicture } from '#lib/media/lead'
import { leadIn, wantLead } from '#lib/media/leads'
import { renditionsOfCrops } from '#lib/media/renditions'
import { recordContributors } from '#lib/media/void-approvals'
import { want } from '#lib/media/want'
import { message } from '#lib/messages/message'
import { showAnew } from '#lib/publications/commands'
import type { Replaced } from '#lib/replacing/replaced'
import { storedContent, storedSelect } from '#lib/revisions/stored'
import { everyUse } from '#lib/uses/queries'
import { pinnedHashes } from '#lib/uses/to-go-out'

/** Of 64: what was approved or is live may be replaced by the same picture in another state only (docs/decisions/155) */
const samePictureBits = 12

/** Thousands of live pages take a while. */
const longest = { timeout: 60_000 }

/**
 * Puts what came as one file of the library (`byId`) behind another; the first is no file of its own any more. Its words, rights and crops
 * are those of the other. Refuses what is no picture, what this actor has not just sent for it, and another picture than the one that was
 * submitted, approved or went live, however often it was replaced since.
 */
export async function replaceFile(actor: Actor, id: string, byId: string): Promise<Replaced> {
  assertCan(actor, 'media.replace')
  const ids = { fileId: validId(id), byId: validId(byId) }
  if (ids.fileId === ids.byId) throw new Refusal(message('library.sameBytes'))
  const { answer, former } = await db.$transaction(async (tx) => {
    const pair = await bothOf(tx, ids)
    await assertReplaceable(tx, actor, pair)
    const { made, all } = await sizesOf(tx, actor, pair)
    if (made < all) return { answer: { state: 'waiting' as const, made, all }, former: [] }
    const keys = await swap(tx, pair)
    await recordContributors(tx, actor, [pair.file.id])
    const pages = await showAnew(tx, pair.file.id)
    await tx.mediaReplacement.create({
      data: { fileId: pair.file.id, personId: actor.personId, formerHash: pair.file.hash, pages },
    })
    return { answer: { state: 'replaced' as const, pages }, former: keys }
  }, longest)
  // At once, since it may be for somebody’s safety.
  await removeMade(former)
  return answer
}

type Pair = Awaited<ReturnType<typeof bothOf>>

async function bothOf(tx: Tx, { fileId, byId }: { fileId: string; byId: string }) {
  await tx.$queryRaw`SELECT 1 FROM "MediaFile" WHERE id IN (${fileId}::uuid, ${byId}::uuid) ORDER BY id FOR UPDATE`
  const [file, by] = await Promise.all([
    tx.mediaFile.findUnique({ where: { id: fileId } }),
    tx.mediaFile.findUnique({ where: { id: byId } }),
  ])
  if (!file || !by) throw new NotFound(message('media.notThere'))
  return { file, by }
}

async function assertReplaceable(tx: Tx, actor: Actor, { file, by }: Pair): Promise<void> {
  if (file.form !== 'image' || by.form !== 'image') throw new Refusal(message('library.picturesAlone'))
  const [use] = await tx.$queryRaw<unknown[]>`SELECT 1 FROM (${everyUse}) u WHERE "fileId" = ${by.id}::uuid LIMIT 1`
  if (use) throw new Refusal(message('library.replacementUsed'))
  if (!(await isJustSent(tx, actor, by))) throw new Refusal(message('library.replacementStood', { file: by.name }))
  const pinned = await pinnedHashes(tx, file.id)
  // What was put under a claim since it was submitted is in no revision: the bytes of now are what the editor sees.
  const seen = pinned.length === 0 && (await isSubmitted(tx, file.id)) ? [file.perceptualHash] : pinned
  if (seen.some((one) => !areAlike(one, by.perceptualHash))) throw new Refusal(message('library.replacementDiffers'))
  const kept = await tx.sourceSnapshot.findMany({ where: { fileId: file.id }, select: { perceptualHash: true } })
  if (kept.some((one) => !areAlike(one.perceptualHash, by.perceptualHash)))
    throw new Refusal(message('library.snapshotDiffers'))
}

async function isSubmitted(tx: Tx, fileId: string): Promise<boolean> {
  const [use] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM (${everyUse}) u WHERE "fileId" = ${fileId}::uuid AND place = 'submitted' LIMIT 1`
  return use !== undefined
}

/** Its record goes: it must be one that this actor’s own upload made, and of which nobody has said anything. Uploads are forgotten after a day. */
async function isJustSent(
  tx: Tx,
  actor: Actor,
  { id, version, uploadedById, createdAt }: Pair['by'],
): Promise<boolean> {
  if (version !== 1 || uploadedById !== actor.personId) return false
  // The same bytes sent again lead to the file that was there before.
  const ways = await tx.mediaUpload.findMany({ where: { fileId: id }, select: { personId: true, createdAt: true } })
  const others = await tx.samePicture.count({ where: { OR: [{ fileId: id }, { otherId: id }] } })
  const merged = await tx.mediaFile.count({
    where: { OR: [{ id, mergedIntoId: { not: null } }, { mergedIntoId: id }] },
  })
  return (
    others === 0 &&
    merged === 0 &&
    ways.length > 0 &&
    ways.every((way) => way.personId === actor.personId && way.createdAt <= createdAt)
  )
}

const areAlike = (one: bigint | null, other: bigint | null): boolean => differingBits(one, other) <= samePictureBits

/** Has what is shown of the file made of what is to stand behind it, too. Refuses what can't be made. */
async function sizesOf(tx: Tx, actor: Actor, { file, by }: Pair): Promise<{ made: number; all: number }> {
  const { id: fileId, width, height } = by
  if (width && height) {
    await want(tx, actor, fileId, renditionsOfCrops(crops.parse(file.crops), { width, height }))
  }
  for (const lead of await leadsOf(tx, file.id)) await wantLead(tx, actor, { ...lead, file: fileId })
  const renditions = await tx.mediaRendition.findMany({ where: { fileId }, select: { key: true, failedAt: true } })
  if (renditions.length === 0 || renditions.some(({ failedAt }) => failedAt !== null))
    throw new Refusal(message('library.replacementNotMade'))
  return { made: renditions.filter(({ key }) => key !== null).length, all: renditions.length }
}

/** How pieces show it as their lead picture: now, in what was submitted, on live pages. */
async function leadsOf(tx: Tx, fileId: string): Promise<LeadPicture[]> {
  const [articles, revisions] = await Promise.all([
    tx.article.findMany({ where: { leadFileId: fileId }, select: { leadFileId: true, lead: true } }),
    tx.revision.findMany({
      where: {
        files: { some: { fileId } },
        OR: [{ submittedAs: { isNot: null } }, { publications: { some: { live: true } } }],
      },
      select: storedSelect,
    }),
  ])
  const leads = [...articles.map(leadIn), ...revisions.map((stored) => storedContent(stored).details.lead)]
  return leads.flatMap((lead) => (lead?.file === fileId ? [lead] : []))
}

/** Gives the public names of what was made of the bytes that stood there. */
async function swap(tx: Tx, { file, by }: Pair): Promise<string[]> {
  const former = await tx.mediaRendition.findMany({ where: { fileId: file.id }, select: { key: true } })
  await tx.mediaRendition.deleteMany({ where: { fileId: file.id } })
  await tx.mediaRendition.updateMany({ where: { fileId: by.id }, data: { fileId: file.id } })
  await tx.mediaUpload.updateMany({ where: { fileId: by.id }, data: { fileId: file.id } })
  await tx.mediaFile.delete({ where: { id: by.id }, select: { id: true } })
  const { type, hash, salt, bytes, width, height, thumbhash, perceptualHash, colours, findings } = by
  await tx.mediaFile.update({
    where: { id: file.id },
    data: { type, hash, salt, bytes, width, height, thumbhash, perceptualHash, colours, findings },
    select: { id: true },
  })
  return former.flatMap(({ key }) => key ?? [])
}
