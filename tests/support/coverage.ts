/** A running coverage of a newsroom in small, and its entries, by the product’s own commands. */
import { randomUUID } from 'node:crypto'
import { createArticleIn } from '#lib/articles/create'
import { createEntry, sendEntry, setEntryRule } from '#lib/coverage/commands'
import { db } from '#lib/db'
import { goesOut, type Newsroom, pinnedRevision, reportOn } from '#tests/support/flow'

/** That readers have; with this rule for its entries. */
export async function runningCoverage(
  room: Newsroom,
  rule: 'second_person' | 'afterwards' = 'second_person',
): Promise<string> {
  const id = await unpublishedCoverage(room)
  await goesOut(room, id)
  if (rule === 'afterwards') await setEntryRule(room.editor, id, rule)
  return id
}

export async function unpublishedCoverage(room: Newsroom): Promise<string> {
  const claimId = randomUUID()
  const id = await db.$transaction((tx) =>
    createArticleIn(tx, room.reporter, {
      ...{ text: reportOn(`The lock at Velm ${claimId.slice(0, 8)}`, claimId), profile: 'live', language: 'en' },
      ...{ deskId: room.deskId, authorIds: [room.reporter.personId], tagIds: [room.tagId], mainTagId: room.tagId },
    }),
  )
  await db.claim.create({
    data: {
      ...{ id: claimId, articleId: id, text: 'The harbour closed on Monday', createdById: room.reporter.personId },
      attributions: { create: { sourceId: room.sourceId, createdById: room.reporter.personId } },
    },
  })
  return id
}

export const typed = (text: string, more: { headline?: string; source?: string } = {}) => ({
  ...{ headline: '', source: '' },
  ...more,
  text,
})

/** Written by the reporter and handed in. */
export async function entryInReview(room: Newsroom, coverageId: string, text = 'The lower gate is open.') {
  const id = await createEntry(room.reporter, coverageId, typed(text))
  await sendEntry(room.reporter, id)
  return { id, revisionId: await pinnedRevision(id) }
}
