/** Files that go straight to the store, as whoever sends them sees them. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { missingParts } from '#lib/direct-uploads/missing-parts'
import { NotFound } from '#lib/errors'
import { validId } from '#lib/input'

/** How it is cut, and which parts of it are not in the store; none once all have come. Refuses what is not this actor’s own, and what was taken back. */
export async function directUpload(actor: Actor, id: string): Promise<{ partSize: number; missing: number[] }> {
  assertCan(actor, 'media.send')
  const row = await db.mediaUpload.findFirst({
    where: { id: validId(id), personId: actor.personId, state: { not: 'refused' } },
    select: { id: true, size: true, partSize: true, state: true },
  })
  if (row?.partSize == null) throw new NotFound()
  const { partSize } = row
  return { partSize, missing: row.state === 'arriving' ? await missingParts(row, partSize) : [] }
}
