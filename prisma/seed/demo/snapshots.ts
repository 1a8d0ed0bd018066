/** What the demo newsroom keeps with its sources: pictures as they were on a day; none where none were drawn. */
import { dayOf } from '#lib/dates/day-of'
import type { Tx } from '#lib/db'
import { type Known, wanted } from './known.ts'

/** `taken`: days before the newsroom is first started */
const snapshots = [
  { source: 'exchange', picture: 'exchange-board', by: 'osric', taken: 1, url: 'https://exchange.example/prices' },
  { source: 'gauge', picture: 'tamber-gauge', by: 'anouk', taken: 3, url: null },
  { source: 'customs', picture: 'sanctions-and-trade', by: 'osric', taken: 3, url: 'https://customs.example/returns' },
] as const

const day = 24 * 3_600_000

export async function loadSnapshots(tx: Tx, known: Known, now: Date): Promise<void> {
  await tx.sourceSnapshot.createMany({
    data: snapshots.flatMap(({ source, picture, by, taken, url }) => {
      const file = known.pictures.get(picture)
      if (!file) return []
      const keptAt = new Date(now.getTime() - taken * day)
      const row = {
        sourceId: wanted(known.sources, source).id,
        fileId: file.id,
        keptById: wanted(known.people, by).id,
        ...{ takenOn: dayOf(keptAt), url, keptAt },
      }
      return [row]
    }),
  })
}
