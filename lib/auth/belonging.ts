/** Whose an article is, as rights ask for it (lib/auth/permissions). Pure. */
import type { Belonging } from '#lib/auth/grants'

/** Its maker and its authors own an article; its desk shares it. */
export const belongingSelect = {
  ...{ createdById: true, deskId: true, trashedAt: true },
  authors: { select: { personId: true } },
} as const

export function belongingOf(article: {
  createdById: string
  deskId: string | null
  trashedAt: Date | null
  authors: readonly { personId: string }[]
}): Belonging {
  return {
    ownerIds: [article.createdById, ...article.authors.map((author) => author.personId)],
    deskId: article.deskId,
    trashed: article.trashedAt !== null,
  }
}
