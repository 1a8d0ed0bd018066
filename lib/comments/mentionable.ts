/** Who may be mentioned about an article: those who may see it. */
import type { Actor } from '#lib/auth/actor'
import type { Belonging } from '#lib/auth/grants'
import { can, rolesThatCan } from '#lib/auth/permissions'
import type { Named } from '#lib/comments/mentions'
import type { Tx } from '#lib/db'
import { NotFound } from '#lib/errors'
import { belongingOf, belongingSelect } from '#lib/workflow/belonging'

type Reader = Pick<Tx, 'person' | 'article'>

/** By name. Whoever asks has been asked whether she may see the article herself. */
export async function whoMaySee(tx: Reader, articleId: string): Promise<Named[]> {
  const article = await tx.article.findUnique({ where: { id: articleId }, select: belongingSelect })
  if (!article) throw new NotFound()
  const belonging = belongingOf(article)
  const people = await tx.person.findMany({
    where: { active: true, role: { in: rolesThatCan('article.read') } },
    select: { id: true, name: true, role: true, desks: { select: { deskId: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return people.filter((person) => maySee(person, belonging)).map(({ id, name }) => ({ id, name }))
}

function maySee(
  { id, name, role, desks }: Named & Pick<Actor, 'role'> & { desks: { deskId: string }[] },
  belonging: Belonging,
): boolean {
  const deskIds = desks.map(({ deskId }) => deskId)
  return can({ personId: id, name, role, deskIds, language: null, credential: null }, 'article.read', belonging)
}
