/** Files on their way into the library, as whoever sends them sees them. */
import { z } from 'zod'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import type { UploadState } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { isMessage, type Message } from '#lib/messages/message'

export type OwnUpload = { id: string; size: number; state: UploadState; refusal: Message | null; fileId: string | null }

const shown = { id: true, size: true, state: true, refusal: true, fileId: true } as const

/** Refuses what is not this actor's own. */
export async function ownUpload(actor: Actor, id: string): Promise<OwnUpload> {
  assertCan(actor, 'media.send')
  const row = await db.mediaUpload.findFirst({
    where: { id: validId(id), personId: actor.personId },
    select: shown,
  })
  if (!row) throw new NotFound()
  return { ...row, refusal: isMessage(row.refusal) ? row.refusal : null }
}

/** How far these are, of those that are this actor's own. */
export async function ownUploads(actor: Actor, ids: readonly string[]): Promise<OwnUpload[]> {
  assertCan(actor, 'media.send')
  const rows = await db.mediaUpload.findMany({
    where: { id: { in: validated(z.array(z.uuid()).max(100), ids) }, personId: actor.personId },
    select: shown,
  })
  return rows.map(({ refusal, ...row }) => ({ ...row, refusal: isMessage(refusal) ? refusal : null }))
}

/** For what clears away bytes: the ids of those whose bytes are still needed. */
export async function expectedUploads(): Promise<Set<string>> {
  const rows = await db.mediaUpload.findMany({
    where: { state: { in: ['arriving', 'waiting', 'stopped'] } },
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}
