/** What was done about an idea, on record with the transaction that did it. */
import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import type { Idea } from '#lib/generated/prisma/client'
import type { IdeaAct } from '#lib/generated/prisma/enums'

/** What people set of an idea, by the names of its columns */
const columns = ['title', 'profile', 'deskId', 'language', 'personId', 'dueAt', 'tagId', 'notes'] as const
export type IdeaColumn = (typeof columns)[number]
type IdeaColumns = Pick<Idea, IdeaColumn>

export async function recordIdeaEvent(
  tx: Tx,
  { personId: byId }: Actor,
  act: IdeaAct,
  { id: ideaId, title }: Pick<Idea, 'id' | 'title'>,
  fields: readonly IdeaColumn[] = [],
): Promise<void> {
  await tx.ideaEvent.create({ data: { act, ideaId, title, fields: [...fields], byId } })
}

/** The columns in which the two differ. */
export const changedColumns = (before: IdeaColumns, after: Partial<IdeaColumns>): IdeaColumn[] =>
  columns.filter((name) => {
    const [was, is] = [before[name], after[name]]
    return is !== undefined && plain(was) !== plain(is)
  })

const plain = (value: string | Date | null) => (value instanceof Date ? value.toISOString() : value)
