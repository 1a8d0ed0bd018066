'use server'

import { refresh } from 'next/cache'
import * as commands from '#lib/article-trash/commands'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'

/** The page that it is done on is not made anew: the article is not there any more. */
export async function throwArticleAway(articleId: string): Promise<Answer<void>> {
  return answering(async () => commands.trashArticle(await actorOrRefusal(), articleId))
}

export async function haveArticleBack(articleId: string): Promise<Answer<void>> {
  return answering(async () => {
    await commands.untrashArticle(await actorOrRefusal(), articleId)
    refresh()
  })
}

/** `typed`: its slug. */
export async function deleteForGood(articleId: string, typed: string): Promise<Answer<void>> {
  return answering(async () => {
    await commands.eraseArticle(await actorOrRefusal(), articleId, typed)
    refresh()
  })
}
