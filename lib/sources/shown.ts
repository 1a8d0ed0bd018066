/** A source as it is shown beside a text: plain, with each day in words, which only servers give. */
import { datesFor } from '#lib/dates/newsroom'
import type { NewsroomLanguage } from '#lib/messages/languages'
import type { Snapshot, source } from '#lib/sources/queries'
import { webAddress } from '#lib/text/web-address'

export type ShownSnapshot = Pick<Snapshot, 'id' | 'file' | 'mayDrop' | 'url'> & { day: string; keptBy: string | null }
type Source = Awaited<ReturnType<typeof source>>
export type ShownSource = Pick<Source, 'id' | 'name' | 'kind' | 'description' | 'url' | 'reliability'> & {
  snapshots: ShownSnapshot[]
  /** Where it stands under a claim, the newest piece first */
  citedIn: Source['citedIn']
}

/** In the language of whoever looks. */
export function snapshotShown(language: NewsroomLanguage): (snapshot: Snapshot) => ShownSnapshot {
  const dates = datesFor(language)
  return ({ id, file, mayDrop, url, takenOn, keptBy }) => ({
    ...{ id, file, mayDrop, url: webAddress(url) },
    day: dates.calendarDay(takenOn),
    keptBy: keptBy?.name ?? null,
  })
}

export function sourceShown(language: NewsroomLanguage, given: Source): ShownSource {
  const { id, name, kind, description, url, reliability, snapshots, citedIn } = given
  return {
    ...{ id, name, kind, description, url: webAddress(url), reliability, citedIn },
    snapshots: snapshots.map(snapshotShown(language)),
  }
}
