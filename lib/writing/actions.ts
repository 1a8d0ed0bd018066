'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import { besideText, type WritingContext } from '#lib/writing/queries'

/** The side panel as it is by now, since the text changes all the time and others work on the article too. */
export async function writingContextNow(articleId: string): Promise<Answer<WritingContext>> {
  return answering(async () => besideText(await actorOrRefusal(), articleId))
}
