import { z } from 'zod'
import { Licence } from '#lib/generated/prisma/enums'
import type { ShownFile } from '#lib/site/files'
import { onMediaHost } from '#lib/site/site'

const count = z.int().nonnegative()

export const shownFile = z.strictObject({
  id: z.uuid(),
  form: z.enum(['sound', 'document']),
  type: z.string(),
  bytes: count,
  duration: count.nullable(),
  pages: count.nullable(),
  credit: z.string(),
  copyright: z.string(),
  licence: z.enum(Licence).nullable(),
  path: z.string().regex(/^\/media\/[a-z0-9.-]+$/),
}) satisfies z.ZodType<ShownFile>

export const fileAtMediaHost = (file: ShownFile): ShownFile => ({ ...file, path: onMediaHost(file.path) })

/** The recordings and documents of a publication, as its row has them. */
export const frozenFiles = (stored: unknown): ShownFile[] => z.array(shownFile).parse(stored).map(fileAtMediaHost)
