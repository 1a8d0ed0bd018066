/** Records in each standing to an actor. */
import type { Actor } from '#lib/auth/actor'
import type { State } from '#lib/generated/prisma/enums'
import type { ArticleText } from '#lib/text/json'
import { someDesk, someone, somePiece } from '#tests/support/pieces'
import type { Make, Record, Standing } from './case.ts'

/** For rights that no record bounds. */
export const nothing: Make<Record> = async () => ({ id: crypto.randomUUID(), belonging: null })

/** A person: the actor herself, a colleague on the same desk, somebody on another one. */
export const person: Make<Record> = async (standing, actor) => {
  const { personId } = await owner(standing, actor)
  return { id: personId, belonging: { ownerIds: [personId] } }
}

export type PieceMade = Record & { by: Actor }

/** A piece with a draft in this state. */
export const piece =
  (given: { state?: State; text?: ArticleText } = {}): Make<PieceMade> =>
  async (standing, actor) => {
    const by = await owner(standing, actor)
    const deskId = standing === 'desk' ? (actor.deskIds[0] ?? null) : await someDesk()
    const id = await somePiece({ by, deskId, ...given })
    return { id, by, belonging: { ownerIds: [by.personId], deskId } }
  }

export async function owner(standing: Standing, actor: Actor): Promise<Actor> {
  if (standing === 'own') return actor
  return someone('reporter', standing === 'desk' ? [...actor.deskIds] : [await someDesk()])
}
