/** What can be changed of several files at once: a field that is added here and forgotten elsewhere does not compile. Alternative text is not among it: no two pictures show the same. */
import { z } from 'zod'
import { Licence } from '#lib/generated/prisma/enums'

/** As a change keeps what a file said before it */
export const bulkFields = z.strictObject({
  credit: z.string(),
  copyright: z.string(),
  licence: z.enum(Licence).nullable(),
  /** A day as ISO 8601 writes it */
  rightsUntil: z.string().nullable(),
  people: z.array(z.string()).readonly(),
  tagIds: z.array(z.string()).readonly(),
})
export type BulkFields = z.output<typeof bulkFields>
export type BulkField = keyof BulkFields

/** Those that are set; lists grow and shrink instead. */
export const setFields = {
  credit: true,
  copyright: true,
  licence: true,
  rightsUntil: true,
} as const satisfies Record<Exclude<BulkField, 'people' | 'tagIds'>, true>

type Some = { [Field in BulkField]?: BulkFields[Field] | undefined }

/** What is named becomes this; the rest stays. */
export const withThese = (fields: BulkFields, some: Some): BulkFields =>
  bulkFields.parse(
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => {
        const given = some[name as BulkField]
        return [name, given === undefined ? value : given]
      }),
    ),
  )
