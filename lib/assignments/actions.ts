'use server'

import { refresh } from 'next/cache'
import * as commands from '#lib/assignments/commands'
import type { AssignmentInput } from '#lib/assignments/input'
import { peopleForTask } from '#lib/assignments/queries'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import type { AssignmentTask } from '#lib/generated/prisma/enums'

export async function assign(articleId: string, input: AssignmentInput): Promise<Answer> {
  return answering(async () => {
    await commands.assign(await actorOrRefusal(), articleId, input)
    refresh()
  })
}

export async function unassign(articleId: string, task: AssignmentTask): Promise<Answer> {
  return answering(async () => {
    await commands.unassign(await actorOrRefusal(), articleId, task)
    refresh()
  })
}

/** Asked for when somebody opens the choice: a page does not carry everybody's name. */
export async function whoCanDo(
  articleId: string,
  task: AssignmentTask,
): Promise<Answer<{ id: string; name: string }[]>> {
  return answering(async () => peopleForTask(await actorOrRefusal(), articleId, task))
}
