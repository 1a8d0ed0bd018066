/** What is asked about a piece. Each question stands between it and publication until it is resolved. */
import { articlesInReach } from '#lib/articles/belonging'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import { checkedId } from '#lib/input'

const questionSelect = {
  id: true,
  claimId: true,
  text: true,
  askedAt: true,
  askedBy: { select: { name: true } },
  answer: true,
  resolvedAt: true,
  resolvedBy: { select: { name: true } },
} as const

export type AskedQuestion = {
  id: string
  claimId: string | null
  text: string
  askedAt: Date
  askedBy: { name: string }
  answer: string | null
  resolvedAt: Date | null
  resolvedBy: { name: string } | null
}

/** Open ones first, the oldest of them at the top; then the resolved, the newest at the top. */
export async function questionsOf(actor: Actor, articleId: string): Promise<AskedQuestion[]> {
  const article = await db.article.findFirst({
    where: { AND: [{ id: checkedId(articleId) }, articlesInReach(actor, 'article.read')] },
    select: { questions: { orderBy: { askedAt: 'asc' }, select: questionSelect } },
  })
  if (!article) throw new NotFound()
  const open = article.questions.filter((question) => question.resolvedAt === null)
  const resolved = article.questions.filter((question) => question.resolvedAt !== null)
  return [...open, ...resolved.reverse()]
}
