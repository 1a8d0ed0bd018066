/** A piece as readers would see it, before they do. */
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import { madeFolder } from '#lib/media/address'
import { previewable, previewOf } from '#lib/previews/queries'
import { articleAt } from '#lib/site/article/queries'
import { plainText } from '#lib/text/plain'
import { someComment, someone } from '#tests/support/articles'
import { addressOf, inReview, type Newsroom, newsroom, published, report, typeInto } from '#tests/support/flow'
import { someFile } from '#tests/support/media-rows'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

describe('a preview', () => {
  test('of what is about to go out is what readers get once it is out, but for its moment and where its files are', async () => {
    const piece = await inReview(room)
    const seen = await previewOf(room.editor, piece.id, 1)
    await articles.approve(room.editor, piece.id, piece.revisionId)
    await articles.publish(room.editor, piece.id, piece.revisionId)
    const { language, slug } = await addressOf(piece.id)
    const read = await articleAt(language, slug)
    const atNoMoment = <T extends object>(view: T | null) => ({
      ...view,
      ...{ id: null, publishedAt: null, firstPublishedAt: null },
    })
    expect(atNoMoment(seen)).toEqual(atNoMoment(read))
    expect(seen.claims).toMatchObject([{ number: 1, witnesses: [{ source: { id: room.sourceId } }] }])
  })

  test('shows the draft with every word that was written since, or a revision without them', async () => {
    const piece = await inReview(room)
    await typeInto(piece.id, 'More is known now.')
    const wordsOf = async (revision: number | null) =>
      plainText((await previewOf(room.editor, piece.id, revision)).text).text
    expect(await wordsOf(null)).toContain('More is known now.')
    expect(await wordsOf(1)).not.toContain('More is known now.')
    expect(await previewable(room.editor, piece.id)).toMatchObject({ id: piece.id, revisions: [{ number: 1 }] })
  })

  test('of a piece without a desk, which could not go out, is shown without one', async () => {
    const piece = await report(room)
    await db.article.update({ where: { id: piece.id }, data: { deskId: null } })
    expect(await previewOf(room.reporter, piece.id, null)).toMatchObject({ desk: null, onward: { desk: [] } })
  })

  test.each(['on_background', 'deep_background', 'off_the_record'] as const)(
    'of who spoke %s names nobody, and shows no comment',
    async (terms) => {
      const piece = await report(room, { terms })
      await someComment(piece.id, room.reporter, 'She works at the quay.')
      const source = await db.source.findUniqueOrThrow({ where: { id: room.sourceId } })
      const seen = JSON.stringify(await previewOf(room.reporter, piece.id, null))
      for (const kept of [source.name, source.slug, source.id, 'She works at the quay.'])
        expect(seen).not.toContain(kept)
    },
  )

  test('tells readers of a correction what they are about to be told, once that is said', async () => {
    const piece = await published(room)
    await articles.revise(room.reporter, piece.id)
    const notice = (text: string, cause: string | null) =>
      db.article.update({
        where: { id: piece.id },
        data: { notice: { kind: 'correction', text, cause, claimIds: [piece.claimId] } },
      })
    await notice('It was a Sunday.', null)
    expect((await previewOf(room.reporter, piece.id, null)).corrections).toEqual([])
    await notice('It was a Sunday.', 'our_error')
    const seen = await previewOf(room.reporter, piece.id, null)
    expect(seen.corrections).toMatchObject([{ kind: 'correction', text: 'It was a Sunday.', cause: 'our_error' }])
    expect(seen.correctedAt).toEqual(seen.publishedAt)
    expect(seen.number).toBe(2)
  })

  test('gets its pictures from the newsroom, since readers may not have them yet', async () => {
    const piece = await report(room)
    const fileId = await someFile()
    const key = `${randomUUID()}.webp`
    const made = { fileId, crop: 'whole', type: 'image/webp', width: 640, height: 427, bytes: 9, key }
    await db.mediaRendition.create({ data: made })
    const part = null
    const lead = { alt: 'Tugs', caption: null, parts: { front: part, article: part, share: part } }
    await db.article.update({ where: { id: piece.id }, data: { leadFileId: fileId, lead } })
    const seen = await previewOf(room.reporter, piece.id, null)
    expect(seen.lead?.article).toMatchObject({ folder: madeFolder, made: [{ key }] })
  })

  test('is not there for strangers, nor of a revision that there never was', async () => {
    const piece = await inReview(room)
    for (const stranger of [await someone('reporter'), await someone('admin')])
      for (const revision of [null, 1])
        await expect(previewOf(stranger, piece.id, revision)).rejects.toBeInstanceOf(NotFound)
    await expect(previewOf(room.editor, piece.id, 2)).rejects.toBeInstanceOf(NotFound)
    await expect(previewOf(room.editor, piece.id, 0)).rejects.toBeInstanceOf(NotFound)
  })
})
