'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import { mergePictures, undoMerge } from '#lib/merging/commands'
import type { MergeInput } from '#lib/merging/input'

/** Makes two files one. */
export async function mergeFiles(input: MergeInput): Promise<Answer<void>> {
  return answering(async () => mergePictures(await actorOrRefusal(), input))
}
/** Makes them two again. */
export async function partFiles(mergeId: string): Promise<Answer<{ wordsBack: boolean }>> {
  return answering(async () => undoMerge(await actorOrRefusal(), mergeId))
}
