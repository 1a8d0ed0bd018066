import { z } from 'zod'
import { Licence, MediaColour } from '#lib/generated/prisma/enums'
import type { ListedLead, ShownLead, ShownPicture } from '#lib/site/pictures'

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

const shownPicture = z.strictObject({ ...told, ...part }) satisfies z.ZodType<ShownPicture>

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

/** The pictures of a publication, as its row has them. */
export const frozenPictures = (stored: unknown): ShownPicture[] => z.array(shownPicture).parse(stored)

/** The lead picture of a publication; null where it has none. */
export const frozenLead = (stored: unknown): ShownLead | null => shownLead.nullable().parse(stored)

/** The same as lists of articles show it. */
export const frozenLeadInLists = (stored: unknown): ListedLead | null => listedLead.nullable().parse(stored)
