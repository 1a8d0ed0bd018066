/** The shapes of input about saved views. */
import { z } from 'zod'
import { ViewPage } from '#lib/generated/prisma/enums'
import { says } from '#lib/messages/says'
import { type KeptFilters, keptOf } from '#lib/views/filters'

export const mostViews = 100
const longestName = 80

const name = z
  .string()
  .transform((words) => words.replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, says('views.nameMissing'))
      .max(longestName, says('views.nameTooLong', { most: longestName })),
  )

const filters = z.record(z.string().max(20), z.string().max(200))

export const viewInput = z
  .strictObject({ page: z.enum(ViewPage), name, filters, shared: z.boolean() })
  .refine(({ page, filters }) => Object.keys(filters).every((key) => isKept(page, key)), says('views.noSuchFilter'))
export type ViewInput = z.input<typeof viewInput>

/** `filters` null: they stay as they are. */
export const viewChange = z.strictObject({ name, shared: z.boolean(), filters: filters.nullable() })
export type ViewChange = z.input<typeof viewChange>

export const isKept = (page: ViewPage, key: string): boolean => (keptOf[page] as readonly string[]).includes(key)

/** As they were stored; what a page has no filter for any more is left out. */
export function filtersIn(page: ViewPage, stored: unknown): KeptFilters {
  const found = filters.safeParse(stored)
  return found.success ? Object.fromEntries(Object.entries(found.data).filter(([key]) => isKept(page, key))) : {}
}
