/** What was approved of a picture is what readers are told of it: nobody puts other words under it alone. */
import { beforeAll, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { bulkEdit, undoBulkEdit } from '#lib/bulk-edits/commands'
import { db } from '#lib/db'
import { changeFile } from '#lib/describing/commands'
import { reviewOf } from '#lib/reviews/queries'
import { publishDue } from '#lib/schedules/commands'
import { articleAt } from '#lib/site/article/queries'
import { usefulMoves } from '#lib/workflow/next-move'
import { besideText } from '#lib/writing/queries'
import { addressOf, type Newsroom, newsroom, pinnedRevision, report } from '#tests/support/flow'
import { emptyForm } from '#tests/support/media-rows'
import { readyPicture, showPictures } from '#tests/support/pictures'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const words = { ...emptyForm, credit: 'Ann Velm', licence: 'cc_by' } as const
const noLists = { addTagIds: [], removeTagIds: [], addPeople: [], removePeople: [] }
const others = { ...words, credit: 'The minister took bribes' }

/** A piece in review that shows a picture which its reporter sent. */
async function submitted() {
  const piece = await report(room)
  const file = await readyPicture({ uploadedById: room.reporter.personId, name: 'tugs.jpg' })
  await showPictures(piece.id, [file])
  await articles.submit(room.reporter, piece.id)
  return { id: piece.id, file }
}

const approve = async (id: string) => articles.approve(room.editor, id, await pinnedRevision(id))
const publish = async (id: string) => articles.publish(room.editor, id, await pinnedRevision(id))
const stateOf = async (articleId: string) => (await db.draft.findUniqueOrThrow({ where: { articleId } })).state

async function creditsOf(id: string) {
  const { language, slug } = await addressOf(id)
  return (await articleAt(language, slug))?.pictures.map(({ credit }) => credit)
}

test('an approval falls when the credit of a picture changes, and says why', async () => {
  const { id, file } = await submitted()
  await approve(id)
  await changeFile(room.reporter, file, others)
  expect(await stateOf(id)).toBe('draft')
  await expect(publish(id)).rejects.toThrow()
  expect(await creditsOf(id)).toBeUndefined()
  const event = await db.workflowEvent.findFirstOrThrow({ where: { articleId: id }, orderBy: { id: 'desc' } })
  expect(event).toMatchObject({ move: 'voidApproval', from: 'approved', personId: null })
  expect(event.reason).toMatch(/changed the credit, copyright or licence of .tugs\.jpg/)
  await articles.submit(room.reporter, id)
  await approve(id)
  await publish(id)
  expect(await creditsOf(id)).toEqual(['The minister took bribes'])
})

test('whoever changed what readers are told of a picture approves no piece that is to go out with it', async () => {
  const { id, file } = await submitted()
  await changeFile(room.editor, file, { ...words, place: 'Velm' })
  await changeFile(room.chief, file, { ...others, version: 2, place: 'Velm' })
  await articles.updateReview(room.editor, id)
  const approval = articles.approve(room.chief, id, await pinnedRevision(id))
  await expect(approval).rejects.toThrow('somebody else has to approve it')
  await approve(id)
  await publish(id)
})

test('nor does whoever changed them with those of other files, or took that back', async () => {
  const { id, file } = await submitted()
  const change = { ...noLists, set: { credit: 'Somebody else' } }
  const edit = await bulkEdit(room.editor, [{ id: file, version: 1 }], change)
  await articles.updateReview(room.chief, id)
  await expect(approve(id)).rejects.toThrow('somebody else has to approve it')
  await undoBulkEdit(room.editor, edit.id)
  const people = await db.contributor.findMany({ where: { articleId: id, personId: room.editor.personId } })
  expect(people).toHaveLength(1)
})

test('words of a file that is kept with a source alone are changed with no piece', async () => {
  const file = await readyPicture({ uploadedById: room.reporter.personId })
  await db.sourceSnapshot.create({
    data: { sourceId: room.sourceId, fileId: file, keptById: room.reporter.personId, takenOn: new Date() },
  })
  await changeFile(room.reporter, file, others)
  expect(await db.mediaFile.findUnique({ where: { id: file } })).toMatchObject({ credit: others.credit })
})

test('what readers are not told of a picture may change, and the approval stands', async () => {
  const { id, file } = await submitted()
  await approve(id)
  await changeFile(room.reporter, file, { ...words, place: 'Velm', people: ['Ann Velm'] })
  await publish(id)
  expect(await creditsOf(id)).toEqual(['Ann Velm'])
})

test('while a piece is in review the editor is told, and takes in what it says now', async () => {
  const { id, file } = await submitted()
  const before = await pinnedRevision(id)
  await changeFile(room.reporter, file, others)
  await expect(approve(id)).rejects.toThrow(
    'The credit, copyright or licence of “tugs.jpg” has changed since this was submitted. Take in the newest text, look at the changes, then decide.',
  )
  const changed = {
    changedSince: true,
    otherWords: [{ fileId: file, file: 'tugs.jpg', field: 'credit', was: 'Ann Velm', now: 'The minister took bribes' }],
  }
  const review = await reviewOf(room.editor, id)
  expect(review).toMatchObject(changed)
  expect(usefulMoves(review.moves, review.state, review.changedSince, false)).toContain('updateReview')
  expect(await besideText(room.reporter, id)).toMatchObject(changed)
  await articles.updateReview(room.editor, id)
  expect(await reviewOf(room.editor, id)).toMatchObject({ changedSince: false, otherWords: [] })
  expect(await besideText(room.reporter, id)).toMatchObject({ changedSince: false, otherWords: [] })
  expect(await pinnedRevision(id)).not.toBe(before)
  await approve(id)
  expect(await stateOf(id)).toBe('approved')
})

test('words that changed by any other way go out neither by hand nor when they are due', async () => {
  const { id, file } = await submitted()
  await approve(id)
  await db.mediaFile.update({ where: { id: file }, data: { copyright: 'Somebody else' } })
  await expect(publish(id)).rejects.toThrow('“tugs.jpg” has changed since this was submitted')
  await db.mediaFile.update({ where: { id: file }, data: { copyright: '' } })
  const due = new Date(Date.now() + 3_600_000)
  await articles.schedule(room.editor, id, await pinnedRevision(id), due)
  await db.mediaFile.update({ where: { id: file }, data: { licence: 'agency' } })
  expect(await publishDue(new Date(due.getTime() + 1_000))).toBe(0)
  expect(await stateOf(id)).toBe('approved')
  expect(await creditsOf(id)).toBeUndefined()
  const event = await db.workflowEvent.findFirstOrThrow({ where: { articleId: id }, orderBy: { id: 'desc' } })
  expect(event).toMatchObject({ move: 'unschedule' })
  expect(event.reason).toMatch(/could not go out.*tugs\.jpg/)
})

test('a schedule falls with the approval', async () => {
  const { id, file } = await submitted()
  await approve(id)
  await articles.schedule(room.editor, id, await pinnedRevision(id), new Date(Date.now() + 3_600_000))
  await changeFile(room.reporter, file, others)
  expect(await db.draft.findUnique({ where: { articleId: id } })).toMatchObject({ state: 'draft', scheduledFor: null })
})

test('each change of a file is on record: who, what, and what it said before', async () => {
  const file = await readyPicture({ uploadedById: room.reporter.personId })
  await changeFile(room.reporter, file, others)
  await changeFile(room.editor, file, { ...others, version: 2, place: 'Velm' })
  const events = await db.mediaEvent.findMany({ where: { fileId: file }, orderBy: { id: 'asc' } })
  expect(events).toMatchObject([
    { personId: room.reporter.personId, fields: ['credit'], before: { credit: 'Ann Velm', licence: 'cc_by' } },
    { personId: room.editor.personId, fields: ['place'], before: { credit: 'The minister took bribes' } },
  ])
  await expect(db.mediaEvent.deleteMany({ where: { fileId: file } })).rejects.toThrow()
})
