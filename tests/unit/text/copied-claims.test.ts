import { Slice } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { claimPieces, placedPieces } from '#lib/text/copied-claims'
import { draftSchema } from '#lib/text/draft-schema'

const [mine, other] = [crypto.randomUUID(), crypto.randomUUID()]
const words = (text: string, id?: string, bold = false) => ({
  type: 'text',
  text,
  marks: [...(bold ? [{ type: 'bold' }] : []), ...(id ? [{ type: 'claim', attrs: { id } }] : [])],
})
const p = (...content: object[]) => ({ type: 'paragraph', content })
const doc = draftSchema.nodeFromJSON({
  type: 'doc',
  content: [
    { type: 'headline' },
    { type: 'standfirst' },
    p(words('So it is. '), words('Nine ', other), words('ships', other, true), words(' wait. '), words('So', mine)),
    p(words('So', other), words(' it is.')),
  ],
})
const slice = new Slice(doc.content, 0, 0)

test('claims that are pasted are read paragraph by paragraph, without those that stay', () => {
  expect(claimPieces(slice, (id) => id === mine)).toEqual([
    { claimId: other, words: 'Nine ships' },
    { claimId: other, words: 'So' },
  ])
})

test('their words are found where they stand now, one behind the other', () => {
  const placed = placedPieces(
    doc,
    { from: 0, to: doc.content.size },
    claimPieces(slice, () => false),
  )
  expect(placed.map(({ from, to }) => doc.textBetween(from, to))).toEqual(['Nine ships', 'So', 'So'])
  expect(placed[1]?.from).toBeGreaterThan(placed[0]?.to ?? 0)
  expect(placed[2]?.from).toBeGreaterThan(placed[1]?.to ?? 0)
  expect(placedPieces(doc, { from: 0, to: doc.content.size }, [{ claimId: other, words: 'gone' }])).toEqual([])
})
