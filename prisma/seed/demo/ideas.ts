/** What the demo newsroom plans: one that is late, some for the next days, one for no day yet. */
import type { Tx } from '#lib/db'
import type { Profile } from '#lib/generated/prisma/client'
import { newId } from '#lib/text/new-id'
import { before, type Known, wanted } from './known.ts'

type Demo = {
  title: string
  profile: Profile
  desk: string
  by: string
  who: string | null
  /** Hours from now; null for no day */
  due: number | null
  tag: string | null
  notes: string
}

const demo: readonly Demo[] = [
  {
    ...{ title: 'Who trains Maravia’s pilots, now that the school is closed', profile: 'explainer', desk: 'world' },
    ...{ by: 'ilse', who: 'rahel', due: -5, tag: 'ports' },
    notes: 'The pilots’ union has the numbers of the last ten years. Ask for the curriculum, too.',
  },
  {
    ...{ title: 'Barley prices after the rain', profile: 'news', desk: 'economy', by: 'tomas', who: 'dario' },
    ...{ due: 26, tag: 'grain', notes: 'Exchange opens at nine. Compare with the week before the embargo.' },
  },
  {
    ...{ title: 'A year after the count: what the observers would do otherwise', profile: 'interview', desk: 'world' },
    ...{ by: 'mirela', who: null, due: 72, tag: 'elections', notes: '' },
  },
  {
    ...{ title: 'The wells of the Tamber valley', profile: 'analysis', desk: 'climate', by: 'yusra', who: 'yusra' },
    ...{ due: null, tag: 'tamber', notes: 'Needs the groundwater survey, which is promised for spring.' },
  },
]

export async function writeIdeas(tx: Tx, now: Date, known: Known): Promise<void> {
  const ideas = demo.map(({ title, profile, desk, by, who, due, tag, notes }, at) => {
    const createdAt = before(now, 30 - at)
    return {
      ...{ id: newId(createdAt.getTime()), title, profile, notes, createdAt },
      deskId: wanted(known.desks, desk).id,
      createdById: wanted(known.people, by).id,
      personId: who === null ? null : wanted(known.people, who).id,
      tagId: tag === null ? null : wanted(known.tags, tag).id,
      dueAt: due === null ? null : before(now, -due),
    }
  })
  await tx.idea.createMany({ data: ideas })
  await tx.ideaEvent.createMany({
    data: ideas.map(({ id: ideaId, title, createdById: byId, createdAt: at }) => ({
      ...{ act: 'made' as const, ideaId, title, byId, at },
    })),
  })
}
