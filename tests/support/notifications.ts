import { db } from '#lib/db'

/** That somebody was made an author of this article. Gives its id. */
export async function someNotification(personId: string, articleId: string): Promise<string> {
  const { id } = await db.notification.create({
    data: { personId, articleId, kind: 'assignment' },
    select: { id: true },
  })
  return id
}
