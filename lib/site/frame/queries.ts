/** Everything that is shown around every page. */
import { db } from '#lib/db'

export type SiteDesk = { name: string; slug: string }

export const desks = (): Promise<SiteDesk[]> =>
  db.desk.findMany({ orderBy: [{ position: 'asc' }, { name: 'asc' }], select: { name: true, slug: true } })
