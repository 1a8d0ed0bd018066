/** A recording and a document from the draft to readers: public in the moment in which the piece goes out, and not before. */
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import * as articles from '#lib/articles/commands'
import { waive } from '#lib/checks/commands'
import { checksOf } from '#lib/checks/queries'
import { db } from '#lib/db'
import { sweepStore } from '#lib/media/commands'
import { mediaStore } from '#lib/media/store/chosen'
import { keyIn, StoreFailed } from '#lib/media/store/store'
import { reviewOf } from '#lib/reviews/queries'
import { publishDue } from '#lib/schedules/commands'
import { articleAt } from '#lib/site/article/queries'
import { wholePaper } from '#lib/site/feed/about'
import { newestWithText } from '#lib/site/feed/queries'
import { rss } from '#lib/site/feed/rss'
import { articleJsonLd } from '#lib/site/json-ld'
import type { TextNode } from '#lib/text/json'
import { validateDraft } from '#lib/text/validate'
import { docFrom, textOf, textToUpdate } from '#lib/text/ydoc'
import { addressOf, goesOut, type Newsroom, newsroom, pinnedRevision, report, stateOf } from '#tests/support/flow'
import { someFile } from '#tests/support/media-rows'
import { readyPicture } from '#tests/support/pictures'

let room: Newsroom
const folder = mkdtempSync(join(tmpdir(), 'on-record-media-'))
beforeAll(async () => {
  room = await newsroom()
})
afterAll(() => rmSync(folder, { recursive: true }))

async function put(id: string, ...blocks: TextNode[]): Promise<void> {
  const draft = await db.draft.findUniqueOrThrow({ where: { articleId: id } })
  const before = textOf(docFrom([draft.checkpoint]))
  const after = validateDraft({ ...before, content: [...before.content, ...blocks] })
  await db.draft.update({ where: { articleId: id }, data: { checkpoint: textToUpdate(after) } })
}

async function stored(form: 'sound' | 'document', { inStore = true } = {}): Promise<{ id: string; bytes: Buffer }> {
  const bytes = randomBytes(500)
  const hash = createHash('sha256').update(bytes).digest()
  const path = join(folder, 'given')
  writeFileSync(path, bytes)
  const [type, ending] = form === 'sound' ? ['audio/mpeg', 'mp3'] : ['application/pdf', 'pdf']
  if (inStore) await mediaStore().put(keyIn('files', `${hash.toString('hex')}.${ending}`), path)
  const more = form === 'sound' ? { duration: 61_000 } : { pages: 3 }
  const id = await someFile({
    ...{ form, type, bytes: 500, hash: new Uint8Array(hash), width: null, height: null, ...more },
    ...{ name: `secret-name.${ending}`, credit: 'Port radio', licence: 'permission' },
  })
  return { id, bytes }
}

const failing = async (id: string) =>
  (await checksOf(room.editor, id)).filter(({ passed, waivedBy }) => !passed && !waivedBy).map(({ name }) => name)

