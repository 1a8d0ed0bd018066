/** Changes to the newsroom's sources. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { dayOf } from '#lib/dates/day-of'
import { db } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { validated, validId } from '#lib/input'
import { log } from '#lib/log'
import { message } from '#lib/messages/message'
import { type NewSnapshot, type NewSourceInput, newSnapshot, newSource } from '#lib/sources/input'
import { makeSource } from '#lib/sources/make'
import type { FoundSource } from '#lib/sources/queries'
import { kept } from '#lib/uses/record'

/** Makes a source with an address of its own. Refuses with `AlreadyThere` when one of a similar name exists that `differsFrom` does not name. */
export async function createSource(actor: Actor, input: NewSourceInput): Promise<FoundSource> {
  return db.$transaction((tx) => makeSource(tx, actor, validated(newSource, input)))
}

/** On one source */
const mostSnapshots = 100

/**
 * Keeps a picture or a document of the library with a source. Gives the id of the snapshot. Refuses a sound, a day that has not come, a file
 * that is kept with it already, and more than a hundred.
 */
export async function keepSnapshot(actor: Actor, sourceId: string, input: NewSnapshot): Promise<string> {
  assertCan(actor, 'snapshot.keep')
  const { fileId, takenOn, url } = validated(newSnapshot, input)
  if (takenOn > dayOf(new Date()))
    throw new Refusal(message('sources.snapshotAhead'), { takenOn: message('sources.snapshotAhead') })
  return db.$transaction(async (tx) => {
    const [source] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id::text FROM "Source" WHERE id = ${validId(sourceId)}::uuid FOR NO KEY UPDATE`
    if (!source) throw new NotFound(message('sources.notThere'))
    await kept(tx, [fileId])
    const file = await tx.mediaFile.findUnique({ where: { id: fileId }, select: { form: true, perceptualHash: true } })
    if (!file) throw new NotFound(message('media.notThere'))
    if (file.form === 'sound') throw new Refusal(message('sources.snapshotForm'))
    const held = await tx.sourceSnapshot.findMany({ where: { sourceId: source.id }, select: { fileId: true } })
    if (held.some((one) => one.fileId === fileId)) throw new Refusal(message('sources.snapshotThere'))
    if (held.length >= mostSnapshots) throw new Refusal(message('sources.snapshotsFull', { most: mostSnapshots }))
    const { perceptualHash } = file
    const data = { sourceId: source.id, fileId, takenOn, url, perceptualHash, keptById: actor.personId }
    return (await tx.sourceSnapshot.create({ data, select: { id: true } })).id
  })
}

/** Keeps it with its source no longer; the file stays in the library. Gives the id of the source. */
export async function dropSnapshot(actor: Actor, id: string): Promise<string> {
  assertCan(actor, 'snapshot.drop')
  return db.$transaction(async (tx) => {
    const [held] = await tx.$queryRaw<{ id: string; sourceId: string; fileId: string; keptById: string | null }[]>`
      SELECT id::text, "sourceId"::text, "fileId"::text, "keptById"::text FROM "SourceSnapshot"
      WHERE id = ${validId(id)}::uuid FOR UPDATE`
    if (!held) throw new NotFound(message('sources.snapshotGone'))
    assertCan(actor, 'snapshot.drop', { ownerIds: held.keptById ? [held.keptById] : [] })
    await tx.sourceSnapshot.delete({ where: { id: held.id } })
    log.info({ ...held, personId: actor.personId }, 'a document is kept with its source no longer')
    return held.sourceId
  })
}
