/** Records in each standing to an actor. */
import type { Actor } from '#lib/auth/actor'
import { someDesk, someone } from '#tests/support/articles'
import type { Make, Record, Standing } from './case.ts'

/** For rights that no record bounds. */
export const nothing: Make<Record> = async () => ({ id: crypto.randomUUID(), belonging: null })

/** A person: the actor herself, a colleague on the same desk, somebody on another one. */
export const person: Make<Record> = async (standing, actor) => {
  const { personId } = await owner(standing, actor)
  return { id: personId, belonging: { ownerIds: [personId] } }
}

/** Whose a record of this standing is. */
export async function owner(standing: Standing, actor: Actor): Promise<Actor> {
  if (standing === 'own') return actor
  return someone('reporter', standing === 'desk' ? [...actor.deskIds] : [await someDesk()])
}
