/** A revision goes public, or stops being so. Each within the transaction of the decision that asks for it. */
import { changeColumns, hasCorrections, recordNotice, recordWithdrawal } from '#lib/corrections/record'
import { settleReports } from '#lib/corrections/settle-reports'
import { db, type Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import type { Prisma } from '#lib/generated/prisma/client'
import type { CorrectionCause } from '#lib/generated/prisma/enums'
import { publishedAttachments } from '#lib/media/attached'
import { publishedFiles } from '#lib/media/files'
import { shownLead } from '#lib/media/leads'
import { shownPictures } from '#lib/media/pictures'
import { message } from '#lib/messages/message'
import { notePublicationLinks } from '#lib/page-links/record'
import { assertAlone } from '#lib/publications/bundled'
import { cacheTag } from '#lib/publications/cache-tags'
import { type Shown, tagsChanged } from '#lib/publications/changed-tags'
import {
  coverageOf,
  entryTags,
  holdCoverage,
  namesOfEntries,
  noteEntryChanged,
  openingWords,
  tellCoverages,
} from '#lib/publications/coverage'
import { assertNoEmbargo } from '#lib/publications/embargo'
import { feedsChanged } from '#lib/publications/feeds-changed'
import { leadColumns } from '#lib/publications/lead-columns'
import { leadingTo } from '#lib/publications/leading-to'
import { type Purge, purge, purgesOf } from '#lib/publications/purge'
import { holdShowing, putAnew } from '#lib/publications/put-anew'
import { RefusedAmong } from '#lib/publications/refused-among'
import { namedSourceIds, shownFileIds } from '#lib/revisions/evidence'
import { filesOf } from '#lib/revisions/files'
import { storedContent, storedSelect } from '#lib/revisions/stored'
import { filesIn } from '#lib/text/files-in'
import { mediaIn } from '#lib/text/media-in'
import { plainText } from '#lib/text/plain'
import { NewerFormat } from '#lib/upgraded'
import { fileWithOtherWords } from '#lib/uses/frozen-words'
import { notePublicationUses } from '#lib/uses/record'
import { leavesOutFiles } from '#lib/uses/shown-files'

export type Publishing = { articleId: string; revisionId: string; personId: string | null; at: Date }

const shownSelect = {
  id: true,
  deskId: true,
  authors: { select: { personId: true } },
  tags: { select: { tagId: true } },
  sources: { select: { sourceId: true } },
} as const

/** One of the two ways out to readers. Gives the publication’s id. Refuses what waits for the others of its bundle, and what `bringOut` refuses. */
export async function publishRevision(tx: Tx, publishing: Publishing): Promise<string> {
  await assertAlone(tx, publishing.articleId)
  const { id, purges } = await bringOut(tx, publishing)
  await purge(tx, purges)
  return id
}

/** The other one: several articles at once, all or none, as pieces of a bundle. Refuses what `bringOut` refuses of any of them, and says of which. */
export async function publishTogether(tx: Tx, all: readonly Publishing[]): Promise<void> {
  const purges: Purge[] = []
  for (const publishing of all)
    try {
      purges.push(...(await bringOut(tx, publishing)).purges)
    } catch (error) {
      if (!(error instanceof Refusal) || error instanceof NewerFormat) throw error
      throw new RefusedAmong(publishing.articleId, error)
    }
  await purge(tx, purges)
}

/** Refuses an article under embargo at that moment, one without a desk, one whose address another live article holds, and files of which the library says anything else by now; an entry of a coverage that readers do not have, or that ended without it. */
async function bringOut(
  tx: Tx,
  { articleId, revisionId, personId, at }: Publishing,
): Promise<{ id: string; purges: Purge[] }> {
  await assertNoEmbargo(tx, articleId, at)
  const revision = await tx.revision.findUniqueOrThrow({
    where: { id: revisionId, articleId },
    select: storedSelect,
  })
  const content = storedContent(revision)
  const { profile, deskId, language, slug, authorIds, tagIds, mainTagId, lead, notice } = content.details
  // Not the revision’s own columns: those are for lists, and no seal covers them.
  const { headline, standfirst, wordCount, text } = plainText(content.text, language)
  if (!deskId) throw new Refusal(message('publications.deskMissing'))
  await assertAddressFree(tx, articleId, language, slug)

  const former = await shownNow(tx, articleId)
  await tx.publication.updateMany({ where: { articleId, live: true }, data: { live: false } })
  const coverageId = await coverageOf(tx, articleId)
  const earlier = await tx.publication.aggregate({
    where: { articleId },
    _max: { number: true },
    _min: { firstPublishedAt: true },
  })
  const firstPublishedAt = earlier._min.firstPublishedAt ?? at
  const files = filesOf(content)
  const changed = await fileWithOtherWords(tx, revisionId, files)
  if (changed !== null) throw new Refusal(message('articles.fileChangedSinceSubmitted', { file: changed }))
  const pictures = await shownPictures(tx, filesIn(content.text))
  const shown = await shownLead(tx, lead)
  const media = await publishedFiles(
    tx,
    mediaIn(content.text).map(({ file }) => file),
  )
  const attachments = await publishedAttachments(tx, shownFileIds(content.evidence))
  const sourceIds = namedSourceIds(content.evidence)
  const { id } = await tx.publication.create({
    data: {
      articleId,
      revisionId,
      number: (earlier._max.number ?? 0) + 1,
      publishedAt: at,
      firstPublishedAt,
      publishedById: personId,
      profile,
      deskId,
      language,
      slug,
      // An entry needs none; where one has to stand, its first words do.
      headline: headline || (coverageId ? openingWords(text) : ''),
      standfirst,
      wordCount,
      coverageId,
      pictures,
      ...(shown && leadColumns(shown)),
      media,
      attachments,
      ...(await changeColumns(tx, articleId, notice, at)),
      authors: {
        createMany: { data: authorIds.map((id, position) => ({ personId: id, position, firstPublishedAt })) },
      },
      tags: { createMany: { data: tagIds.map((tagId) => ({ tagId, main: tagId === mainTagId, firstPublishedAt })) } },
      sources: { createMany: { data: sourceIds.map((sourceId) => ({ sourceId, firstPublishedAt })) } },
    },
    select: { id: true },
  })
  await notePublicationUses(tx, id, files)
  await notePublicationLinks(tx, id, content.text)
  await tx.$queryRaw`SELECT 1 FROM index_publications(ARRAY[${id}]::uuid[]), record_attributions(ARRAY[${id}]::uuid[])`
  const noticeId = await recordNotice(tx, notice, { articleId, publicationId: id, language, personId, at })
  await settleReports(tx, noticeId, { articleId, personId, at })
  // Whoever is no longer named must not be read of in a stale copy either, nor in one of the sitemap.
  const unnamed = former.flatMap((shown) => shown.sourceIds).filter((source) => !sourceIds.includes(source))
  const gone = unnamed.length > 0 ? [cacheTag.article(articleId), cacheTag.latest, ...unnamed.map(cacheTag.source)] : []
  const versions = [...former, { deskId, authorIds, tagIds, sourceIds }]
  const names = coverageId
    ? entryTags(articleId, coverageId, versions)
    : [...tagsChanged(articleId, versions), ...(await namesOfEntries(tx, articleId))]
  // Nor may the edge hold a file that is left out for one that is shown, or a page that would miss it.
  const formerIds = former.map(({ id }) => id)
  const left = (await leavesOutFiles(tx, formerIds, id)) ? names : []
  const lists = await listsOfCorrections(tx, articleId)
  if (coverageId) await noteEntryChanged(tx, coverageId, articleId)
  await feedsChanged(tx, articleId)
  return { id, purges: purgesOf([...names, ...(await leadingTo(tx, articleId)), ...lists], [...gone, ...left]) }
}

type Withdrawing = { articleId: string; personId: string; at: Date; notice: { text: string; cause: CorrectionCause } }

/** No reader sees any publication of this article any more; they are told why. A withdrawal that was planned is done with it. */
export async function withdrawPublications(tx: Tx, { articleId, personId, at, notice }: Withdrawing): Promise<void> {
  await tx.plannedWithdrawal.deleteMany({ where: { articleId } })
  const former = await shownNow(tx, articleId)
  const last = await tx.publication.findFirst({
    where: { articleId, live: true },
    select: { id: true, language: true, coverageId: true },
  })
  await tx.publication.updateMany({
    where: { articleId, withdrawnAt: null },
    data: { live: false, withdrawnAt: at, withdrawnById: personId },
  })
  await holdCoverage(tx, articleId)
  if (last) {
    const about = { articleId, publicationId: last.id, language: last.language, personId, at }
    await recordWithdrawal(tx, notice, about)
  }
  const coverageId = last?.coverageId ?? null
  const names = coverageId
    ? entryTags(articleId, coverageId, former)
    : [...tagsChanged(articleId, former), ...(await namesOfEntries(tx, articleId))]
  const lists = await listsOfCorrections(tx, articleId)
  if (coverageId) await noteEntryChanged(tx, coverageId, articleId)
  await feedsChanged(tx, articleId)
  await purge(tx, purgesOf([...names, ...(await leadingTo(tx, articleId)), ...lists], [...names, ...lists]))
}

/** They show the headline and the address that a corrected piece has now. */
const listsOfCorrections = async (tx: Tx, articleId: string): Promise<string[]> =>
  (await hasCorrections(tx, articleId)) ? [cacheTag.corrections] : []

/** Drops every page that tells of this article: no stale copy is served of what it told readers. */
export async function purgeTold(tx: Tx, articleId: string): Promise<void> {
  const told = await tellCoverages(tx, [articleId])
  const names = [...tagsChanged(articleId, await shownNow(tx, articleId)), ...told, cacheTag.corrections]
  await purge(tx, purgesOf(names, names))
}

/** Drops the lists and fronts that show this article: whether it may stand on a front has changed, and nothing that its own page says. */
export async function purgeListed(tx: Tx, articleId: string): Promise<void> {
  await purge(tx, purgesOf(tagsChanged(articleId, await shownNow(tx, articleId)), []))
}

/** Has fronts show again what is public and came out of embargo since this moment. Gives how many pieces that were. */
export async function purgeEndedEmbargoes(since: Date, now: Date): Promise<number> {
  const ended = await db.article.findMany({
    where: { embargoUntil: { gt: since, lte: now }, publications: { some: { live: true } } },
    select: { id: true },
  })
  for (const { id } of ended) await db.$transaction((tx) => purgeListed(tx, id))
  return ended.length
}

/**
 * Puts what was made anew of a file into the live publications that show it, and drops every page that shows one of them: no stale copy is
 * served either. What was frozen of its words and rights stays. Gives how many publications that were.
 */
export async function showAnew(tx: Tx, fileId: string): Promise<number> {
  const held = await holdShowing(tx, fileId)
  const [fresh] = await shownPictures(tx, [fileId])
  if (!fresh || held.length === 0) return 0
  await putAnew(tx, held, fresh)
  const rows = await tx.publication.findMany({
    where: { live: true, files: { some: { fileId } } },
    select: { articleId: true, ...shownSelect },
  })
  const told = await tellCoverages(
    tx,
    rows.map(({ articleId }) => articleId),
  )
  const names = [...rows.flatMap((row) => tagsChanged(row.articleId, [shownBy(row)])), ...told]
  await purge(tx, purgesOf(names, names))
  return rows.length
}

async function assertAddressFree(tx: Tx, articleId: string, language: string, slug: string): Promise<void> {
  const other = await tx.publication.findFirst({
    where: { language, slug, live: true, articleId: { not: articleId } },
    select: { headline: true },
  })
  if (other) throw new Refusal(message('publications.addressHeld', { headline: other.headline }))
}

async function shownNow(tx: Tx, articleId: string): Promise<(Shown & { id: string })[]> {
  const live = await tx.publication.findMany({ where: { articleId, live: true }, select: shownSelect })
  return live.map(shownBy)
}

type ShownRow = Prisma.PublicationGetPayload<{ select: typeof shownSelect }>

const shownBy = ({ id, deskId, authors, tags, sources }: ShownRow): Shown & { id: string } => ({
  id,
  deskId,
  authorIds: authors.map(({ personId }) => personId),
  tagIds: tags.map(({ tagId }) => tagId),
  sourceIds: sources.map(({ sourceId }) => sourceId),
})

/** Has readers get anew the pages of these articles, since what they say of each other has changed. */
export async function purgeArticles(tx: Tx, articleIds: readonly string[]): Promise<void> {
  await purge(tx, purgesOf(articleIds.map(cacheTag.article), []))
}

/** Forgets what edges were told before this moment. Gives how many. */
export async function forgetPurges(before: Date): Promise<number> {
  const { count } = await db.purge.deleteMany({ where: { at: { lt: before } } })
  return count
}

/** Has the news sitemap made anew where a piece first went out in the hour before this moment, since which pieces are news. Gives 1 where it did. */
export async function purgeOldNews(since: Date): Promise<number> {
  const grown = await db.publication.findFirst({
    where: { live: true, firstPublishedAt: { gte: new Date(since.getTime() - 60 * 60 * 1000), lt: since } },
    select: { id: true },
  })
  if (!grown) return 0
  await db.purge.create({ data: { tag: cacheTag.news } })
  return 1
}
