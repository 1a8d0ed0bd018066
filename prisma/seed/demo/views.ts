/** Views that the demo newsroom shares. */
import type { Tx } from '#lib/db'
import { type Known, wanted } from './known.ts'

export async function writeViews(tx: Tx, known: Known): Promise<void> {
  const [chief, editor] = [wanted(known.people, 'mirela').id, wanted(known.people, 'ilse').id]
  const desk = wanted(known.desks, 'world').id
  await tx.savedView.createMany({
    data: [
      { page: 'board', name: 'World', filters: { desk }, shared: true, personId: editor },
      { page: 'calendar', name: 'The month', filters: { view: 'month' }, shared: true, personId: chief },
      { page: 'articles', name: 'Opinion', filters: { profile: 'opinion' }, shared: true, personId: chief },
    ],
  })
}
