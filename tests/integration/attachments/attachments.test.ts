/** Files that bear an attribution out: from the library, pinned with the revision, shown to readers by choice alone. */
import { beforeAll, expect, test } from 'vitest'
import { approve, publish, submit } from '#lib/articles/commands'
import { attachFile, changeAttachment, detachFile } from '#lib/attachments/commands'
import { checksOf } from '#lib/checks/queries'
import { changeAttribution, copyClaims } from '#lib/claims/commands'
import { goneWithFiles } from '#lib/claims/marked'
import { claimRows } from '#lib/claims/queries'
import { db } from '#lib/db'
import { changeFile } from '#lib/describing/commands'
import { textNow } from '#lib/drafts/queries'
import { renderNext } from '#lib/rendering/commands'
import { replaceFile } from '#lib/replacing/commands'
import { reviewOf } from '#lib/reviews/queries'
import { storedContent } from '#lib/revisions/stored'
import { articleAt } from '#lib/site/article/queries'
import { claimsIn } from '#lib/text/claims'
import { emptyText } from '#lib/text/validate'
import { textToUpdate } from '#lib/text/ydoc'
import { throwAway } from '#lib/trash/commands'
import { usesOf } from '#lib/uses/queries'
import { shownAmong } from '#lib/uses/shown-files'
import { arrived } from '#tests/support/arrived'
import { addressOf, type Newsroom, newsroom, pinnedRevision, report } from '#tests/support/flow'
import { drawing, paper, recording } from '#tests/support/media'
import { emptyForm } from '#tests/support/media-rows'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

/** A picture of the library with all its sizes and its rights */
async function scan(seed: number): Promise<string> {
  const id = await arrived(room.reporter, await drawing(900, 600, seed).png().toBuffer(), 'scan.png')
  while ((await db.mediaRendition.count({ where: { fileId: id, key: null, failedAt: null } })) > 0)
    await renderNext(new Date())
  await db.mediaFile.update({ where: { id }, data: { credit: 'Harbour board', licence: 'own' } })
  return id
}

async function attributionIn(terms: 'on_the_record' | 'on_background' = 'on_the_record') {
  const piece = await report(room)
  const { id } = await db.attribution.findFirstOrThrow({ where: { claimId: piece.claimId } })
  if (terms !== 'on_the_record') await db.attribution.update({ where: { id }, data: { terms, publicLabel: 'a pilot' } })
  return { piece, attributionId: id }
}

const filesOf = (row: { attributions: { files: { id: string; alt: string | null; shown: boolean }[] }[] }) =>
  row.attributions[0]?.files ?? []
const failing = async (id: string) =>
  (await checksOf(room.reporter, id)).filter(({ name, passed }) => name === 'attachment' && !passed)

async function goesOut(id: string) {
  await submit(room.reporter, id)
  const revisionId = await pinnedRevision(id)
  await approve(room.editor, id, revisionId)
  await publish(room.editor, id, revisionId)
  const { language, slug } = await addressOf(id)
  return articleAt(language, slug)
}

test('an attached file is pinned with the revision and seen in the review, and readers do not learn of it', async () => {
  const { piece, attributionId } = await attributionIn()
  const fileId = await scan(11)
  const [attached] = filesOf(await attachFile(room.reporter, attributionId, { fileId, alt: 'The order' }))
  expect(attached).toMatchObject({ alt: 'The order', shown: false })
  expect(await failing(piece.id)).toEqual([])
  await submit(room.reporter, piece.id)
  const revision = await db.revision.findUniqueOrThrow({ where: { id: await pinnedRevision(piece.id) } })
  expect(storedContent(revision).evidence[0]?.attributions[0]?.files).toEqual([
    { fileId, alt: 'The order', shown: false },
  ])
  const review = await reviewOf(room.editor, piece.id)
  expect(JSON.stringify(review)).toContain('scan.png')
  await approve(room.editor, piece.id, revision.id)
  await publish(room.editor, piece.id, revision.id)
  const { language, slug } = await addressOf(piece.id)
  expect(JSON.stringify(await articleAt(language, slug))).not.toContain(fileId)
  const publication = await db.publication.findFirstOrThrow({ where: { articleId: piece.id, live: true } })
  expect(publication.attachments).toEqual([])
  const keys = (await db.mediaRendition.findMany({ where: { fileId } })).map(({ key }) => key ?? '')
  expect(await shownAmong(db, keys)).toEqual([])
  expect(await db.publicationMedia.count({ where: { publicationId: publication.id, fileId } })).toBe(0)
  expect((await usesOf(room.editor, fileId)).pieces.map(({ id }) => id)).toEqual([piece.id])
})

