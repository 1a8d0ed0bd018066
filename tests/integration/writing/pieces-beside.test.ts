import { beforeAll, expect, test } from 'vitest'
import { saveSnapshot } from '#lib/drafts/commands'
import { findPieces, pieceBeside } from '#lib/writing/queries'
import { type Newsroom, newsroom, report, typeInto } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

test('a piece beside the text is as it stands now, with the words of the site in its language', async () => {
  const { id } = await report(room)
  await typeInto(id, 'The lighthouse went dark.')
  const piece = await pieceBeside(room.chief, id)
  expect(JSON.stringify(piece.text)).toContain('The lighthouse went dark.')
  // What React sends from the server to a page has to be plain through and through.
  const marks = piece.text.content.flatMap(({ content = [] }) => content.flatMap((node) => node.marks ?? []))
  expect(marks.map(({ attrs }) => Object.getPrototypeOf(attrs))).toContain(Object.prototype)
  expect(marks.map(({ attrs }) => Object.getPrototypeOf(attrs))).not.toContain(null)
  expect(piece.headline).not.toBe('')
  expect(piece).toMatchObject({ language: 'en', state: 'draft', words: { language: 'en' } })
})

test('pieces are found by words of their text, twenty at most', async () => {
  const { id } = await report(room)
  await typeInto(id, 'A quokka was seen on the pier.')
  await saveSnapshot(id)
  expect((await findPieces(room.chief, 'quokka')).map((piece) => piece.id)).toEqual([id])
  expect(await findPieces(room.chief, 'wombat')).toEqual([])
  expect((await findPieces(room.chief, '')).length).toBeLessThanOrEqual(20)
})
