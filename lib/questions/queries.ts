/** Questions about an article. Each blocks publication until it is resolved. */
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { assertCanOn } from '#lib/workflow/belonging'

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
  await assertCanOn(db, actor, 'article.read', articleId)
  const asked = await db.question.findMany({
    where: { articleId },
    orderBy: { askedAt: 'asc' },
    select: questionSelect,
  })
  const open = asked.filter((question) => question.resolvedAt === null)
  const resolved = asked.filter((question) => question.resolvedAt !== null)
  return [...open, ...resolved.reverse()]
}
