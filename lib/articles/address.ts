/** The slug of a piece: from its headline until somebody sets it or readers have seen it. */
import { randomBytes } from 'node:crypto'
import type { Tx } from '#lib/db'
import { slugOf, slugsLike } from '#lib/text/slug'

/** For a piece that has no headline yet. */
export const slugForNow = () => `untitled-${randomBytes(4).toString('hex')}`

/**
 * The first of `wanted`, `wanted-2` … that no other piece of this language has, nor a live publication of one.
 * Whoever asks for the same one waits until this transaction ends.
 */
export async function freeSlug(tx: Tx, language: string, wanted: string, articleId: string | null): Promise<string> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${language}/${wanted}`}, 0))`
  const alike = { language, OR: [{ slug: wanted }, { slug: { startsWith: `${wanted}-` } }] }
  const articles = await tx.article.findMany({
    where: { ...alike, ...(articleId ? { id: { not: articleId } } : {}) },
    select: { slug: true },
  })
  const live = await tx.publication.findMany({
    where: { ...alike, live: true, ...(articleId ? { articleId: { not: articleId } } : {}) },
    select: { slug: true },
  })
  const held = new Set([...articles, ...live].map(({ slug }) => slug))
  for (const slug of slugsLike(wanted)) if (!held.has(slug)) return slug
  throw new Error('Addresses never run out.')
}

/** Whether another piece of this language holds this slug. */
export async function isTaken(tx: Tx, language: string, slug: string, articleId: string): Promise<boolean> {
  return (await freeSlug(tx, language, slug, articleId)) !== slug
}

/** Lets the slug follow the headline, while it may. */
export async function followHeadline(tx: Tx, articleId: string, headline: string): Promise<void> {
  const wanted = slugOf(headline)
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { language: true, slug: true, slugByHand: true, publications: { take: 1, select: { id: true } } },
  })
  if (wanted === '' || article.slugByHand || article.publications.length > 0) return
  const slug = await freeSlug(tx, article.language, wanted, articleId)
  if (slug === article.slug) return
  await tx.article.update({ where: { id: articleId }, data: { slug, version: { increment: 1 } } })
}