test('one that is chosen is shown with its claim, as it was when the piece went out, and stays so', async () => {
  const { piece, attributionId } = await attributionIn()
  const [picture, document] = [await scan(12), await arrived(room.reporter, await paper(), 'minutes.pdf')]
  await db.mediaFile.update({ where: { id: document }, data: { credit: 'Harbour board', licence: 'own' } })
  for (const [fileId, alt] of [
    [picture, 'The order of the board'],
    [document, 'The minutes'],
  ] as const) {
    const row = await attachFile(room.reporter, attributionId, { fileId, alt })
    await changeAttachment(room.reporter, filesOf(row).at(-1)?.id ?? '', { alt, shown: true })
  }
  const live = await goesOut(piece.id)
  const shown = live?.claims[0]?.witnesses.flatMap((one) => ('files' in one ? one.files : []))
  expect(shown?.map(({ alt, file }) => [alt, file.id, file.credit])).toEqual([
    ['The order of the board', picture, 'Harbour board'],
    ['The minutes', document, 'Harbour board'],
  ])
  const names = shown?.flatMap(({ file }) =>
    'made' in file ? file.made.map(({ key }) => key) : [file.path.slice('/media/'.length)],
  )
  expect((await shownAmong(db, names ?? [])).sort()).toEqual([...new Set(names)].sort())
  // No picture of the text: feeds, JSON-LD and sitemaps know nothing of it.
  expect(live?.pictures).toEqual([])
  expect(await db.publicationMedia.count({ where: { fileId: { in: [picture, document] } } })).toBe(2)
  await db.mediaFile.update({ where: { id: picture }, data: { credit: 'Somebody else' } })
  const { language, slug } = await addressOf(piece.id)
  const later = await articleAt(language, slug)
  expect(JSON.stringify(later?.claims)).toContain('Harbour board')
  expect(JSON.stringify(later?.claims)).not.toContain('Somebody else')
})

test('a file of somebody who did not speak on the record is never shown, and no change of terms uncovers one', async () => {
  const hidden = await attributionIn('on_background')
  const row = await attachFile(room.reporter, hidden.attributionId, { fileId: await scan(13), alt: 'A screenshot' })
  const id = filesOf(row)[0]?.id ?? ''
  await expect(changeAttachment(room.reporter, id, { alt: 'A screenshot', shown: true })).rejects.toThrow(
    'Only files of a source that spoke on the record',
  )
  // Whatever the database says
  await db.attributionFile.update({ where: { id }, data: { shown: true } })
  expect((await failing(hidden.piece.id)).map(({ message }) => message.code)).toEqual(['checks.attachment.betrays'])
  const open = await attributionIn()
  const shown = filesOf(await attachFile(room.reporter, open.attributionId, { fileId: await scan(14), alt: 'A scan' }))
  await changeAttachment(room.reporter, shown[0]?.id ?? '', { alt: 'A scan', shown: true })
  await expect(
    changeAttribution(room.reporter, open.attributionId, {
      stance: 'supports',
      terms: 'on_background',
      publicLabel: 'a pilot',
    }),
  ).rejects.toThrow('Stop showing them first')
})

test('to attach, describe or show a file voids an approval, and one without a description is not shown', async () => {
  const { piece, attributionId } = await attributionIn()
  const fileId = await scan(15)
  const [file] = filesOf(await attachFile(room.reporter, attributionId, { fileId }))
  await expect(changeAttachment(room.reporter, file?.id ?? '', { alt: ' ', shown: true })).rejects.toThrow(
    'Say what the file shows',
  )
  await submit(room.reporter, piece.id)
  await approve(room.editor, piece.id, await pinnedRevision(piece.id))
  await changeAttachment(room.reporter, file?.id ?? '', { alt: 'The order', shown: true })
  expect((await db.draft.findUniqueOrThrow({ where: { articleId: piece.id } })).state).not.toBe('approved')
})

test('recordings, the same file twice and files that are not there are refused in words; what is taken away stays in the library', async () => {
  const { piece, attributionId } = await attributionIn()
  const fileId = await scan(16)
  const attach = (id: string) => attachFile(room.reporter, attributionId, { fileId: id })
  const sound = await arrived(room.reporter, recording(), 'talk.wav')
  await expect(attach(sound)).rejects.toThrow('A recording can’t be attached.')
  await expect(attach(crypto.randomUUID())).rejects.toThrow('There is no such file in the library.')
  const [file] = filesOf(await attach(fileId))
  await expect(attach(fileId)).rejects.toThrow('This file is attached there already.')
  await expect(throwAway(room.reporter, [fileId])).rejects.toThrow()
  expect((await db.mediaFile.findUniqueOrThrow({ where: { id: fileId } })).trashedAt).toBeNull()
  await detachFile(room.reporter, file?.id ?? '')
  expect(filesOf((await claimRows(room.reporter, piece.id))[0] ?? { attributions: [] })).toEqual([])
  expect(await db.mediaFile.count({ where: { id: fileId } })).toBe(1)
})

