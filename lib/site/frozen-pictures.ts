import { z } from 'zod'
import { Licence, MediaColour } from '#lib/generated/prisma/enums'
import { type ListedLead, publicFolder, type ShownLead, type ShownPart, type ShownPicture } from '#lib/site/pictures'
import { onMediaHost } from '#lib/site/site'

const pixels = z.int().positive()

const part = {
  width: pixels,
  height: pixels,
  made: z.array(
    z.strictObject({ type: z.string(), width: pixels, height: pixels, bytes: z.int().nonnegative(), key: z.string() }),
  ),
}
const told = {
  id: z.uuid(),
  credit: z.string(),
  copyright: z.string(),
  licence: z.enum(Licence).nullable(),
  colour: z.enum(MediaColour).nullable(),
}

export const shownPicture = z.strictObject({ ...told, ...part }) satisfies z.ZodType<ShownPicture>

const shownLead = z.strictObject({
  ...told,
  alt: z.string().nullable(),
  caption: z.string().nullable(),
  article: z.strictObject(part),
  share: z.strictObject(part),
}) satisfies z.ZodType<ShownLead>

const listedLead = z.strictObject({
  alt: z.string().nullable(),
  colour: told.colour,
  ...part,
}) satisfies z.ZodType<ListedLead>

export const atMediaHost = <T extends ShownPart>(shown: T): T => ({ ...shown, folder: onMediaHost(publicFolder) })

/** The pictures of a publication, as its row has them. */
export const frozenPictures = (stored: unknown): ShownPicture[] => z.array(shownPicture).parse(stored).map(atMediaHost)

/** The lead picture of a publication; null where it has none. */
export function frozenLead(stored: unknown): ShownLead | null {
  const lead = shownLead.nullable().parse(stored)
  return lead && { ...lead, article: atMediaHost(lead.article), share: atMediaHost(lead.share) }
}

/** The same as lists of articles show it. */
export function frozenLeadInLists(stored: unknown): ListedLead | null {
  const lead = listedLead.nullable().parse(stored)
  return lead && atMediaHost(lead)
}
