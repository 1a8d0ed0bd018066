/** Who put other bytes behind a file, and when. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { validId } from '#lib/input'

const mostShown = 20

export type Replacement = { id: string; at: Date; pages: number; by: string | null }

/** The latest first */
export async function replacementsOf(actor: Actor, id: string): Promise<Replacement[]> {
  assertCan(actor, 'media.read')
  const rows = await db.mediaReplacement.findMany({
    where: { fileId: validId(id) },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: mostShown,
    select: { id: true, at: true, pages: true, person: { select: { name: true } } },
  })
  return rows.map(({ person, ...row }) => ({ ...row, by: person?.name ?? null }))
}
