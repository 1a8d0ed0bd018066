/** What stands beside the text on the page where it is written. */
import { type ArticleToEdit, articleToEdit } from '#lib/articles/queries'
import type { Actor } from '#lib/auth/actor'
import type { Check } from '#lib/checks/all'
import { checksOf } from '#lib/checks/queries'
import type { ClaimRow } from '#lib/claims/marked'
import { claimRows } from '#lib/claims/queries'
import { type AskedQuestion, questionsOf } from '#lib/questions/queries'

export type Beside = {
  article: ArticleToEdit
  /** What is known of every claim that was ever marked; the page joins them with the marks of the live text */
  rows: ClaimRow[]
  questions: AskedQuestion[]
  checks: Check[]
}

/** Refuses whoever may not read the piece. */
export async function besideText(actor: Actor, articleId: string): Promise<Beside> {
  const article = await articleToEdit(actor, articleId)
  const [rows, questions, checks] = await Promise.all([
    claimRows(actor, articleId),
    questionsOf(actor, articleId),
    checksOf(actor, articleId),
  ])
  return { article, rows, questions, checks }
}
