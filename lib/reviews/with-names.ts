import type { Tx } from '#lib/db'
import { filesToReview } from '#lib/media/files'
import { shownLead } from '#lib/media/leads'
import { shownPictures } from '#lib/media/pictures'
import { leadInNewsroom, pictureInNewsroom } from '#lib/reviews/in-newsroom'
import type { ReviewedContent } from '#lib/reviews/review'
import type { RevisionContent, RevisionNames } from '#lib/revisions/content'
import { evidenceFileIds } from '#lib/revisions/evidence'
import { mediaIn } from '#lib/text/media-in'
import { picturesIn } from '#lib/text/pictures-in'

/** A content with names in the place of ids: those that were frozen with it, and today’s for whatever has none. */
export async function withNames(
  tx: Tx,
  { text, evidence, details }: RevisionContent,
  frozen: RevisionNames | null,
): Promise<ReviewedContent> {
  const { profile, language, deskId, authorIds, tagIds, mainTagId, lead, notice, aiUse } = details
  const desk = deskId ? await tx.desk.findUnique({ where: { id: deskId }, select: { name: true } }) : null
  const people = await tx.person.findMany({ where: { id: { in: authorIds } }, select: { id: true, name: true } })
  const tags = await tx.tag.findMany({ where: { id: { in: tagIds } }, select: { id: true, name: true } })
  const sources = await tx.source.findMany({
    where: { id: { in: evidence.flatMap(({ attributions }) => attributions.map(({ sourceId }) => sourceId)) } },
    select: { id: true, name: true, kind: true },
  })
  const now = <T extends { id: string; name: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]))
  const [byPerson, byTag, bySource] = [now(people), now(tags), now(sources)]
  const sourceOf = (id: string) => {
    const source = bySource.get(id)
    return source ? { ...source, ...frozen?.sources[id] } : null
  }
  const pictures = await shownPictures(
    tx,
    picturesIn(text).map(({ file }) => file),
  )
  const shown = await shownLead(tx, lead)
  const attached = await tx.mediaFile.findMany({
    where: { id: { in: evidenceFileIds(evidence) } },
    select: { id: true, name: true, form: true },
  })
  const byFile = now(attached)
  const mainFirst = [...tagIds].sort((a, b) => Number(b === mainTagId) - Number(a === mainTagId))
  return {
    profile,
    language,
    desk: frozen?.desk ?? desk?.name ?? null,
    authors: authorIds.flatMap((id) => frozen?.authors[id] ?? byPerson.get(id)?.name ?? []),
    tags: mainFirst.flatMap((id) => frozen?.tags[id] ?? byTag.get(id)?.name ?? []),
    text,
    notice,
    aiUse,
    pictures: pictures.map(pictureInNewsroom),
    lead: lead && { shown: shown && leadInNewsroom(shown) },
    files: await filesToReview(
      tx,
      mediaIn(text).map(({ file }) => file),
    ),
    claims: evidence.map((claim, at) => ({
      ...claim,
      number: at + 1,
      attributions: claim.attributions.map(({ sourceId, files, ...attribution }) => ({
        ...attribution,
        files: files.map(({ fileId, ...said }) => ({ ...said, file: byFile.get(fileId) ?? null })),
        source: sourceOf(sourceId),
      })),
    })),
  }
}
