/** Who is to do what in the demo newsroom: a fact-check until this evening, and a report that is late. */
import type { Tx } from '#lib/db'
import type { AssignmentTask } from '#lib/generated/prisma/enums'
import { message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { before, type Known, wanted } from './known.ts'

/** `dueIn`: hours from now */
type Demo = { slug: string; task: AssignmentTask; person: string; by: string; dueIn: number }

const demo: readonly Demo[] = [
  { slug: 'tug-sale-papers', task: 'fact_checker', person: 'osric', by: 'ilse', dueIn: 6 },
  { slug: 'barley-after-the-bulletin', task: 'reporter', person: 'dario', by: 'tomas', dueIn: -3 },
]

/** Refuses a task of a piece that is not there. */
export async function writeAssignments(tx: Tx, now: Date, known: Known): Promise<void> {
  for (const { slug, task, person, by, dueIn } of demo) {
    const { id: articleId, draft } = await tx.article.findFirstOrThrow({
      where: { slug },
      select: { id: true, draft: { select: { state: true } } },
    })
    const [{ id: personId, name }, { id: byId }] = [wanted(known.people, person), wanted(known.people, by)]
    const reason = inNewsroomLanguage(message('assignments.said', { task: message(`labels.task.${task}`), name }))
    const [at, state] = [before(now, 1), draft?.state ?? 'draft']
    await tx.assignment.create({ data: { articleId, task, personId, byId, at, dueAt: before(now, -dueIn) } })
    await tx.workflowEvent.create({
      data: { articleId, move: 'assign', from: state, to: state, personId: byId, reason, at },
    })
  }
}
