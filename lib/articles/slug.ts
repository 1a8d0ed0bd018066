/** The slug of an article: from its headline until somebody sets it or readers have seen it. */
import { randomBytes } from 'node:crypto'
import { advisoryLock } from '#lib/advisory-locks'
import type { Tx } from '#lib/db'
import { freeSlugAmong, slugLike } from '#lib/free-slug'
import { slugOf } from '#lib/text/slug'

/** For an article that has no headline yet. */
export const slugForNow = () => `untitled-${randomBytes(4).toString('hex')}`

/**
 * The first of `wanted`, `wanted-2` … that no other article of this language has, nor a live publication of one.
 * Whoever asks for the same one waits until this transaction ends.
 */
export async function freeSlug(tx: Tx, language: string, wanted: string, articleId: string | null): Promise<string> {
  await advisoryLock(tx, 'articleSlugs', `${language}/${wanted}`)
  return freeSlugNow(tx, language, wanted, articleId)
}

/** As `freeSlug`, to be shown only: another article may take it the next moment. */
export async function freeSlugNow(
  tx: Pick<Tx, 'article' | 'publication'>,
  language: string,
  wanted: string,
  articleId: string | null,
): Promise<string> {
  const alike = { language, ...slugLike(wanted) }
  const articles = await tx.article.findMany({
    where: { ...alike, ...(articleId ? { id: { not: articleId } } : {}) },
    select: { slug: true },
  })
  const live = await tx.publication.findMany({
    where: { ...alike, live: true, ...(articleId ? { articleId: { not: articleId } } : {}) },
    select: { slug: true },
  })
  return freeSlugAmong([...articles, ...live], wanted)
}

/** Whether another article of this language holds this slug. */
export async function isTaken(tx: Tx, language: string, slug: string, articleId: string): Promise<boolean> {
  return (await freeSlug(tx, language, slug, articleId)) !== slug
}

/** Until somebody set the slug, or readers have seen it. */
export const followsHeadline = (article: { slugByHand: boolean; publications: readonly unknown[] }): boolean =>
  !article.slugByHand && article.publications.length === 0

/** Lets the slug follow the headline, while it may. */
export async function followHeadline(tx: Tx, articleId: string, headline: string): Promise<void> {
  const wanted = slugOf(headline)
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { language: true, slug: true, slugByHand: true, publications: { take: 1, select: { id: true } } },
  })
  if (wanted === '' || !followsHeadline(article)) return
  const slug = await freeSlug(tx, article.language, wanted, articleId)
  if (slug === article.slug) return
  await tx.article.update({ where: { id: articleId }, data: { slug, version: { increment: 1 } } })
}
