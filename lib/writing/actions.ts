'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import { besideText, type PieceBeside, pieceBeside, type WritingContext } from '#lib/writing/queries'

/** The side panel as it is by now, since the text changes all the time and others work on the article too. */
export async function writingContextNow(articleId: string): Promise<Answer<WritingContext>> {
  return answering(async () => besideText(await actorOrRefusal(), articleId))
}

/** Another piece, to read beside the text. */
export async function pieceBesideText(articleId: string): Promise<Answer<PieceBeside>> {
  return answering(async () => pieceBeside(await actorOrRefusal(), articleId))
}
