import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { readInThread } from '#lib/intake/documents/in-thread'
import { longestImport, mostBlocks } from '#lib/intake/limits'
import { broughtInBy, docx, p } from '#tests/support/documents'

const outcome = (bytes: Uint8Array<ArrayBuffer>) =>
  readInThread({ bytes, name: 'a.docx' }, broughtInBy).then(
    ({ blocks }) => blocks.length,
    (error) => error.why.code,
  )

test('what is no single piece is refused before anything is made of it', async () => {
  const letters = randomBytes(longestImport / 2).toString('hex')
  expect(await outcome(docx(p('a').repeat(mostBlocks)))).toBe(mostBlocks)
  expect(await outcome(docx(p('a').repeat(mostBlocks + 1)))).toBe('intake.tooManyBlocks')
  expect(await outcome(docx(p(`${letters}a`)))).toBe('intake.textTooLong')
}, 60_000)

test('nor does anything larger come of it, whatever its comments say', async () => {
  const words = randomBytes(4_100_000).toString('hex')
  const bytes = docx(p('<w:commentRangeStart w:id="1"/><w:r><w:t>Words</w:t></w:r><w:commentRangeEnd w:id="1"/>'), {
    comments: `<w:comment w:id="1" w:author="Ann">${p(words)}</w:comment>`,
  })
  expect(await outcome(bytes)).toBe('documents.tooDeep')
}, 60_000)
