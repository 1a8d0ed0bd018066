import { expect, test } from 'vitest'
import { codes, readBytes, readFixture, sketches } from '#tests/support/documents'

test('lines become paragraphs, and larger letters subheads; that this is a guess is said', async () => {
  const document = await readFixture('libreoffice.pdf')
  expect(sketches(document)).toEqual([
    [
      'paragraph',
      expect.stringMatching(/^The harbour of Port Ansel was closed on Monday.*which had waited for.*it would\.$/),
    ],
    ['heading2', 'What is known'],
    ['paragraph', expect.stringMatching(/^Two ferries.*three days\.$/)],
    ['paragraph', 'Nobody knows when the ships will sail again.'],
  ])
  expect(codes(document)).toContain('documents.notes.pdf')
})

test('one that is cut off, and one that is none, are refused', async () => {
  await expect(readBytes(Buffer.from('%PDF-1.7\nnothing'), 'a.pdf')).rejects.toMatchObject({
    why: { code: 'documents.damaged' },
  })
})
