/** What the publication of an entry asks of the coverage that it belongs to, and what it changes there (docs/decisions/210). */
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { cacheTag } from '#lib/publications/cache-tags'
import { type Shown, tagsChanged } from '#lib/publications/changed-tags'

/**
 * Holds this coverage until the transaction ends, so that no entry of it goes out meanwhile; nothing where it is none. Only once the transaction has
 * changed the publications that it changes: in this order everybody holds them.
 */
export async function holdCoverage(tx: Tx, coverageId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Coverage" WHERE "articleId" = ${coverageId}::uuid FOR NO KEY UPDATE`
}

/** The coverage that this article is an entry of, held until the transaction ends; null where it is none. Refuses while readers can't see the coverage, and a first publication after its end. */
export async function coverageOf(tx: Tx, articleId: string): Promise<string | null> {
  const { coverageId } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { coverageId: true } })
  if (!coverageId) return null
  // Whoever ends or withdraws it at this moment comes first or last; what stands is looked at afterwards.
  await holdCoverage(tx, coverageId)
  const { within, publications } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      publications: { take: 1, select: { id: true } },
      within: {
        select: {
          articleId: true,
          endedAt: true,
          article: { select: { publications: { where: { live: true }, select: { id: true } } } },
        },
      },
    },
  })
  if (!within) return null
  if (within.article.publications.length === 0) throw new Refusal(message('coverage.notPublic'))
  // What readers have of it can be put right for good.
  if (within.endedAt !== null && publications.length === 0) throw new Refusal(message('coverage.ended'))
  return within.articleId
}

/** The names of the pages that show an entry: its own, that of its coverage, and those of the sources that it names. No list has it. */
export const entryTags = (articleId: string, coverageId: string, versions: readonly Shown[]): string[] => [
  ...tagsChanged(articleId, versions).filter((tag) => tag === cacheTag.article(articleId) || tag.startsWith('source:')),
  cacheTag.article(coverageId),
]

/** The names of the pages of its entries, which say what it is called and where it is; none of a piece that has none. */
export async function namesOfEntries(tx: Tx, articleId: string): Promise<string[]> {
  const hasEntries = await tx.publication.findFirst({ where: { coverageId: articleId }, select: { id: true } })
  return hasEntries ? [cacheTag.within(articleId)] : []
}

/** The next number of the changes of a coverage. Its row is held until the transaction ends: whoever sees a number sees all before it. */
export async function nextChange(tx: Tx, coverageId: string): Promise<number> {
  const { changes } = await tx.coverage.update({
    where: { articleId: coverageId },
    data: { changes: { increment: 1 } },
    select: { changes: true },
  })
  return changes
}

/** Readers of the coverage are told that this entry came, changed or went. */
export async function noteEntryChanged(tx: Tx, coverageId: string, articleId: string): Promise<void> {
  const coverageChange = await nextChange(tx, coverageId)
  await tx.article.update({ where: { id: articleId }, data: { coverageChange }, select: { id: true } })
}

/** What stands in these articles has changed without a new publication: of those that are entries, readers of their coverages are told. Gives the names of these pages. */
export async function tellCoverages(tx: Tx, articleIds: readonly string[]): Promise<string[]> {
  const entries = await tx.publication.findMany({
    where: { live: true, articleId: { in: [...articleIds] }, coverageId: { not: null } },
    // In one order, so that two who tell of the same coverages wait for each other at most.
    orderBy: [{ coverageId: 'asc' }, { articleId: 'asc' }],
    select: { articleId: true, coverageId: true },
  })
  const names: string[] = []
  for (const { articleId, coverageId } of entries)
    if (coverageId) {
      await noteEntryChanged(tx, coverageId, articleId)
      names.push(cacheTag.article(coverageId))
    }
  return names
}

/** In characters, as many as a headline mostly has */
const longestOpening = 80

/** The first words of a text, in the place of a headline. */
export function openingWords(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ')
  const characters = [...line]
  if (characters.length <= longestOpening) return line
  const cut = characters.slice(0, longestOpening).join('')
  const whole = cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))
  return `${whole.length > longestOpening / 2 ? whole : cut}…`
}
