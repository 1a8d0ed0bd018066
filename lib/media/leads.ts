/** Renditions of lead pictures: a step of whatever saves, checks or publishes a piece. */
import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import { rectangleIn } from '#lib/media/crops'
import type { FrozenLead, FrozenPart } from '#lib/media/frozen-picture'
import { type LeadPart, type LeadPicture, type LeadPlace, leadPlaces, renditionCrop } from '#lib/media/lead'
import { leadPicture } from '#lib/media/lead-input'
import { filesFor, madeOf, type PictureOnFile, renditionSelect, standingOf } from '#lib/media/pictures'
import { renditionsFor } from '#lib/media/renditions'
import { want } from '#lib/media/want'

/** Has what its places show made. False where the library has no such picture. Refuses where too much waits already. */
export async function wantLead(tx: Tx, actor: Actor, { file, parts }: LeadPicture): Promise<boolean> {
  const found = await tx.mediaFile.findFirst({
    where: { id: file, form: 'image' },
    select: { width: true, height: true },
  })
  const size = sizeOf(found)
  if (!size) return false
  const wanted = cropsOf(parts, size).flatMap((crop) => renditionsFor(rectangleIn(crop)?.width ?? size.width, crop))
  await want(tx, actor, file, wanted)
  return true
}

/** What pieces show of this file as their lead picture, now and in what they have submitted: renditions of it are kept. */
export async function cropsOfLeads(tx: Tx, fileId: string, size: Size): Promise<string[]> {
  const articles = await tx.article.findMany({
    where: { leadFileId: fileId },
    select: { leadFileId: true, lead: true },
  })
  const submitted = await tx.$queryRaw<{ lead: unknown }[]>`
    SELECT r.details->'lead' AS lead FROM "RevisionMedia" m
    JOIN "Draft" d ON d."revisionId" = m."revisionId"
    JOIN "Revision" r ON r.id = m."revisionId"
    WHERE m."fileId" = ${fileId}::uuid AND r.details->'lead'->>'file' = ${fileId}`
  const leads = [...articles.map(leadIn), ...submitted.map(({ lead }) => leadPicture.parse(lead))]
  return leads.flatMap((lead) => (lead ? cropsOf(lead.parts, size) : []))
}

/** The lead picture of an article, from its columns. */
export const leadIn = ({ leadFileId, lead }: { leadFileId: string | null; lead: unknown }): LeadPicture | null =>
  leadFileId === null ? null : leadPicture.parse({ ...(lead as object), file: leadFileId })

type Size = { width: number; height: number }
const sizeOf = (file: { width: number | null; height: number | null } | null): Size | null =>
  file?.width && file.height ? { width: file.width, height: file.height } : null

const cropsOf = (parts: LeadPicture['parts'], size: Size): string[] => [
  ...new Set(leadPlaces.map((place) => renditionCrop(parts[place], size))),
]

export type LeadOnFile = PictureOnFile & { places: Record<LeadPlace, FrozenPart> }

/** Its file as the library has it, and what is made for each place; null where it is not there. `renditions` tells of those that places show. */
export async function leadOnFile(tx: Tx, { file: id, parts }: LeadPicture): Promise<LeadOnFile | null> {
  const file = (await filesFor(tx, [id])).get(id)
  if (!file) return null
  const found = await tx.mediaRendition.findMany({
    where: { fileId: id, crop: { in: cropsOf(parts, file) } },
    orderBy: [{ width: 'asc' }, { type: 'asc' }],
    select: { crop: true, ...renditionSelect },
  })
  const crops = cropsOf(parts, file)
  const standings = crops.map((crop) => standingOf(found.filter((one) => one.crop === crop)))
  const renditions = (['failed', 'waiting'] as const).find((bad) => standings.includes(bad)) ?? 'ready'
  const shownAt = (part: LeadPart): FrozenPart => {
    const crop = renditionCrop(part, file)
    const { width, height } = rectangleIn(crop) ?? file
    return { width, height, made: madeOf(found.filter((one) => one.crop === crop)) }
  }
  const places = { front: shownAt(parts.front), article: shownAt(parts.article), share: shownAt(parts.share) }
  return { ...file, renditions, places }
}

/** What is frozen with a publication, or shown in a review; null where nothing can be shown. */
export async function shownLead(tx: Tx, lead: LeadPicture | null): Promise<FrozenLead | null> {
  if (lead === null) return null
  const file = await leadOnFile(tx, lead)
  if (file?.form !== 'image' || leadPlaces.some((place) => file.places[place].made.length === 0)) return null
  const { id, credit, copyright, licence, colour, places } = file
  return { id, credit, copyright, licence, colour, alt: lead.alt, caption: lead.caption, ...places }
}
