'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import type { LeftOut } from '#lib/media/left-out'
import { haveBack, sweepUnused, throwAway, undoThrowing } from '#lib/trash/commands'
import type { Thrown } from '#lib/trash/thrown'

export async function throwFilesAway(ids: readonly string[]): Promise<Answer<Thrown>> {
  return answering(async () => throwAway(await actorOrRefusal(), ids))
}
export async function haveFilesBack(ids: readonly string[]): Promise<Answer<{ back: number; left: LeftOut[] }>> {
  return answering(async () => haveBack(await actorOrRefusal(), ids))
}
/** Takes back what was thrown away together. */
export async function undoThrowingAway(at: string): Promise<Answer<number>> {
  return answering(async () => undoThrowing(await actorOrRefusal(), at))
}
/** Throws away what no piece uses. */
export async function sweepFiles(): Promise<Answer<Thrown>> {
  return answering(async () => sweepUnused(await actorOrRefusal()))
}
