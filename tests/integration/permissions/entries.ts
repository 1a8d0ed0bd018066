/** Coverages, and entries that have come as far as a case needs them, in each standing to an actor. */
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import type { EntryRule, State } from '#lib/generated/prisma/enums'
import { article } from './articles.ts'
import type { Standing } from './case.ts'

/** A piece that is made a coverage behind the back of its workflow: whose it is stays as it was. */
export async function asCoverage(id: string, columns: { endedAt?: Date; entryRule?: EntryRule } = {}): Promise<void> {
  await db.article.update({ where: { id }, data: { profile: 'live' } })
  await db.coverage.create({ data: { articleId: id, ...columns } })
}

/** An entry that has come so far, of a coverage that readers have and that is whose the entry is. */
export const entry =
  (rule: EntryRule, ...through: State[]) =>
  async (standing: Standing, actor: Actor) => {
    const whole = await article('in_review', 'approved', 'published')(standing, actor)
    await asCoverage(whole.id, { entryRule: rule })
    const one = await article(...through)(standing, actor)
    await db.article.update({ where: { id: one.id }, data: { coverageId: whole.id } })
    return one
  }
