/** Who may see an article, among everybody who works here. */
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import { can, rolesThatCan } from '#lib/auth/permissions'
import type { Tx } from '#lib/db'
import { NotFound } from '#lib/errors'
import type { Role } from '#lib/generated/prisma/enums'

export type Reader = { id: string; name: string; role: Role; deskIds: string[]; digestHour: number }

/** By name. Whoever asks has been asked whether she may see the article herself. */
export async function readersOf(tx: Pick<Tx, 'person' | 'article'>, articleId: string): Promise<Reader[]> {
  const article = await tx.article.findUnique({ where: { id: articleId }, select: belongingSelect })
  if (!article) throw new NotFound()
  const belonging = belongingOf(article)
  const people = await tx.person.findMany({
    where: { active: true, role: { in: rolesThatCan('article.read') } },
    select: { id: true, name: true, role: true, digestHour: true, desks: { select: { deskId: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return people
    .map(({ desks, ...person }) => ({ ...person, deskIds: desks.map(({ deskId }) => deskId) }))
    .filter(({ id, name, role, deskIds }) =>
      can({ personId: id, name, role, deskIds, language: null, credential: null }, 'article.read', belonging),
    )
}
