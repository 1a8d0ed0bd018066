/** The longest piece of the demo newsroom: prose that a person wrote, where the archive's is invented by chance. */
import { db } from '#lib/db'

export async function longestDemoArticle(): Promise<{ path: string; words: number }> {
  const { language, slug, wordCount } = await db.publication.findFirstOrThrow({
    where: { live: true, language: 'en', publishedBy: { email: { endsWith: '@newsroom.example' }, active: true } },
    orderBy: { wordCount: 'desc' },
    select: { language: true, slug: true, wordCount: true },
  })
  return { path: `/${language}/${slug}`, words: wordCount }
}