test('they are public once the piece is, under a name that tells nothing, in full and to machines', async () => {
  const piece = await report(room)
  const [sound, paper] = [await stored('sound'), await stored('document')]
  await put(
    piece.id,
    { type: 'sound', attrs: { file: sound.id, title: 'The pilot', transcript: 'Ada: Nine.\nBen: Ten.' } },
    { type: 'document', attrs: { file: paper.id, title: 'The report' } },
  )
  expect(await failing(piece.id)).not.toEqual(expect.arrayContaining(['mediaFile']))
  const reviewed = await reviewOf(room.editor, piece.id)
  expect(reviewed.files.map(({ path }) => path).sort()).toEqual(
    [sound.id, paper.id].map((id) => `/newsroom/media/${id}/file`).sort(),
  )
  const before = []
  for await (const { key } of mediaStore().list('public')) before.push(key)
  expect(before).toEqual([])

  await goesOut(room, piece.id)
  const { language, slug } = await addressOf(piece.id)
  const article = await articleAt(language, slug)
  const shown = article?.files.find(({ form }) => form === 'sound')
  expect(shown).toEqual({
    ...{ id: sound.id, form: 'sound', type: 'audio/mpeg', bytes: 500, duration: 61_000, pages: null },
    ...{ credit: 'Port radio', copyright: '', licence: 'permission' },
    path: expect.stringMatching(/^\/media\/[0-9a-f]{40}\.mp3$/),
  })
  const kept = await mediaStore().get(keyIn('public', shown?.path.slice('/media/'.length) ?? ''))
  expect(kept && (await buffer(kept)).equals(sound.bytes)).toBe(true)
  expect(JSON.stringify(article)).not.toContain('secret-name')

  const told = article && articleJsonLd(article)
  expect(told?.audio).toEqual([
    expect.objectContaining({
      ...{ '@type': 'AudioObject', name: 'The pilot', encodingFormat: 'audio/mpeg', duration: 'PT1M1S' },
      ...{ transcript: 'Ada: Nine.\nBen: Ten.', contentUrl: `http://localhost:3000${shown?.path}` },
    }),
  ])
  expect(told?.associatedMedia).toEqual([
    expect.objectContaining({ '@type': 'MediaObject', name: 'The report', encodingFormat: 'application/pdf' }),
  ])
  const feed = rss(wholePaper(language), await newestWithText({ language }), null)
  expect(feed).toContain(`<enclosure length="500" type="audio/mpeg" url="http://localhost:3000${shown?.path}"/>`)
  expect(feed).toContain('<p>Ada: Nine.</p><p>Ben: Ten.</p>')
})

test('a recording without a transcript keeps the piece back, until somebody answers for it with a reason', async () => {
  const piece = await report(room)
  const sound = await stored('sound')
  await put(piece.id, { type: 'sound', attrs: { file: sound.id, title: 'This piece, read aloud' } })
  expect(await failing(piece.id)).toEqual(expect.arrayContaining(['transcript']))
  await articles.submit(room.reporter, piece.id)
  const revisionId = await pinnedRevision(piece.id)
  await expect(articles.approve(room.editor, piece.id, revisionId)).rejects.toThrow(
    'Recording 1, “This piece, read aloud”, has no transcript',
  )
  await waive(room.chief, piece.id, 'transcript', null, 'It reads this text aloud, and says so.', sound.id)
  await articles.approve(room.editor, piece.id, revisionId)
  await articles.publish(room.editor, piece.id, revisionId)
  expect((await db.publication.findFirstOrThrow({ where: { articleId: piece.id } })).media).toHaveLength(1)
})

test('recordings and pictures are told of in the order in which the piece has them, the first one first', async () => {
  const piece = await report(room)
  const later = await stored('sound')
  const former = await stored('sound')
  const pictures = [await readyPicture(), await readyPicture()].toReversed()
  const sound = (file: string) => ({ type: 'sound', attrs: { file, title: 'The pilot', transcript: 'Nine.' } })
  const image = (file: string) => ({ type: 'image', attrs: { file, alt: 'Tugs' } })
  await put(piece.id, sound(former.id), sound(later.id), ...pictures.map(image))
  await goesOut(room, piece.id)
  const { language, slug } = await addressOf(piece.id)
  const article = await articleAt(language, slug)
  expect(article?.files.map(({ id }) => id)).toEqual([former.id, later.id])
  expect(article?.pictures.map(({ id }) => id)).toEqual(pictures)
})