test('a copied claim brings its files along, and none of them is shown until somebody chooses so there', async () => {
  const { piece, attributionId } = await attributionIn()
  const fileId = await scan(17)
  const [file] = filesOf(await attachFile(room.reporter, attributionId, { fileId, alt: 'The order' }))
  await changeAttachment(room.reporter, file?.id ?? '', { alt: 'The order', shown: true })
  const other = await report(room)
  const claimId = crypto.randomUUID()
  const [copied] = await copyClaims(room.reporter, other.id, [{ from: piece.claimId, claimId, text: 'It closed' }])
  expect(copied?.attributions[0]?.files).toMatchObject([{ alt: 'The order', shown: false, file: { id: fileId } }])
})

test('behind evidence that was submitted no other picture gets, and a live page has the new state of one that it shows', async () => {
  const { piece, attributionId } = await attributionIn()
  const [shown, kept] = [await scan(18), await scan(19)]
  const row = await attachFile(room.reporter, attributionId, { fileId: shown, alt: 'The order' })
  await changeAttachment(room.reporter, filesOf(row)[0]?.id ?? '', { alt: 'The order', shown: true })
  await attachFile(room.reporter, attributionId, { fileId: kept })
  await goesOut(piece.id)
  const other = await arrived(room.editor, await drawing(900, 600, 40).png().toBuffer(), 'other.png')
  await expect(replaceFile(room.editor, kept, other)).rejects.toThrow('This shows something else')

  const brighter = await drawing(900, 600, 18).modulate({ brightness: 1.1 }).png().toBuffer()
  const by = await arrived(room.editor, brighter, 'brighter.png')
  const made = async () => {
    while ((await db.mediaRendition.count({ where: { key: null, failedAt: null } })) > 0) await renderNext(new Date())
  }
  await made()
  const begun = await replaceFile(room.editor, shown, by)
  await made()
  const replaced = begun.state === 'waiting' ? await replaceFile(room.editor, shown, by) : begun
  expect(replaced).toEqual({ state: 'replaced', pages: 1 })
  const keys = (await db.mediaRendition.findMany({ where: { fileId: shown } })).map(({ key }) => key)
  const { language, slug } = await addressOf(piece.id)
  const [witness] = (await articleAt(language, slug))?.claims[0]?.witnesses ?? []
  const [attached] = witness && 'files' in witness ? witness.files : []
  const frozen = attached && 'made' in attached.file ? attached.file.made.map(({ key }) => key) : []
  expect(frozen.length).toBeGreaterThan(0)
  expect(frozen.every((key) => keys.includes(key))).toBe(true)
  expect(await db.mediaReplacement.count({ where: { fileId: shown } })).toBe(1)
})

test('who mends a description does not show what a colleague has hidden meanwhile, and who shows a file keeps its description', async () => {
  const { attributionId } = await attributionIn()
  const row = await attachFile(room.reporter, attributionId, { fileId: await scan(20), alt: 'The ordre' })
  const id = filesOf(row)[0]?.id ?? ''
  await changeAttachment(room.reporter, id, { shown: true })
  await changeAttachment(room.editor, id, { shown: false })
  const mended = filesOf(await changeAttachment(room.reporter, id, { alt: 'The order' }))
  expect(mended).toMatchObject([{ alt: 'The order', shown: false }])
  expect(filesOf(await changeAttachment(room.reporter, id, { shown: true }))).toMatchObject([{ alt: 'The order' }])
  await expect(changeAttachment(room.reporter, id, { alt: '' })).rejects.toThrow('Say what the file shows')
})

test('a file under words that were taken out is used until somebody lets go of it there', async () => {
  const { piece, attributionId } = await attributionIn()
  const fileId = await scan(21)
  await attachFile(room.reporter, attributionId, { fileId })
  await db.draft.update({ where: { articleId: piece.id }, data: { checkpoint: textToUpdate(emptyText()) } })
  await expect(throwAway(room.reporter, [fileId])).rejects.toThrow('used in 1 piece')
  const rows = await claimRows(room.reporter, piece.id)
  const [gone] = goneWithFiles(claimsIn(await textNow(db, piece.id)), rows)
  expect(gone?.id).toBe(piece.claimId)
  await detachFile(room.reporter, filesOf(gone ?? { attributions: [] })[0]?.id ?? '')
  expect(await throwAway(room.reporter, [fileId])).toMatchObject({ thrown: 1 })
})

test('who changes the credit of a file that readers never see may approve the piece; of one that they see she may not', async () => {
  for (const [seed, shown] of [
    [22, false],
    [23, true],
  ] as const) {
    const { piece, attributionId } = await attributionIn()
    const fileId = await scan(seed)
    const row = await attachFile(room.reporter, attributionId, { fileId, alt: 'The order' })
    await changeAttachment(room.reporter, filesOf(row)[0]?.id ?? '', { shown })
    const { version } = await db.mediaFile.findUniqueOrThrow({ where: { id: fileId } })
    await changeFile(room.editor, fileId, { ...emptyForm, version, credit: 'The harbour board', licence: 'own' })
    await submit(room.reporter, piece.id)
    const approving = approve(room.editor, piece.id, await pinnedRevision(piece.id))
    await (shown ? expect(approving).rejects.toThrow('somebody else has to approve it') : approving)
  }
})
