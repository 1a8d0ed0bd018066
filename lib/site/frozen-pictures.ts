import { z } from 'zod'
import { Licence, MediaColour } from '#lib/generated/prisma/enums'
import type { ShownPicture } from '#lib/site/pictures'

const pixels = z.int().positive()

const shownPicture = z.strictObject({
  id: z.uuid(),
  credit: z.string(),
  copyright: z.string(),
  licence: z.enum(Licence).nullable(),
  colour: z.enum(MediaColour).nullable(),
  width: pixels,
  height: pixels,
  made: z.array(
    z.strictObject({ type: z.string(), width: pixels, height: pixels, bytes: z.int().nonnegative(), key: z.string() }),
  ),
}) satisfies z.ZodType<ShownPicture>

/** The pictures of a publication, as its row has them. */
export const frozenPictures = (stored: unknown): ShownPicture[] => z.array(shownPicture).parse(stored)