test('what lets one recording pass lets no other one out, and each is answered for by itself', async () => {
  const piece = await report(room)
  const [first, second] = [await stored('sound'), await stored('sound')]
  await put(piece.id, { type: 'sound', attrs: { file: first.id, title: 'This piece, read aloud' } })
  const waived = (fileId: string) => waive(room.chief, piece.id, 'transcript', null, 'It reads this aloud.', fileId)
  await waived(first.id)
  await expect(waived(second.id)).rejects.toThrow('Nothing stands')
  expect(await failing(piece.id)).not.toContain('transcript')
  await put(piece.id, { type: 'sound', attrs: { file: second.id, title: 'The minister in the harbour' } })
  expect(await failing(piece.id)).toContain('transcript')
  await articles.submit(room.reporter, piece.id)
  const revisionId = await pinnedRevision(piece.id)
  await expect(articles.approve(room.editor, piece.id, revisionId)).rejects.toThrow(
    'Recording 2, “The minister in the harbour”, has no transcript',
  )
  await waived(second.id)
  await articles.approve(room.editor, piece.id, revisionId)
})

test('nothing goes out while the store is away, or without the bytes: a sentence says so', async () => {
  const piece = await report(room)
  const sound = await stored('sound', { inStore: false })
  await put(piece.id, { type: 'sound', attrs: { file: sound.id, title: 'The pilot', transcript: 'Nine.' } })
  await articles.submit(room.reporter, piece.id)
  const revisionId = await pinnedRevision(piece.id)
  await articles.approve(room.editor, piece.id, revisionId)
  await expect(articles.publish(room.editor, piece.id, revisionId)).rejects.toThrow(
    '“secret-name.mp3” is not where files are kept any more. Nothing went out.',
  )
  const away = vi.spyOn(mediaStore(), 'copy').mockRejectedValue(new StoreFailed('away', new Error('503')))
  await expect(articles.publish(room.editor, piece.id, revisionId)).rejects.toThrow(
    'does not answer. Nothing went out.',
  )
  away.mockRestore()
  expect(await db.publication.count({ where: { articleId: piece.id } })).toBe(0)
})

test('a copy that takes longer than a transaction may holds nothing up, and one that can’t be made sends a due piece back', async () => {
  const piece = await report(room)
  const sound = await stored('sound')
  await put(piece.id, { type: 'sound', attrs: { file: sound.id, title: 'The pilot', transcript: 'Nine.' } })
  await articles.submit(room.reporter, piece.id)
  const revisionId = await pinnedRevision(piece.id)
  await articles.approve(room.editor, piece.id, revisionId)
  const due = new Date(Date.now() + 60_000)
  await articles.schedule(room.editor, piece.id, revisionId, due)
  const away = vi.spyOn(mediaStore(), 'copy').mockRejectedValue(new StoreFailed('away', new Error('503')))
  expect(await publishDue(new Date(due.getTime() + 1_000))).toBe(0)
  away.mockRestore()
  expect(await stateOf(piece.id)).toBe('approved')

  const store = mediaStore()
  const copy = store.copy.bind(store)
  const slow = vi.spyOn(store, 'copy').mockImplementation(async (from, to) => {
    await setTimeout(5_500)
    return copy(from, to)
  })
  await articles.publish(room.editor, piece.id, revisionId)
  slow.mockRestore()
  expect(await stateOf(piece.id)).toBe('published')
}, 30_000)

test('the public copy of a recording stays as long as a live page plays it, and is cleared away after that', async () => {
  const piece = await report(room)
  const sound = await stored('sound')
  await put(piece.id, { type: 'sound', attrs: { file: sound.id, title: 'The pilot', transcript: 'Nine.' } })
  await goesOut(room, piece.id)
  const [shown] = (await db.publication.findFirstOrThrow({ where: { articleId: piece.id } })).media as {
    path: string
  }[]
  const copy = keyIn('public', shown?.path.slice('/media/'.length) ?? '')
  const later = (days: number) => new Date(Date.now() + days * 24 * 3_600_000)
  await sweepStore(later(2), new Set())
  expect(await mediaStore().head(copy)).not.toBeNull()
  await articles.withdraw(room.chief, piece.id, { text: 'The pilot asked for it.', cause: 'our_error' })
  expect(await sweepStore(later(4), new Set())).toBe(1)
  expect(await mediaStore().head(copy)).toBeNull()
  await goesOut(room, piece.id)
  expect(await mediaStore().head(copy)).not.toBeNull()
})
